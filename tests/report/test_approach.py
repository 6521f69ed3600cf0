"""Tests of the document as a whole; the chapter of the same name has its own below `sections`."""

from datetime import date

import pytest

from tests.report import marked, planned, reading
from tests.report.conftest import DAY
from tests.report.test_municipal import NAUGHTY
from wizard.logic.wording import date_in_words
from wizard.model.entity import Block
from wizard.model.text import clean
from wizard.report import approach


def blocks():
    return [one for one in marked.dossier().entities.values() if isinstance(one, Block)]


def test_every_agreement_stands_in_the_document_exactly_once(marked_approach_report):
    text = reading.whole(marked_approach_report)

    assert {text.count(one.agreed) for one in blocks() if one.agreed} == {1}


def test_every_other_answer_stands_below_the_name_of_its_subject(handbook, marked_approach_report):
    below = {path[-1]: text for path, text in reading.below(marked_approach_report).items() if path}

    for one in blocks():
        text = below[handbook.block(one.subject).name]
        told = (one.guardian, one.found_at, one.by_when and date_in_words(date.fromisoformat(one.by_when)))
        assert not [answer for answer in told if answer is None or answer not in text]


def test_the_chapters_follow_what_a_new_colleague_asks(approach_report):
    chapters = [text for level, text in reading.headings(approach_report) if level == 1]

    assert chapters == [
        "In één minuut",
        "Onze afspraken",
        "Wat nog niet is geregeld",
        "Wat we met opzet niet regelen",
        "Welke afspraken zwaar wegen",
        "Bijlage 1: Begrippen",
        "Bijlage 2: Bronnen",
        "Bijlage 3: Over dit document",
    ]


def test_the_cover_and_the_properties_say_what_and_of_whom(approach_report):
    facts = reading.opened(approach_report).core_properties

    assert reading.paragraphs(approach_report, "Title", "Subtitle") == [
        "Zo werken wij met bewonersinitiatieven",
        "Gemeente Elzerwoude",
    ]
    assert (facts.title, facts.author) == ("Zo werken wij met bewonersinitiatieven", "Gemeente Elzerwoude")
    assert reading.paragraphs(approach_report, "Notice")


def test_an_empty_dossier_gives_a_document_that_says_what_is_open(handbook):
    report = approach.build(handbook, planned.with_blocks({}), DAY)

    chapters = [text for level, text in reading.headings(report) if level == 1]
    assert "Er is nog niets afgesproken." in reading.whole(report)
    assert "Wat we met opzet niet regelen" not in chapters
    assert sum(text.startswith("Hoe ver dit is") for text in reading.paragraphs(report)) == len(handbook.blocks)


@pytest.mark.parametrize("text", NAUGHTY.values(), ids=NAUGHTY)
def test_naughty_texts_give_a_sound_document(handbook, text):
    report = approach.build(handbook, marked.with_texts(text), DAY)

    found = "\n".join(reading.paragraphs(report, "Normal"))
    assert all(part.strip() in found for part in (clean(text) or "").split("\n"))
    assert reading.opened(report).paragraphs
