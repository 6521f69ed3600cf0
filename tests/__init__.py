"""Hold the tests, file for file beside what they test."""
