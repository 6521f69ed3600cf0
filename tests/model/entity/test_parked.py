import pytest
from pydantic import ValidationError

from wizard.model.entity import Parked, parked_id


def test_a_matter_of_a_thing_can_be_parked_once():
    one = Parked(id=parked_id("rol", "noord"), matter="rol", about="noord", order="a", text="De rol in Noord")

    assert one.id == "parkeer.rol.noord"
    assert Parked.fixed == {"matter", "about"}
    assert Parked.parent_kind is None


@pytest.mark.parametrize("ident", ["parkeer.rol.oost", "parkeer.doelen.noord", "rol.noord"])
def test_a_parked_matter_under_another_id_is_refused(ident: str):
    with pytest.raises(ValidationError):
        Parked(id=ident, matter="rol", about="noord", order="a", text="De rol in Noord")


@pytest.mark.parametrize("about", [None, "noord"])
def test_a_subject_in_own_words_has_any_id(about: str | None):
    one = Parked(id="los", about=about, order="a", text="Een folder?")

    assert (one.matter, one.who, one.by_when) == (None, None, None)


def test_a_subject_without_words_is_refused():
    with pytest.raises(ValidationError):
        Parked(id="los", order="a", text=" ")
