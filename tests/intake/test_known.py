"""Test which neighbourhood a row is about."""

import pytest

from wizard.intake.known import Known
from wizard.model.entity import Neighbourhood


def there(name: str, code: str | None = None) -> Neighbourhood:
    return Neighbourhood(id=f"{name.lower()}-{(code or 'geen').lower()}", name=name, order="a0", code=code)


@pytest.mark.parametrize(
    ("rows", "doubles"),
    [
        ([("Noord", None), ("noord", None)], [False, True]),
        ([("Noord", "BU00010001"), ("Noord", "BU00010002")], [False, False]),
        ([("Noord", "BU00010001"), ("Nord", "BU00010001")], [False, True]),
        ([("Noord", "BU00010001"), ("Noord", None)], [False, True]),
        ([("Noord", None), ("Noord", "BU00010001")], [False, True]),
        ([("Noord", None), ("Zuid", None)], [False, False]),
    ],
)
def test_a_row_repeats_an_earlier_one_with_its_code_or_its_bare_name(
    rows: list[tuple[str, str | None]], doubles: list[bool]
):
    known = Known([])

    assert [known.repeats(*row) for row in rows] == doubles


def test_the_code_tells_more_than_the_name():
    one, two = there("Noord", "BU00010001"), there("Zuid", "BU00010002")
    known = Known([one, two])

    assert known.take("Noord", "BU00010002") == two
    assert known.take("Noord", None) == one


def test_a_neighbourhood_with_another_code_is_another_one():
    assert Known([there("Noord", "BU00010001")]).take("Noord", "BU00010002") is None


def test_a_neighbourhood_is_taken_once():
    known = Known([there("Noord")])

    assert known.take("NOORD", "BU00010001") is not None
    assert known.take("Noord", "BU00010002") is None


def test_a_bare_name_that_two_share_is_unsure():
    known = Known([there("Noord", "BU00010001"), there("Noord", "BU00010002"), there("Zuid")])

    assert known.unsure("Noord", None)
    assert not known.unsure("Noord", "BU00010001")
    assert not known.unsure("Zuid", None)
