"""Write the dossier as Word documents."""
