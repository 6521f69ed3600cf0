"""Test the points of attention."""
