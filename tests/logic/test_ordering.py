"""Test that sort keys fit between their neighbours."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from wizard.logic import ordering


def test_the_first_keys_rise():
    keys = ordering.after(None, 1000)

    assert list(keys) == sorted(set(keys))


def test_no_keys_are_asked_and_none_are_given():
    assert ordering.after("a0", 0) == ()


@given(some.text(max_size=20), some.integers(0, 50))
def test_keys_rise_after_any_text(last: str, number: int):
    keys = ordering.after(last, number)

    assert len(keys) == number
    assert list(keys) == sorted({last, *keys})[1:]


@given(some.lists(some.integers(0, 10_000), max_size=60))
def test_a_thing_can_be_put_anywhere_time_and_again(places: list[int]):
    keys: list[str] = []

    for place in places:
        at = place % (len(keys) + 1)
        keys.insert(at, ordering.between(keys[at - 1] if at else None, keys[at] if at < len(keys) else None))

    assert keys == sorted(set(keys))


@given(some.none() | some.text(max_size=5), some.none() | some.text(max_size=5))
def test_between_any_two_texts_there_is_a_key_or_a_clear_refusal(a: str | None, b: str | None):
    try:
        key = ordering.between(a, b)
    except ValueError:
        return

    assert (a or "") < key
    assert b is None or key < b


def test_foreign_keys_get_a_key_between_them():
    assert "noord" < ordering.between("noord", "zuid") < "zuid"


@pytest.mark.parametrize(("a", "b"), [("a0", "a0"), ("a1", "a0"), ("!", "!0")])
def test_without_room_there_is_no_key(a: str, b: str):
    with pytest.raises(ValueError, match="no room"):
        ordering.between(a, b)


@pytest.mark.parametrize(
    ("place", "step", "expected"),
    [(1, -1, [1, 0, 2, 3]), (2, -1, [0, 2, 1, 3]), (0, 1, [1, 0, 2, 3]), (2, 1, [0, 1, 3, 2])],
)
def test_a_thing_changes_places_with_its_neighbour_and_only_it_gets_a_key(place: int, step: int, expected: list[int]):
    keys = list(ordering.after(None, 4))

    new = ordering.move(keys, place, step)
    moved = [new.get(at, key) for at, key in enumerate(keys)]

    assert list(new) == [place]
    assert sorted(range(4), key=moved.__getitem__) == expected


@pytest.mark.parametrize(("place", "step"), [(2, -1), (0, 1)])
def test_all_get_a_key_where_two_stand_on_the_same_one(place: int, step: int):
    keys = ["a0", "a0", "a0"]

    new = ordering.move(keys, place, step)
    moved = [new.get(at, key) for at, key in enumerate(keys)]

    assert len(set(moved)) == 3
    order = sorted(range(3), key=moved.__getitem__)
    assert order.index(place) == place + step
