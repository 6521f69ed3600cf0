"""Test that pasted lists are understood."""
