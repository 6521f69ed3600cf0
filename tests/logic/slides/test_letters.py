from itertools import combinations

import pytest

from tests.logic import making
from wizard.logic import placing
from wizard.logic.slides import letters


def matrix(model, count, role="r0"):
    return letters.of(model, making.dossier(*[{"wanted": role}] * count), "wanted").placed


@pytest.mark.parametrize(("columns", "rows", "axes"), [(2, 2, True), (2, 3, True), (3, 2, True), (4, 1, False)])
@pytest.mark.parametrize("count", [1, 12, 30])
def test_thirty_neighbourhoods_in_one_cell_are_all_named_each_at_a_place_of_its_own(columns, rows, axes, count):
    found = matrix(making.model(columns, rows, axes), count)
    names = found.boxes[0].names

    assert found.names_shown
    assert len({name.text for name in names}) == len(names) == count
    assert all(0 < name.x < 1 and 0 < name.y < 1 for name in names)
    assert all((one.x, one.y) != (other.x, other.y) for one, other in combinations(names, 2))


def test_a_name_has_the_room_of_its_column():
    found = letters.of(
        making.model(2, 2), making.dossier(*[{"wanted": "r0"}] * 9, name="Heel lange naam van wijk {}"), "wanted"
    )

    assert max(len(name.text) for name in found.placed.boxes[0].names) <= 28
    assert {name.full for name in found.placed.boxes[0].names} == {
        f"Heel lange naam van wijk {number}" for number in range(9)
    }


def test_where_names_would_be_too_short_there_are_numbers():
    found = matrix(making.model(2, 3), 60)

    assert not found.names_shown
    assert [box.count for box in found.boxes] == [60, 0, 0, 0, 0, 0]
    assert not any(box.names for box in found.boxes)


def test_many_neighbourhoods_over_all_cells_are_still_named():
    model = making.model(2, 2)
    dossier = making.dossier(*[{"wanted": f"r{number % 4}"} for number in range(48)])

    assert letters.of(model, dossier, "wanted").placed.names_shown


def test_a_matrix_without_anybody_in_it_is_drawn_too():
    found = letters.of(making.model(2, 2), making.dossier(None), "wanted").placed

    assert found.names_shown
    assert (found.unplaced, found.own) == (1, 0)


def test_it_counts_what_the_other_matrices_count():
    model, dossier = making.model(2, 2), making.dossier({"wanted": "eigen"}, {"now": "r1"}, {"wanted": "r1"})

    found, other = letters.of(model, dossier, "wanted").placed, placing.of(model, dossier, "wanted")

    assert (found.unplaced, found.own) == (other.unplaced, other.own) == (1, 1)
    assert [(box.role, box.column, box.row, box.count) for box in found.boxes] == [
        (box.role, box.column, box.row, box.count) for box in other.boxes
    ]


def test_a_matrix_of_more_rows_than_we_know_still_has_room_for_names():
    assert matrix(making.model(2, 4), 2).names_shown


@pytest.mark.parametrize(
    ("count", "name", "letter"),
    [
        (0, "Wijk {}", 28),
        (4, "Wijk {}", 28),
        (6, "Wijk {}", 28),
        (4, "Een hele lange naam {}", 28),
        (30, "Wijk {}", 24),
        (30, "Buurt {}", 21),
    ],
)
def test_names_are_as_large_as_they_can_be_and_whole(count, name, letter):
    found = letters.of(making.model(2, 2), making.dossier(*[{"wanted": "r0"}] * count, name=name), "wanted")

    assert found.letter == letter
    assert all(one.text == one.full for one in found.placed.boxes[0].names)


def test_names_that_do_not_fit_whole_are_cut_in_the_smallest_letters():
    found = letters.of(
        making.model(2, 2), making.dossier(*[{"wanted": "r0"}] * 30, name="Krommevaartsebuurt {}"), "wanted"
    )

    assert found.letter == letters.LETTERS[-1] == 18
    assert "…" in found.placed.boxes[0].names[0].text
