"""Test how templates of Word are read."""
