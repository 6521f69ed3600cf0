"""Test how the neighbourhood of a goal is found."""

import pytest

from tests.intake.goal_lists import PLACES
from wizard.intake.goal_places import Places


@pytest.mark.parametrize(
    ("name", "code", "found"),
    [
        ("Noord", "", ["n0"]),
        ("  NOORD ", "", ["n0"]),
        ("zuid\xa0", "", ["n1"]),
        ("bu00010001", "", ["n0"]),
        ("BU00010009", "", []),
        ("Oost", "", []),
        ("", "", []),
        ("Centrum", "", ["n2", "n3"]),
        ("Centrum", "BU00010003", ["n3"]),
        ("Centrum", "BU00010009", ["n2", "n3"]),
        ("", "BU00010001", ["n0"]),
        ("Noord", "onzin", ["n0"]),
        ("Zuid", "BU00010001", ["n0", "n1"]),
        ("Noord-Oost", "BU00010001", ["n0"]),
        ("Zuid", "noord", ["n1"]),
    ],
)
def test_a_neighbourhood_is_found_by_its_code_or_its_name(name: str, code: str, found: list[str]):
    assert [one.id for one in Places(PLACES).find(name, code)] == found
