from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.logic.making import dossier, model
from wizard.logic import placing

SHAPES = [(2, 2, True), (2, 3, True), (3, 2, True), (4, 1, False), (6, 1, False), (1, 2, True)]


@pytest.mark.parametrize(("columns", "rows", "axes"), SHAPES)
def test_every_role_has_its_own_cell(columns, rows, axes):
    found = placing.of(model(columns, rows, axes), dossier(), "now")

    assert (found.columns, found.rows) == (columns, rows)
    assert len({(box.column, box.row) for box in found.boxes}) == columns * rows


@pytest.mark.parametrize(("columns", "rows", "axes"), SHAPES)
@pytest.mark.parametrize("many", [1, 7, 8, 16, 17, 40])
def test_names_in_one_cell_do_not_overlap_and_stay_inside(columns, rows, axes, many):
    found = placing.of(
        model(columns, rows, axes), dossier(*[{"now": "r0"}] * many, name="Bedrijvenpark Zuiderkade-Oost {}"), "now"
    )

    names = found.boxes[0].names
    assert len(names) == many
    letter, line = found.columns / (66 if found.columns <= 2 else 100), 1 / found.cell_lines
    for one in names:
        assert 0 < one.x < one.x + len(one.text) * letter * 0.95 <= 1
        assert 0 < one.y - line / 2 < one.y + line / 2 <= 1 - placing.HEADING * line + 1e-9
    for one, other in combinations(names, 2):
        apart = abs(one.x - other.x) >= len(min(one, other, key=lambda name: name.x).text) * letter * 0.9
        assert abs(one.y - other.y) >= line - 1e-9 or apart


def test_up_to_40_neighbourhoods_have_names_and_more_have_counts():
    few = placing.of(model(2, 2), dossier(*[{"now": "r0"}] * 40), "now")
    many = placing.of(model(2, 2), dossier(*[{"now": "r0"}] * 41), "now")

    assert (few.names_shown, few.lines, few.boxes[0].count) == (True, 14, 40)
    assert (many.names_shown, many.lines, many.boxes[0].count) == (False, 0, 41)
    assert many.boxes[0].names == ()


def test_now_and_wanted_are_placed_apart():
    found = dossier({"now": "r0", "wanted": "r3"})

    assert [box.count for box in placing.of(model(2, 2), found, "now").boxes] == [1, 0, 0, 0]
    assert [box.count for box in placing.of(model(2, 2), found, "wanted").boxes] == [0, 0, 0, 1]


def test_own_roles_and_roles_that_are_gone_or_open_have_no_cell():
    found = placing.of(model(2, 2), dossier({"now": "eigen"}, {"now": "weg"}, {"wanted": "r1"}, None), "now")

    assert (found.own, found.unplaced) == (1, 3)
    assert sum(box.count for box in found.boxes) == 0


def test_a_placing_can_be_a_key():
    assert len({placing.of(model(2, 2), dossier({"now": "r0"}), "now") for _ in range(2)}) == 1


@given(st.lists(st.sampled_from(["r0", "r1", "r2", "r3", "eigen", None]), max_size=50))
def test_every_neighbourhood_is_counted_once(roles):
    found = placing.of(model(2, 2), dossier(*({"wanted": role} for role in roles)), "wanted")

    assert sum(box.count for box in found.boxes) + found.own + found.unplaced == len(roles)
    assert not found.names_shown or all(len(box.names) == box.count for box in found.boxes)


def test_movements_count_each_pair_of_different_roles():
    found = dossier(
        {"now": "r0", "wanted": "r1"},
        {"now": "r2", "wanted": "r0"},
        {"now": "r0", "wanted": "r1"},
        {"now": "r1", "wanted": "r1"},
        {"now": "r1"},
        {"now": "eigen", "wanted": "r1"},
        None,
    )

    assert placing.movements(model(2, 2), found) == (
        placing.Move("r0", "r1", 2, ("n0", "n2")),
        placing.Move("r2", "r0", 1, ("n1",)),
    )


def test_names_are_left_out_when_one_does_not_ask_for_them():
    found = placing.of(model(2, 2), dossier({"now": "r0"}, {"now": "r0"}), "now", with_names=False)

    assert (found.names_shown, found.lines) == (False, 0)
    assert [(box.count, box.names) for box in found.boxes] == [(2, ()), (0, ()), (0, ()), (0, ())]


def test_the_neighbourhoods_of_one_cell_are_found_in_their_order():
    found = dossier({"now": "r1", "wanted": "r2"}, {"now": "r0"}, None, {"now": "r1"})

    assert [one.id for one in placing.inside(model(2, 2), found, "now", "r1")] == ["n0", "n3"]
    assert [one.id for one in placing.inside(model(2, 2), found, "wanted", "r2")] == ["n0"]
    assert placing.inside(model(2, 2), found, "wanted", "r1") == ()
