from itertools import combinations

import pytest

from tests.test_theme import THEME, contrast
from wizard.logic.boards import attention, compass, needs, weighing
from wizard.logic.coherence import WEIGHTS
from wizard.logic.marking import FILLS, LOOKS
from wizard.model.entity import HORIZONS, INTENSITIES, STATUSES

SETTLED = (*weighing.WEIGHTS, *(f"{one}_advies" for one in INTENSITIES))
POINTS = (*(f"punt_{weight}" for weight in WEIGHTS), attention.RESTS)
KINDS = {*HORIZONS, *STATUSES, "open", "no_goal", *SETTLED, *compass.ACTIVE, "actief", "no_need", *POINTS}
TOGETHER = [HORIZONS, (*STATUSES, "open"), SETTLED, compass.ACTIVE, POINTS]
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


def test_every_kind_of_mark_has_a_look():
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


def test_every_part_of_a_bar_has_a_pattern_of_its_own():
    assert set(FILLS) == set(needs.PARTS)
    assert len({fill.pattern for fill in FILLS.values()}) == len(FILLS)


@pytest.mark.parametrize("fill", FILLS.values())
@pytest.mark.parametrize("variant", ["light", "dark"])
def test_a_part_of_a_bar_stands_out_on_its_ground(fill, variant):
    assert contrast(fill.colour, THEME[variant]["backgroundColor"]) >= 3


@pytest.mark.parametrize("fill", FILLS.values())
def test_a_white_number_on_a_part_of_a_bar_can_be_read_on_its_pattern_too(fill):
    assert min(contrast(colour, "#ffffff") for colour in (fill.colour, fill.over)) >= 4.5


@pytest.mark.parametrize("kind", ["schuurt", "zoeken"])
def test_a_pattern_is_seen_on_its_colour(kind):
    assert contrast(FILLS[kind].colour, FILLS[kind].over) >= 1.7
