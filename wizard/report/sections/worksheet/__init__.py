"""Hold the blank sheets for a meeting, which are printed and filled in by hand."""
