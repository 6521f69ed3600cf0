"""Test that what is remembered of people's words can be let go."""

import re

from tests import sources
from wizard import memory

OTHER = {"wizard/memory.py", "wizard/navigation.py", "wizard/content/yaml_file.py"}
"""The way itself, and what keeps screens and content, which hold nobody's answers."""


def test_an_outcome_is_worked_out_once_until_it_is_forgotten():
    asked: list[str] = []

    @memory.remembered(2)
    def loud(text: str) -> str:
        asked.append(text)
        return text.upper()

    assert [loud("a"), loud("a"), loud("b"), loud("a")] == ["A", "A", "B", "A"]
    assert asked == ["a", "b"]

    memory.forget()

    assert loud("a") == "A"
    assert asked == ["a", "b", "a"]


def test_no_more_is_kept_than_was_said():
    asked: list[int] = []

    @memory.remembered(1)
    def double(number: int) -> int:
        asked.append(number)
        return 2 * number

    assert [double(1), double(2), double(1)] == [2, 4, 2]
    assert asked == [1, 2, 1]


def test_nothing_else_remembers_what_depends_on_its_arguments():
    for source in sources.below("wizard"):
        keeps = re.search(r"\blru_cache\b|\bcache_data\b", source.text)
        assert not keeps or source.name in OTHER, source.name
