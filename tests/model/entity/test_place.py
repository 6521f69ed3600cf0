import pytest
from pydantic import ValidationError

from wizard.model.entity import Neighbourhood, Profile


@pytest.mark.parametrize(("name", "years"), [("short_years", 0), ("middle_years", 51), ("start_year", 1989)])
def test_years_that_nobody_plans_with_are_refused(name: str, years: int):
    with pytest.raises(ValidationError):
        Profile.model_validate({"id": "dossier", "title": "Ronde", name: years})


def test_a_dossier_starts_without_years_and_names_of_phases():
    made = Profile(id="dossier", title="Ronde")

    assert {made.start_year, made.short_years, made.middle_years, made.phase_2, made.phase_6} == {None}


@pytest.mark.parametrize("code", ["BU00030102", "WK000301", "bu0003 01ab"])
def test_a_code_of_a_wijk_or_a_buurt_is_kept_in_capitals(code: str):
    found = Neighbourhood.model_validate({"id": "n", "name": "N", "order": "a0", "code": code})

    assert found.code == code.upper().replace(" ", "")


def test_a_code_of_something_else_is_refused():
    with pytest.raises(ValidationError):
        Neighbourhood.model_validate({"id": "n", "name": "N", "order": "a0", "code": "GM0003"})
