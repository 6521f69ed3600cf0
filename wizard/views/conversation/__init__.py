"""Draw the conversation with one initiative, one part at a time, with equal room for both sides."""
