"""Understand lists of neighbourhoods and of goals as people have them, and say of every row what becomes of it."""
