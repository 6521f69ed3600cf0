"""Test how gemeente, wijk and buurt are told apart in one list."""

import pytest

from wizard.intake import answers, levels
from wizard.model.sheet import Verdict

TOWN, DISTRICT = Verdict.MUNICIPALITY, Verdict.DISTRICT


@pytest.mark.parametrize(
    ("rows", "verdicts", "districts"),
    [
        (["Dorp|GM0001|", "Noord|BU00010101|"], {1: TOWN}, {}),
        (["Stad|WK000101|", "Noord|BU00010101|", "Zuid|BU00010201|"], {1: DISTRICT}, {2: "Stad"}),
        (["Noord|BU00010101|", "Stad|WK000101|"], {2: DISTRICT}, {1: "Stad"}),
        (["Stad|WK000101|", "Land|WK000102|"], {}, {}),
        (
            ["Dorp||Gemeente", "Stad||Wijk  ", "Noord||Buurt", "Zuid||buurt"],
            {1: TOWN, 2: DISTRICT},
            {3: "Stad", 4: "Stad"},
        ),
        (["Stad||Wijk", "Land||Wijk", "Noord||Buurt"], {2: DISTRICT}, {3: "Land"}),
        (["Noord||Buurt", "Stad||Wijk"], {}, {}),
        (["|WK000101|", "Noord|BU00010101|"], {1: DISTRICT}, {}),
        (["Noord||", "Totaal||", "Totaalbeeld||", "Subtotaal wijk 1||"], {2: TOWN, 4: TOWN}, {}),
        (["Noord", "NL|NL00|"], {2: TOWN}, {}),
    ],
)
def test_a_wijk_with_its_buurten_is_their_district(
    rows: list[str], verdicts: dict[int, Verdict], districts: dict[int, str]
):
    grid = [row.split("|") for row in rows]
    places = {"name": 0, "code": 1, "level": 2}
    read = [answers.read(number, cells, places) for number, cells in enumerate(grid, start=1)]

    found = levels.divide(read, grid, places)

    assert (found.verdicts, found.districts) == (verdicts, districts)


def test_without_codes_or_levels_everything_is_a_neighbourhood():
    found = levels.divide([answers.read(1, ["Wijk"], {"name": 0})], [["Wijk"]], {"name": 0})

    assert (found.verdicts, found.districts) == ({}, {})
