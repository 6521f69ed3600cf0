import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.logic import lettering


@pytest.mark.parametrize(
    ("names", "limit", "texts"),
    [
        (["Binnenstad"], 10, ["Binnenstad"]),
        (["Binnenstad"], 9, ["Binnenst…"]),
        (["Oude Haven"], 6, ["Oude…"]),
        (["Binnenstad-Noord", "Binnenstad-Zuid"], 11, ["Binne…Noord", "Binne…-Zuid"]),
        (["Wijk", "Wijk"], 11, ["Wijk", "Wijk"]),
    ],
)
def test_names_are_shortened_so_that_they_stay_apart(names, limit, texts):
    assert list(lettering.shortened(names, limit)) == texts


@given(st.lists(st.text(max_size=60)), st.integers(min_value=3, max_value=30))
def test_no_name_is_longer_than_the_limit(names, limit):
    assert all(len(text) <= limit for text in lettering.shortened(names, limit))


@pytest.mark.parametrize(
    ("count", "columns", "lines"),
    [
        (0, 2, 0),
        (7, 2, 7),
        (8, 2, 4),
        (16, 2, 8),
        (17, 2, 9),
        (24, 2, 12),
        (25, 2, 9),
        (40, 2, 14),
        (40, 3, 20),
        (40, 4, 40),
    ],
)
def test_a_cell_has_more_columns_of_names_where_there_is_room(count, columns, lines):
    assert lettering.lines(count, columns) == lines


def test_names_run_down_first_and_then_to_the_right():
    names = lettering.names([(str(number), f"Wijk {number}") for number in range(8)], (1, 0), 2, 6.5)

    assert [one.x for one in names[:4]] == [names[0].x] * 4
    assert names[4].x > names[0].x > 1
    assert names[4].y == names[0].y > names[1].y
