"""Test how the answers about a goal are read out of a row."""

import pytest

from tests.intake.goal_lists import COMPASS, profile
from wizard.intake import goal_columns
from wizard.intake.goal_answers import Answers, Reader
from wizard.model.item import Body

ORDER = goal_columns.recognise([], None)


def read(*cells: str) -> Answers:
    return Reader(ORDER, profile(), COMPASS).read(3, cells)


def test_a_full_row_is_read_whole():
    row = read("Noord", "kort", "Bewoners\ndoen mee", "TVW", "Een meting", "2027", "spoor A", "fase 2")

    assert (row.number, row.name, row.code, row.ignored) == (3, "Noord", "", ())
    assert row.text == "Noord | kort | Bewoners doen mee | TVW | Een meting | 2027 | spoor A | fase 2"
    assert row.body == {
        "horizon": "kort",
        "text": "Bewoners\ndoen mee",
        "basis": "warmteprogramma",
        "measure": "Een meting",
        "year": 2027,
        "track": "bewoners",
        "phase": "2",
    }


@pytest.mark.parametrize(
    "cells", [(), ("", " ", "\xa0"), ("–", "-", "…", "", "", "—"), ("", "", "#N/B", "", "", "#REF!")]
)
def test_empty_cells_dashes_and_formulas_that_went_wrong_say_nothing(cells: tuple[str, ...]):
    row = read(*cells)

    assert (row.name, row.body, row.ignored) == ("", {}, ())


@pytest.mark.parametrize(
    ("place", "text", "field"),
    [
        (1, "ooit", "horizon"),
        (3, "x" * 201, "basis"),
        (4, "x" * 10_001, "measure"),
        (5, "ooit", "year"),
        (5, "1985", "year"),
        (6, "spoor Z", "track"),
        (7, "9", "phase"),
    ],
)
def test_what_does_not_fit_is_named_and_left_out(place: int, text: str, field: str):
    cells = ["Noord", "kort", "Iets", *[""] * 5]
    cells[place] = text

    row = read(*cells)

    assert row.ignored == (field,)
    assert row.body == {key: value for key, value in {"horizon": "kort", "text": "Iets"}.items() if key != field}


def test_a_goal_is_too_long_and_never_cut_off():
    row = read("Noord", "kort", "x" * 10_000 + " y")

    assert row.ignored == ("text",)
    assert read("Noord", "kort", "x" * 10_000).body["text"] == "x" * 10_000


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Motie 12", {"basis": "anders", "basis_other": "Motie 12"}),
        ("TVW, hoofdstuk 3", {"basis": "anders", "basis_other": "TVW, hoofdstuk 3"}),
        ("Iets anders", {"basis": "anders"}),
        ("WUP", {"basis": "uitvoeringsplan"}),
    ],
)
def test_another_basis_keeps_its_own_words(text: str, body: Body):
    assert read("", "", "", text).body == body


@pytest.mark.parametrize(
    ("term", "year", "body", "ignored"),
    [
        ("", "2027", {"horizon": "kort", "year": 2027}, ()),
        ("ooit", "2030", {"horizon": "middel", "year": 2030}, ("horizon",)),
        ("", "2020", {"year": 2020}, ()),
        ("lang", "2027", {"horizon": "lang", "year": 2027}, ()),
        ("2027", "", {"horizon": "kort", "year": 2027}, ()),
        ("2027", "2028", {"horizon": "kort", "year": 2028}, ()),
        ("2027", "ooit", {"horizon": "kort"}, ("year",)),
        ("2029-2031", "", {"horizon": "middel"}, ()),
        ("kort", "", {"horizon": "kort"}, ()),
    ],
)
def test_a_year_tells_the_horizon_and_the_other_way_round(term: str, year: str, body: Body, ignored: tuple[str, ...]):
    row = read("", term, "", "", "", year)

    assert (row.body, row.ignored) == (body, ignored)


def test_the_code_has_a_column_of_its_own():
    reader = Reader({"code": 0, "neighbourhood": 1}, profile(), COMPASS)

    row = reader.read(1, ["BU00010001", "Noord"])

    assert (row.code, row.name, row.body) == ("BU00010001", "Noord", {})
