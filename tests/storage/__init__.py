"""Test that dossiers are kept safe, in the database and in files."""
