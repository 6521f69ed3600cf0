"""Hold the sections of a report, each with one `write`."""
