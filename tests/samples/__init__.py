"""Hold files as people have them, for the tests."""
