"""Tests of the guide to a conversation as a whole."""

import pytest

from tests.report import marked, reading
from tests.report.conftest import DAY
from tests.report.test_municipal import NAUGHTY
from wizard.logic import talk_words
from wizard.model.entity import TALK_PARTS
from wizard.report import guide

LEFT_OUT = "wijkkompas"
"""The part that the example leaves out of its guides."""


@pytest.fixture(scope="module")
def printed(handbook, dossier):
    return guide.build(handbook, dossier, DAY, "warm-hoefblad")


def test_every_part_has_a_page_with_its_questions_minutes_and_tip(handbook, printed):
    below = reading.below(printed)

    for number, ident in enumerate(TALK_PARTS, 1):
        if ident == LEFT_OUT:
            continue
        part, title = handbook.agenda.part(ident), f"{number}. {talk_words.part(handbook, ident)}"
        text = "".join(text for path, text in below.items() if path[:1] == (title,))
        assert part.tip in text
        assert f"{part.minutes} minuten" in text
        assert all(ask in text for ask in part.ask)


def test_the_minutes_of_all_parts_are_added_up(handbook, printed):
    total = sum(part.minutes for part in handbook.agenda.guide if part.id != LEFT_OUT)

    assert reading.rows(printed, "Het gesprek in 8 onderdelen")[-1] == ["Samen", str(total)]
    assert f"Tijd\t{total} minuten, als je alles in één keer doet" in reading.paragraphs(printed, "CoverLine")


def test_what_is_known_of_both_sides_stands_before_the_questions(dossier, printed):
    one = next(one for one in dossier.initiatives if one.id == "warm-hoefblad")
    goals = [goal.text for place in dossier.places_of(one.id) for goal in dossier.goals(place.id)]

    text = reading.whole(printed)

    assert one.aim in text
    assert goals
    assert all(goal in text for goal in goals if goal)


def test_nothing_that_was_said_stands_in_it(handbook):
    dossier = marked.dossier()
    said = marked.marks(one for one in dossier.entities.values() if one.parent == "i0")

    text = reading.whole(guide.build(handbook, dossier, DAY, "i0"))

    assert not [mark for mark in said if mark in text]


@pytest.mark.parametrize("text", NAUGHTY.values(), ids=NAUGHTY)
def test_naughty_texts_give_a_sound_document(handbook, text):
    assert reading.opened(guide.build(handbook, marked.with_texts(text), DAY, "i")).paragraphs
