"""Hold the sections of the guide to a conversation, which is printed and written in by hand."""
