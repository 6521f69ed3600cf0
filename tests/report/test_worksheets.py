"""Tests of the blank sheets as a whole."""

import pytest

from tests.report import marked, reading
from tests.report.conftest import DAY
from tests.report.reading import W
from tests.report.test_municipal import NAUGHTY
from wizard.model.text import clean
from wizard.report import worksheets

SHEETS = [
    *("Werkbladen", "Stap 1 – Rol per wijk", "Stap 2 – Doelen per wijk", "Stap 3 – Algemene aanpak"),
    *("Bewonersinitiatieven", "Het gesprek met een initiatief"),
]


def many(handbook, number):
    return worksheets.build(handbook, marked.plain({f"Wijk {one}": (None, None) for one in range(1, number + 1)}), DAY)


@pytest.mark.parametrize("number", [0, 1, 12, 500])
def test_every_step_has_its_sheets_whatever_there_is_in_the_dossier(handbook, number):
    raw = many(handbook, number)

    assert [text for level, text in reading.headings(raw) if level == 1] == SHEETS
    assert len(reading.tables(raw)) == 6


def test_what_was_answered_does_not_stand_in_them(handbook):
    dossier = marked.dossier()
    names = {one.name for one in (*dossier.neighbourhoods, *dossier.initiatives)}
    known = names | {dossier.profile.municipality}

    text = reading.whole(worksheets.build(handbook, dossier, DAY))

    said = marked.marks(one for one in dossier.entities.values()) - known
    assert len(said) > 500
    assert not [mark for mark in said if mark in text]
    assert all(name in text for name in names)


def test_every_row_to_write_in_is_high_enough_for_a_pen(blank_sheets):
    heights = [
        int(one.get(W + "val")) / 567
        for name, table in reading.tables(blank_sheets).items()
        if name not in {"De bladen, met de tijd", "De onderdelen van het gesprek"}
        for one in table.iter(W + "trHeight")
    ]

    assert len(heights) > 40
    assert min(heights) >= 1.8


def test_every_sheet_says_how_long_it_takes_and_what_to_do(handbook, blank_sheets):
    below = reading.below(blank_sheets)

    for title, name in zip(SHEETS[1:], ("roles", "goals", "blocks", "initiatives", "talk"), strict=True):
        text = below[title,]
        assert "Tijd\t" in text
        assert "minuten" in text
        assert handbook.say(f"worksheets.{name}_ask") in text


def test_wide_tables_lie_on_their_side_and_none_is_wider_than_its_page(blank_sheets):
    turned = [one.find(W + "pgSz").get(W + "orient") for one in reading.body(blank_sheets).iter(W + "sectPr")]
    widths = {
        name: sum(int(one.get(W + "w")) for one in table.iter(W + "gridCol")) / 567
        for name, table in reading.tables(blank_sheets).items()
    }

    assert turned == [None, "landscape", None, "landscape", None]
    assert max(widths.values()) <= 24.8
    assert widths["De bouwstenen"] <= 16.1


@pytest.mark.parametrize("text", NAUGHTY.values(), ids=NAUGHTY)
def test_naughty_names_give_a_sound_document(handbook, text):
    raw = worksheets.build(handbook, marked.with_texts(text), DAY)

    line = " ".join((clean(text[:200]) or "").split())
    assert " ".join(reading.whole(raw).split()).count(line) >= 2
    assert reading.opened(raw).paragraphs
