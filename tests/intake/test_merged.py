"""Test what becomes of cells that are merged over several rows."""

import pytest

from tests.intake.test_archive import zipped
from wizard.intake import merged

PART = "xl/worksheets/sheet1.xml"


@pytest.mark.parametrize(
    ("areas", "filled"),
    [
        ([], (("Stad", "a"), ("", "b"), (), ("", "c"), ("x",))),
        (["A1:A4"], (("Stad", "a"), ("Stad", "b"), (), ("Stad", "c"), ("x",))),
        (["A1:C2"], (("Stad", "a"), ("Stad", "b"), (), ("", "c"), ("x",))),
        (["A1:B1"], (("Stad", "a"), ("", "b"), (), ("", "c"), ("x",))),
        (["A1:A9"], (("Stad", "a"), ("Stad", "b"), (), ("Stad", "c"), ("x",))),
        (["B4:B5"], (("Stad", "a"), ("", "b"), (), ("", "c"), ("x", "c"))),
        (["A2:A4"], (("Stad", "a"), ("", "b"), (), ("", "c"), ("x",))),
        (["A8:A9", "C1:C2", "A0:A1"], (("Stad", "a"), ("", "b"), (), ("", "c"), ("x",))),
    ],
)
def test_what_is_merged_downward_counts_for_every_row(areas: list[str], filled: tuple[tuple[str, ...], ...]):
    grid = (("Stad", "a"), ("", "b"), (), ("", "c"), ("x",))
    sheet = "".join(f'<mergeCell ref="{area}"/>' for area in areas)

    assert merged.fill(grid, zipped({PART: sheet.encode()}), PART) == filled


def test_of_areas_that_overlap_every_cell_is_filled_once():
    grid = (("Stad",), ("", "b"), ("Land", "c"), ("", "d"))
    sheet = b"<mergeCell ref='A1:A2'/><x:mergeCell ref=\"A2:A4\"/><mergeCell ref='A3:A4'/>"

    assert merged.fill(grid, zipped({PART: sheet}), PART) == (("Stad",), ("Stad", "b"), ("Land", "c"), ("Stad", "d"))
