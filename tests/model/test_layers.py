from hypothesis import given
from hypothesis import strategies as st

from wizard.model import layers
from wizard.model.layers import Layers

CHANGES = st.lists(st.dictionaries(st.sampled_from("abcdef"), st.none() | st.integers(), max_size=4), max_size=6)


@given(st.dictionaries(st.sampled_from("abcd"), st.integers()), CHANGES)
def test_layers_read_as_the_plain_mapping_they_stand_for(base: dict[str, int], steps: list[dict[str, int | None]]):
    made, plain = Layers(base), dict(base)
    for step in steps:
        made = made.changed(step)
        plain = {key: value for key, value in {**plain, **step}.items() if value is not None}

    assert dict(made) == plain
    assert len(made) == len(plain)
    assert dict(made.items()) == made.plain() == plain
    assert list(made.values()) == [made[key] for key in made]
    assert [made.get(key) for key in "abcdefg"] == [plain.get(key) for key in "abcdefg"]
    assert [key in made for key in "abcdefg"] == [key in plain for key in "abcdefg"]


def test_an_earlier_version_stays_as_it_was():
    first = Layers({"a": 1})

    second = first.changed({"a": None, "b": 2})

    assert dict(first) == {"a": 1}
    assert dict(second) == {"b": 2}


def test_the_plain_dictionary_may_be_written_to():
    made = Layers({"a": 1})

    made.plain()["b"] = 2

    assert dict(made) == {"a": 1}


def test_many_changes_become_a_base_of_their_own():
    many = {str(number): number for number in range(layers.MOST + 1)}

    made = Layers({"a": 1}).changed(many).changed({"a": None})

    assert dict(made) == many
    assert made.get("a", "weg") == "weg"
