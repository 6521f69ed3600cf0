import pytest
from pydantic import ValidationError

from wizard.model.entity import SHARES, SIDES, Activity, Duty, Party, duty_id


def test_parties_and_activities_hang_under_an_initiative_and_have_a_name():
    assert {Party.parent_kind, Activity.parent_kind} == {"initiative"}
    for kind in (Party, Activity):
        with pytest.raises(ValidationError):
            kind.model_validate({"id": "x", "parent": "zon", "name": "", "order": "a0"})


@pytest.mark.parametrize("party", [*SIDES, "p1"])
@pytest.mark.parametrize("share", SHARES)
def test_every_party_can_have_every_share(party: str, share: str):
    assert Duty(id=duty_id("act", party), parent="act", party=party, share=share).share == share


def test_what_is_no_share_is_refused():
    with pytest.raises(ValidationError, match="share"):
        Duty(id="act.gemeente", parent="act", party="gemeente", share="baas")


@pytest.mark.parametrize(("ident", "parent"), [("gemeente", "act"), ("ander.gemeente", "act"), ("act.gemeente", None)])
def test_a_duty_under_another_id_is_refused(ident: str, parent: str | None):
    with pytest.raises(ValidationError, match="made of its activity and its party"):
        Duty(id=ident, parent=parent, party="gemeente")


def test_whose_duty_it_is_never_changes():
    assert Duty.fixed == {"party"}
    assert Duty.parent_kind == "activity"
