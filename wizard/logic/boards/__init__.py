"""Say what the pictures of the initiatives hold: one module for each, with `of` for the picture."""
