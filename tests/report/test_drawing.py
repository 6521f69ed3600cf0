from typing import Any

import pytest

from wizard.logic import placing
from wizard.report import drawing


@pytest.fixture
def sheet(handbook, dossier):
    model = handbook.role_models[0]
    return drawing.sheet(model, placing.of(model, dossier, "now"), 100)


def test_cells_are_lower_where_the_page_has_no_more_room(sheet):
    assert sheet.cell == pytest.approx(((16 - 1.35) / 2, 9.5))


def test_a_step_on_the_axes_is_a_centimetre(sheet):
    left, right = sheet.axes.get_xlim()

    assert right - left == pytest.approx(drawing.WIDTH)
    assert sheet.axes.get_figure().get_size_inches()[0] == pytest.approx(drawing.WIDTH / 2.54)


def test_names_of_roles_stay_inside_their_cells(handbook, dossier):
    for model in handbook.role_models:
        drawn: list[Any] = []
        found = placing.of(model, dossier, "now")
        made = drawing.sheet(model, found, 3)
        for box in found.boxes:
            drawing.cell(made, box, drawing.role_of(model, box))
            drawn.append(made.axes.texts[-1])
        made.canvas.draw()
        boxes = [one.get_window_extent().transformed(made.axes.transData.inverted()) for one in drawn]

        assert len(boxes) == len(model.roles)
        for box, extent in zip(found.boxes, boxes, strict=True):
            x, top = made.corner(box)
            assert x <= extent.x0 < extent.x1 <= x + made.cell[0] - drawing.GAP
            assert top - drawing.TOP - 0.05 <= extent.y0 < extent.y1 <= top
