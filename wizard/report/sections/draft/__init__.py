"""Hold the sections of draft agreements: the first page, the parts, what is open, and a letter to take leave."""
