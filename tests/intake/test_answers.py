"""Test how the answers are read out of the cells of a row."""

import pytest

from wizard.intake import answers
from wizard.model.entity import Neighbourhood

PLACES = {"name": 0, "code": 1, "planned_year": 2, "level": 3}


def test_a_row_says_what_stands_in_its_columns():
    row = answers.read(4, [" Noord ", "bu00010001", "2030", "Buurt"], PLACES, 2025)

    assert (row.number, row.text) == (4, "Noord | bu00010001 | 2030 | Buurt")
    assert row.body == {"name": "Noord", "code": "BU00010001", "planned_year": 2030, "code_year": 2025}
    assert (row.name, row.code, row.year, row.ignored) == ("Noord", "BU00010001", 2025, ())


@pytest.mark.parametrize(
    ("cells", "year"),
    [
        (["Noord", "BU00010001", "2023"], 2023),
        (["Noord", "BU00010001", ""], 2025),
        (["Noord", "", "2023"], 2023),
        (["Noord"], None),
    ],
)
def test_a_code_has_the_year_of_its_row_or_else_of_its_heading(cells: list[str], year: int | None):
    assert answers.read(1, cells, {"name": 0, "code": 1, "code_year": 2}, 2025).year == year


@pytest.mark.parametrize(
    ("cell", "year"), [("2030-01-31", 2030), ("1-2-2031", 2031), ("01/02/2032", 2032), ("1-2-32", None)]
)
def test_a_planned_date_gives_its_year(cell: str, year: int | None):
    row = answers.read(1, ["Noord", "", cell], PLACES)

    assert row.body.get("planned_year") == year
    assert row.ignored == (() if year else ("planned_year",))


@pytest.mark.parametrize("mistake", ["#N/B", "#n/a", "#VERW!", "#REF!", "#DEEL/0!", "#NAAM?", "#WAARDE!", "#GETAL!"])
def test_what_excel_shows_where_a_formula_goes_wrong_is_no_name(mistake: str):
    row = answers.read(1, [mistake, mistake], PLACES)

    assert (row.name, row.code, row.ignored) == (None, None, ("code",))


@pytest.mark.parametrize(
    ("cell", "name"), [("-", None), ("…", None), ("'t Hool", "'t Hool"), ("9 Straatjes", "9 Straatjes")]
)
def test_a_dash_is_no_name(cell: str, name: str | None):
    assert answers.read(1, [cell], PLACES).name == name


def test_only_what_is_other_is_a_difference():
    there = Neighbourhood(id="n1", name="Noord", order="a0", inhabitants=5)

    assert answers.differences(there, {"name": "NOORD", "inhabitants": 6}) == {"inhabitants": (5, 6)}


def test_a_long_row_is_shortened():
    assert answers.short(["x" * 79, "", "y"]) == "x" * 79 + "…"
    assert answers.short([]) == ""


@pytest.mark.parametrize(
    ("text", "telling"), [("Noord", True), ("7", True), ("–", False), ("#n/b", False), ("", False)]
)
def test_a_dash_and_a_formula_that_went_wrong_tell_nothing(text: str, telling: bool):
    assert answers.is_telling(text) is telling
