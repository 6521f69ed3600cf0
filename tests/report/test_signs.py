from io import BytesIO

import pytest
from matplotlib.image import imread

from tests.logic import making
from wizard.logic import placing
from wizard.logic.boards import attention, compass, weighing
from wizard.logic.layout import Mark
from wizard.logic.marking import LOOKS
from wizard.report import drawing, ink, signs

MODEL = making.model(2, 2)
KINDS = [kind for kind, look in LOOKS.items() if look.shape != "word"]


@pytest.fixture
def sheet():
    return drawing.sheet(MODEL, placing.of(MODEL, making.dossier(), "now"), 4)


def mark(kind="kort", text="", row=0):
    return Mark(row, 0, 0.5, kind, 1, text)


def in_grey(sheet, kind):
    signs.sign(sheet, kind, [(2, 2)], 40)
    picture = imread(BytesIO(sheet.png()))
    return picture[:, :, :3].mean(axis=2)


@pytest.mark.parametrize("kind", KINDS)
def test_a_sign_is_seen_in_grey(sheet, kind):
    assert (in_grey(sheet, kind) < 0.6).sum() > 300


@pytest.mark.no_cover  # whole documents
@pytest.mark.parametrize(
    "kinds",
    [
        ("kort", "middel", "lang"),
        ("geregeld", "deels", "nog_niet", "niet_nodig", "open"),
        (*weighing.WEIGHTS, "licht_advies", "gemiddeld_advies", "zwaar_advies"),
        compass.ACTIVE,
        ("punt_1", "punt_2", "punt_3", attention.RESTS),
    ],
    ids=["goals", "blocks", "weights", "active", "points"],
)
def test_signs_that_stand_together_cover_another_area_in_grey(kinds):
    areas = [
        (in_grey(drawing.sheet(MODEL, placing.of(MODEL, making.dossier(), "now"), 4), kind) < 0.6).sum()
        for kind in kinds
    ]

    assert len(set(areas)) == len(kinds)


def test_a_mark_stands_at_its_place_with_its_number(sheet):
    before = len(sheet.axes.texts)

    signs.draw(sheet, [(mark(text="3"), (2.0, 1.0)), (mark(row=1), (2.0, 3.0))])

    written = [(text.get_text(), text.get_position()) for text in sheet.axes.texts[before:]]
    assert ("3", (2.0, pytest.approx(1.0, abs=0.05))) in written
    assert sorted(line.get_markersize() for line in sheet.axes.lines) == [signs.SMALL, signs.LARGE]


def test_a_number_of_three_figures_has_a_larger_mark(sheet):
    signs.draw(sheet, [(mark(text="412"), (2.0, 1.0)), (mark(text="41", row=1), (2.0, 3.0))])

    assert sorted(line.get_markersize() for line in sheet.axes.lines) == [signs.LARGE, signs.LARGEST]


@pytest.mark.parametrize(("kind", "colour"), [("punt_1", "white"), (attention.RESTS, ink.INK)])
def test_a_number_is_white_on_a_colour_and_dark_in_an_open_sign(sheet, kind, colour):
    signs.draw(sheet, [(mark(kind, "3"), (2.0, 1.0))])

    assert sheet.axes.texts[-1].get_color() == colour


def test_a_word_has_no_sign(sheet):
    signs.draw(sheet, [(mark("no_goal", "nog open"), (2.0, 1.0))])

    assert sheet.axes.texts[-1].get_text() == "nog open"
    assert [line.get_marker() for line in sheet.axes.lines] == [""]


def test_marks_of_one_kind_and_size_are_drawn_at_once(sheet):
    signs.draw(sheet, [(mark(), (float(place), 1.0)) for place in range(9)])

    (line,) = sheet.axes.lines
    assert len(line.get_xdata()) == 9


def test_nothing_is_drawn_when_there_are_no_marks(sheet):
    signs.draw(sheet, [])

    assert not sheet.axes.lines
