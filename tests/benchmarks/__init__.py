"""Measure speed and memory on a running server; `python -m tests.benchmarks` prints the table of docs/figures.md."""
