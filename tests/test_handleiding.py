"""Keep the script of a meeting true: its minutes, its screen words, its pictures and its Dutch."""

import re

import pytest

from tests.sources import PROJECT
from wizard import content
from wizard.content.plain_rules import Rules
from wizard.content.sentences import sentences
from wizard.content.word_list import word_list
from wizard.model.handbook import Forms

TEXT = (PROJECT / "docs" / "handleiding.md").read_text(encoding="utf-8")
BOOK = content.load()
ROWS = re.findall(r"^\| ([^|]+) \| ([^|]*?) ?\| (\d+) \|$", TEXT, re.MULTILINE)
HEADINGS = [
    (name, int(minutes)) for name, minutes in re.findall(r"^#{2,3} (.+) \((\d+) minuten\)$", TEXT, re.MULTILINE)
]


def parts() -> dict[str, int]:
    """Return how many minutes each part of the meeting has by the table."""
    found: dict[str, int] = {}
    for part, _, minutes in ROWS[:-1]:
        found[part] = found.get(part, 0) + int(minutes)
    return found


def paragraphs() -> list[str]:
    """Return the text with every paragraph, item and row on a line of its own."""
    lines: list[str] = []
    for line in TEXT.splitlines():
        starts = not line.strip() or re.match(r"(#|-|\d+\.|\||!\[)", line) or not (lines and lines[-1].strip())
        if starts or lines[-1].startswith(("#", "|", "![")):
            lines.append(line)
        else:
            lines[-1] += f" {line.strip()}"
    return [line for line in lines if line.strip()]


def test_every_slide_has_its_minutes_and_together_they_are_two_hours():
    assert [int(minutes) for _, _, minutes in ROWS[:-1]] == [note.minutes for note in BOOK.stage]
    assert ROWS[-1] == ("Samen", "", "120")
    assert sum(note.minutes for note in BOOK.stage) == 120


def test_the_headings_have_the_minutes_of_the_table():
    told = dict(HEADINGS)

    assert {part: told[part] for part in parts()} == parts()
    assert list(parts()) == [name for name, _ in HEADINGS if name in parts()]


def test_the_slides_of_a_part_take_its_minutes():
    below: dict[str, list[int]] = {}
    part = ""
    for name, minutes in HEADINGS:
        part = name if name in parts() else part
        if part != name:
            below.setdefault(part, []).append(minutes)

    assert {part: sum(minutes) for part, minutes in below.items()} == {part: parts()[part] for part in below}


def test_the_time_that_the_planner_leaves_out_is_told():
    around = sum(BOOK.note(slide).minutes for slide in ("welkom", "acties", "slot"))

    assert f"Trek van de twee uur eerst {around} minuten af" in " ".join(paragraphs())


def test_a_word_of_the_screen_stands_on_a_screen():
    texts = {
        form for text in BOOK.texts.values() for form in ((text.one, text.more) if isinstance(text, Forms) else (text,))
    }

    named = {" ".join(found.split()) for found in re.findall(r"\*\*([^*]+)\*\*", TEXT)}

    assert len(named) > 10
    assert not named - texts


def test_the_script_has_pictures():
    assert len(re.findall(r"!\[[^\]]{10,}\]\(screenshots/[\w-]+\.png\)", TEXT)) >= 6


@pytest.mark.parametrize("line", paragraphs())
def test_the_script_is_plain_dutch(line: str):
    rules = Rules(word_list(content.FOLDER), frozenset())

    assert not [broken for sentence in sentences(line) for broken in rules.broken(sentence)]
