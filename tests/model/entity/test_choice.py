import pytest
from pydantic import ValidationError

from wizard.model.entity import Attendee, Choice, choice_id


def test_a_neighbourhood_and_a_role_model_have_one_choice():
    assert choice_id("hoefblad", "nsob") == "hoefblad.nsob"


def test_a_thing_cannot_be_changed():
    choice = Choice(id="a.nsob", parent="a", model="nsob")

    with pytest.raises(ValidationError):
        choice.now = "r"  # type: ignore[misc] # that is the point


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("standing", "besluit"),
        ("decided_by", "burgemeester"),
        ("decided_on", "12-05-2026"),
        ("decided_on", "2026-02-30"),
        ("decided_on", "2026-05-12T00:00"),
        ("proposed_to", "x" * 201),
        ("minority", "x" * 10_001),
    ],
)
def test_what_is_no_decision_is_refused(field: str, value: str):
    with pytest.raises(ValidationError):
        Choice.model_validate({"id": "a.nsob", "parent": "a", "model": "nsob", field: value})


def test_a_decision_holds_its_day_as_it_travels():
    facts = {"standing": "besloten", "decided_by": "raad", "decided_on": "2028-02-29", "minority": " Nee. "}

    found = Choice.model_validate({"id": "a.nsob", "parent": "a", "model": "nsob", **facts})

    assert (found.decided_on, found.minority) == ("2028-02-29", "Nee.")
    assert Choice(id="a.nsob", parent="a", model="nsob").decided_on is None


@pytest.mark.parametrize("function", [None, "", "  "])
def test_somebody_present_has_a_function(function: str | None):
    with pytest.raises(ValidationError):
        Attendee.model_validate({"id": "x", "parent": "a.nsob", "function": function, "order": "a0"})


def test_a_choice_stands_under_the_one_id_it_can_have():
    with pytest.raises(ValidationError):
        Choice.model_validate({"id": "b.nsob", "parent": "a", "model": "nsob"})
