"""Say what things are: frozen, with no files, no screens, no database."""
