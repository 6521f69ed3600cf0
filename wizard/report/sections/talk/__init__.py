"""Hold the parts of a conversation, each with one `write` that puts no heading above itself."""
