from io import BytesIO
from itertools import pairwise

import pytest
from matplotlib.image import imread

from tests.logic import making
from tests.report import marked
from wizard.logic import placing
from wizard.report import arrows, drawing
from wizard.report.arrows import _between, _lane, _middle


def pairs(count):
    return [(f"r{source}", f"r{target}") for source in range(count) for target in range(count) if source != target]


@pytest.mark.parametrize("place", [0, 1, 2])
def test_the_changes_of_every_model_are_drawn_16_centimetres_wide(handbook, place):
    model, dossier = handbook.role_models[place], marked.dossier(9)

    png = arrows.draw(model, placing.of(model, dossier, "now"), placing.movements(model, dossier), "nu {}".format)

    assert imread(BytesIO(png)).shape[1] == pytest.approx(drawing.WIDTH / 2.54 * 200, abs=1)


def test_every_change_between_seven_roles_in_one_row_still_fits_a_page():
    model = making.model(7, 1, axes=False)
    dossier = making.dossier(*({"now": now, "wanted": wanted} for now, wanted in pairs(7)))

    png = arrows.draw(model, placing.of(model, dossier, "now"), placing.movements(model, dossier), "nu {}".format)

    assert imread(BytesIO(png)).shape[0] < 20 / 2.54 * 200


def test_there_and_back_run_beside_each_other():
    model = making.model(3, 2)
    placed = placing.of(model, making.dossier(), "now")
    made = drawing.sheet(model, placed, 3)

    there, back = _between(made, placed.boxes[0], placed.boxes[1]), _between(made, placed.boxes[1], placed.boxes[0])

    assert there[1][1] - back[1][1] == pytest.approx(0.6)
    assert there[0][0] < there[2][0]
    assert back[0][0] > back[2][0]


def test_an_arrow_past_a_cell_bends_aside():
    model = making.model(3, 2)
    placed = placing.of(model, making.dossier(), "now")
    made = drawing.sheet(model, placed, 3)

    begin, bend, _ = _between(made, placed.boxes[0], placed.boxes[2])

    assert bend[1] > begin[1] + 0.5
    assert _middle(made, placed.boxes[0])[0] < made.cell[0]


def test_in_one_row_every_arrow_has_a_lane_of_its_own():
    model = making.model(4, 1, axes=False)
    placed = placing.of(model, making.dossier(), "now")
    made = drawing.sheet(model, placed, 5)

    heights = [_lane(made, placed.boxes[0], placed.boxes[2], (place + 0.5) / 5)[0][1] for place in range(5)]

    assert all(above - below > 0.6 for above, below in pairwise(heights))
    assert heights[0] < made.cell[1] - drawing.TOP


def test_the_same_picture_is_drawn_once(handbook):
    model, dossier = handbook.role_models[0], marked.dossier(9)

    placed, moves = placing.of(model, dossier, "now"), placing.movements(model, dossier)

    assert arrows.draw(model, placed, moves, str) is arrows.draw(model, placed, moves, str)
    assert arrows.draw(model, placed, moves, str) is not arrows.draw(model, placed, moves, "nu {}".format)
