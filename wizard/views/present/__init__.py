"""Draw what stands on the wall of a room, and the window of whoever leads the meeting."""
