import pytest
from pydantic import ValidationError

from wizard.model.entity import AGREEMENT_STATES, Agreement, Appeal, agreement_id, appeal_id


@pytest.mark.parametrize("state", AGREEMENT_STATES)
def test_every_state_can_be_stored(state: str):
    assert Agreement(id=agreement_id("zon", "geld"), parent="zon", subject="geld", state=state).state == state


def test_what_is_no_state_is_refused():
    with pytest.raises(ValidationError, match="state"):
        Agreement(id=agreement_id("zon", "geld"), parent="zon", subject="geld", state="getekend")


@pytest.mark.parametrize(
    ("ident", "parent"), [("geld", "zon"), ("wind.afspraak.geld", "zon"), ("zon.afspraak.geld", None)]
)
def test_an_agreement_under_another_id_is_refused(ident: str, parent: str | None):
    with pytest.raises(ValidationError, match="made of its initiative and its subject"):
        Agreement(id=ident, parent=parent, subject="geld")


def test_an_example_can_appeal_to_both_sides_for_their_own_reasons():
    one = Appeal(id=appeal_id("zon", "nagele"), parent="zon", example="nagele", municipality="Rust", initiative="Moed")

    assert (one.municipality, one.initiative) == ("Rust", "Moed")


@pytest.mark.parametrize(
    ("ident", "parent"), [("nagele", "zon"), ("wind.voorbeeld.nagele", "zon"), ("zon.voorbeeld.nagele", None)]
)
def test_an_appeal_under_another_id_is_refused(ident: str, parent: str | None):
    with pytest.raises(ValidationError, match="made of its initiative and its example"):
        Appeal(id=ident, parent=parent, example="nagele")


def test_what_they_are_about_never_changes():
    assert (Agreement.fixed, Appeal.fixed) == ({"subject"}, {"example"})
