"""Test what follows from the answers."""
