from itertools import combinations

import pytest

from tests.test_theme import THEME, contrast
from wizard.logic.marking import LOOKS
from wizard.model.entity import HORIZONS, STATUSES

KINDS = {*HORIZONS, *STATUSES, "open", "no_goal"}
TOGETHER = [HORIZONS, (*STATUSES, "open")]
SEEN = [look for look in LOOKS.values() if look.shape != "word"]

# How people who see no green (deuteranopia), no red (protanopia) or no blue (tritanopia) see a colour: Machado 2009.
BLIND = {
    "green": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
    "red": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "blue": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900)),
}


def linear(colour):
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    return [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]


def as_seen(colour, matrix):
    return [sum(part * weight for part, weight in zip(linear(colour), row, strict=True)) for row in matrix]


def test_every_horizon_and_status_has_a_look():
    assert set(LOOKS) == KINDS


@pytest.mark.parametrize("kinds", TOGETHER)
def test_marks_that_stand_together_differ_in_shape(kinds):
    assert len({LOOKS[kind].shape for kind in kinds}) == len(kinds)


@pytest.mark.parametrize("look", SEEN)
@pytest.mark.parametrize("variant", ["light", "dark"])
def test_a_mark_stands_out_on_its_ground(look, variant):
    assert contrast(look.colour, THEME[variant]["backgroundColor"]) >= 3


@pytest.mark.parametrize("look", SEEN)
def test_a_white_number_in_a_mark_can_be_read(look):
    assert contrast(look.colour, "#ffffff") >= 4.5


@pytest.mark.parametrize("matrix", BLIND.values(), ids=list(BLIND))
def test_the_colours_of_the_horizons_differ_for_who_sees_fewer_colours(matrix):
    seen = [as_seen(LOOKS[one].colour, matrix) for one in HORIZONS]

    apart = [sum((a - b) ** 2 for a, b in zip(one, other, strict=True)) ** 0.5 for one, other in combinations(seen, 2)]

    assert min(apart) > 0.1
