from io import BytesIO

import pytest
from matplotlib.image import imread

from tests.report import marked
from wizard.logic import placing
from wizard.report import pictures


def drawn(model, dossier):
    return pictures.matrix(model, placing.of(model, dossier, "wanted"), "{} wijken".format)


@pytest.mark.parametrize("number", [0, 1])
def test_a_model_is_drawn_16_centimetres_wide_with_or_without_axes(handbook, number):
    png = drawn(handbook.role_models[number], marked.dossier())

    width = imread(BytesIO(png)).shape[1]
    assert width == pytest.approx(pictures.WIDTH / 2.54 * 200, abs=1)


def test_many_neighbourhoods_are_drawn_as_counts_on_a_picture_that_fits_the_page(handbook):
    items = {f"Wijk {place}": (None, "netwerkend") for place in range(60)}

    png = drawn(handbook.role_models[0], marked.plain(items))

    assert imread(BytesIO(png)).shape[0] < 25 / 2.54 * 200


def test_letters_that_the_font_lacks_get_a_mark():
    assert pictures.legible("Wijk 𓀀\né") == "Wijk \N{REPLACEMENT CHARACTER}\né"


def test_names_with_signs_of_formulas_are_drawn_as_they_are(handbook):
    assert drawn(handbook.role_models[0], marked.plain({"$x_1$ \\frac 👍": (None, "netwerkend")}))


@pytest.mark.parametrize(("colour", "ink"), [("#24456b", "#ffffff"), ("#f0e0c0", "#212529")])
def test_a_sign_reads_well_on_its_colour(colour, ink):
    assert pictures.on(colour) == ink


def test_a_tint_lies_between_white_and_the_colour():
    assert pictures.tint("#000000", 0.25) == (0.75, 0.75, 0.75)
