from dataclasses import replace
from io import BytesIO
from typing import Any

import pytest
from matplotlib.image import imread

from tests.logic import making
from tests.logic.dated import HANDBOOK, dossier
from wizard.logic import board as boards
from wizard.logic.layout import Board
from wizard.report import board, drawing

LONG = "Een wijk met een naam die in geen enkel verslag past, hoe klein de letters ook zijn {}"
BUSY = [("kort", 2026), ("kort", 2026), ("lang", 2044), ("lang", None), ("kort", None), ("middel", None)]
MADE = dossier(BUSY, [], name=LONG, start=2026)
BLOCKS = making.with_blocks(making.dossier(), a={"status": "geregeld"}, b={"status": "deels"})
EVERY = [
    boards.timeline(HANDBOOK, MADE),
    boards.by_horizon(HANDBOOK, MADE),
    boards.approach(HANDBOOK, BLOCKS),
    boards.timeline(HANDBOOK, dossier([("kort", 2026)])),
]


def texts(made: Board) -> list[Any]:
    """Draw a board and return its texts with their extents in centimetres."""
    sheet = board.drawn(made)
    sheet.canvas.draw()
    back = sheet.axes.transData.inverted()
    return [(one, one.get_window_extent().transformed(back)) for one in sheet.axes.texts if one.get_text()]


@pytest.mark.parametrize("made", EVERY)
def test_a_picture_is_16_centimetres_wide(made):
    assert imread(BytesIO(board.draw(made))).shape[1] == pytest.approx(drawing.WIDTH / 2.54 * 200, abs=1)


@pytest.mark.no_cover  # whole documents
def test_the_longest_piece_fits_a_page():
    whole = boards.timeline(HANDBOOK, dossier(*[BUSY] * 60, start=2026))

    assert max(imread(BytesIO(board.draw(piece))).shape[0] for piece in whole.parts()) < 22 / 2.54 * 200


@pytest.mark.parametrize("made", EVERY)
def test_every_text_stays_on_the_sheet_and_touches_no_other(made):
    found = texts(made)

    extents = [extent for _, extent in found]
    left = min(extent.x0 for extent in extents)
    assert max(extent.x1 for extent in extents) - left <= drawing.WIDTH
    assert not [
        (one, other)
        for number, one in enumerate(extents)
        for other in extents[:number]
        if min(one.x1, other.x1) - max(one.x0, other.x0) > 0.05 and min(one.y1, other.y1) - max(one.y0, other.y0) > 0.05
    ]


def test_headings_are_turned_where_a_word_is_wider_than_its_column():
    turned = [text for text, _ in texts(EVERY[0]) if text.get_rotation() == 90]

    assert len(turned) == len(EVERY[0].columns)


def test_headings_stand_upright_where_there_is_room():
    assert {text.get_rotation() for text, _ in texts(EVERY[1])} == {0}


def test_the_kinds_that_the_columns_do_not_explain_are_named_below():
    below = [text.get_text() for text, extent in texts(EVERY[0]) if extent.y1 < 0]

    assert below == [name for _, name in EVERY[0].kinds]


def test_a_note_stands_below_the_name_of_its_row():
    found = {text.get_text(): extent for text, extent in texts(EVERY[2])}

    assert found[HANDBOOK.say("plan.equal")].y1 <= found["Bouwsteen a"].y0 + 0.05


def test_a_picture_without_columns_can_be_drawn():
    assert board.draw(boards.timeline(HANDBOOK, dossier([]))).startswith(b"\x89PNG")


def test_the_same_picture_is_drawn_once():
    assert board.draw(replace(EVERY[0])) is board.draw(EVERY[0])
