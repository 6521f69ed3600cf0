"""Keep dossiers in a database and in files; knows no screens."""
