"""Understand lists of neighbourhoods as people have them, and say of every row what becomes of it."""
