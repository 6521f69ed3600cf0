"""Give every test what all tests share: the list of groups that could not run."""

from tests.groups import pytest_terminal_summary

__all__ = ["pytest_terminal_summary"]
