from io import BytesIO

import pytest
from matplotlib.image import imread

from tests.report import marked
from wizard.logic import placing
from wizard.report import drawing, pictures


def drawn(model, dossier):
    placed = placing.of(model, dossier, "wanted")
    return pictures.matrix(model, placed, "{} wijken".format, pictures.height(placed))


@pytest.mark.parametrize("place", [0, 1, 2])
def test_a_model_is_drawn_16_centimetres_wide_with_or_without_axes(handbook, place):
    png = drawn(handbook.role_models[place], marked.dossier())

    assert imread(BytesIO(png)).shape[1] == pytest.approx(drawing.WIDTH / 2.54 * 200, abs=1)


@pytest.mark.parametrize("place", [0, 1, 2])
def test_now_and_wanted_are_equally_high(handbook, place):
    model = handbook.role_models[place]
    roles = [role.id for role in model.roles]
    dossier = marked.plain({f"Wijk {one}": (roles[one % 4], roles[0]) for one in range(12)}, model=model.id)
    placed = [placing.of(model, dossier, which) for which in ("now", "wanted")]

    height = pictures.height(*placed)
    found = [imread(BytesIO(pictures.matrix(model, one, str, height))).shape for one in placed]

    assert placed[0].lines != placed[1].lines
    assert found[0] == found[1]


def test_many_neighbourhoods_are_drawn_as_counts_on_a_picture_that_fits_the_page(handbook):
    items = {f"Wijk {place}": (None, "netwerkend") for place in range(60)}

    png = drawn(handbook.role_models[0], marked.plain(items))

    assert imread(BytesIO(png)).shape[0] < 25 / 2.54 * 200


@pytest.mark.parametrize(("place", "role"), [(0, "netwerkend"), (1, "verbinder"), (2, None)])
@pytest.mark.parametrize("many", [1, 12, 40])
def test_names_do_not_overlap_and_stay_in_their_cell(handbook, place, role, many):
    model = handbook.role_models[place]
    role = role or model.roles[1].id
    items = {f"Bedrijvenpark Zuiderkade-Noord {one}": (None, role) for one in range(many)}
    placed = placing.of(model, marked.plain(items, model=model.id), "wanted")
    box = next(box for box in placed.boxes if box.role == role)
    made = drawing.sheet(model, placed, pictures.height(placed))

    pictures._names(made, placed, box)

    made.canvas.draw()
    back = made.axes.transData.inverted()
    names = made.axes.texts[-many:]
    extents = [one.get_window_extent().transformed(back) for one in names]
    (x, top), (width, height) = made.corner(box), made.cell
    assert all(x <= one.x0 < one.x1 <= x + width for one in extents)
    assert all(top - height <= one.y0 < one.y1 <= top - drawing.TOP for one in extents)
    assert not [
        (one, other)
        for number, one in enumerate(extents)
        for other in extents[:number]
        if min(one.x1, other.x1) > max(one.x0, other.x0) and min(one.y1, other.y1) - max(one.y0, other.y0) > 0.06
    ]


def test_names_with_signs_of_formulas_are_drawn_as_they_are(handbook):
    assert drawn(handbook.role_models[0], marked.plain({"$x_1$ \\frac 👍": (None, "netwerkend")}))


def test_a_picture_of_nothing_has_the_least_height():
    assert pictures.height() == pictures.LEAST * drawing.LINE


def test_the_same_picture_is_drawn_once_and_other_words_make_it_another_one(handbook):
    model, dossier = handbook.role_models[0], marked.dossier()

    assert drawn(model, dossier) is drawn(model, dossier)
    placed = placing.of(model, dossier, "wanted")
    assert pictures.matrix(model, placed, "{} buurten".format, 3) is not pictures.matrix(model, placed, str, 3)
