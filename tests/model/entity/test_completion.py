import pytest
from pydantic import ValidationError

from wizard.model.entity import Completion, completion_id


def test_a_thing_is_done_once():
    one = Completion(id=completion_id("zon.taak1"), about="zon.taak1", done_on="2026-11-28")

    assert one.id == "gedaan.zon.taak1"
    assert (Completion.fixed, Completion.parent_kind) == ({"about"}, None)


@pytest.mark.parametrize("ident", ["zon.taak1", "gedaan.zon.taak2", "gedaan"])
def test_a_completion_under_another_id_is_refused(ident: str):
    with pytest.raises(ValidationError, match="made of what it is about"):
        Completion(id=ident, about="zon.taak1")


def test_it_is_done_on_a_day_or_not_yet():
    assert Completion(id="gedaan.a", about="a").done_on is None
    with pytest.raises(ValidationError):
        Completion(id="gedaan.a", about="a", done_on="gisteren")
