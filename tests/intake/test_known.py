"""Test which neighbourhood a row is about."""

import pytest

from wizard.intake.known import Known
from wizard.model.entity import Neighbourhood


def there(name: str, code: str | None = None, year: int | None = None) -> Neighbourhood:
    found = f"{name.lower()}-{(code or 'geen').lower()}"
    return Neighbourhood(id=found, name=name, order="a0", code=code, code_year=year)


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


@pytest.mark.parametrize(
    ("code_year", "year", "met"),
    [(2023, 2025, True), (None, 2025, True), (2025, 2025, False), (2023, None, False), (None, None, False)],
)
def test_of_another_year_the_only_one_of_a_name_may_have_another_code(
    code_year: int | None, year: int | None, met: bool
):
    known = Known([there("Noord", "BU00010001", code_year)], ["Noord"])

    assert (known.take("NOORD", "BU00010009", year) is not None) is met


def test_where_a_name_comes_back_another_code_is_another_neighbourhood():
    one, two = there("Noord", "BU00010001", 2023), there("Noord", "BU00010002", 2023)

    assert Known([one, two], ["Noord"]).take("Noord", "BU00010009", 2025) is None
    assert Known([one], ["Noord", "noord"]).take("Noord", "BU00010009", 2025) is None


@pytest.mark.parametrize(
    ("listed", "year", "met"),
    [
        (["Zuid", "Noord"], 2025, None),
        (["Zuid"], 2025, "Noord"),
        (["Zuid", "Noord"], 2023, "Noord"),
        (["Zuid", "Noord"], None, "Noord"),
    ],
)
def test_a_code_that_went_to_another_area_is_no_new_name(listed: list[str], year: int | None, met: str | None):
    known = Known([there("Noord", "BU00010001", 2023)], listed)

    found = known.take("Zuid", "BU00010001", year)

    assert (found.name if found else None) == met


def test_two_that_changed_codes_are_each_met_by_name():
    one, two = there("Noord", "BU00010001", 2023), there("Zuid", "BU00010002", 2023)
    known = Known([one, two], ["Noord", "Zuid"])

    assert known.take("Noord", "BU00010002", 2025) == one
    assert known.take("Zuid", "BU00010001", 2025) == two
