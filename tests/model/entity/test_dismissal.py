import pytest
from pydantic import ValidationError

from wizard.model.entity import Dismissal, dismissal_id


def test_a_point_of_attention_is_set_aside_once():
    one = Dismissal(id=dismissal_id("geen-rol", "noord"), rule="geen-rol", about="noord", reason="Volgt in mei.")

    assert one.id == "opzij.geen-rol.noord"
    assert Dismissal.fixed == {"rule", "about"}
    assert Dismissal.parent_kind is None


@pytest.mark.parametrize("ident", ["noord", "opzij.geen-rol.zuid", "opzij.noord.geen-rol"])
def test_a_dismissal_under_another_id_is_refused(ident: str):
    with pytest.raises(ValidationError, match="made of its rule and what it is about"):
        Dismissal(id=ident, rule="geen-rol", about="noord")


def test_it_is_about_something_with_a_long_id_too():
    about = "initiatief0001.behoefte." + "x" * 50

    assert Dismissal(id=dismissal_id("behoefte-onbeantwoord", about), rule="behoefte-onbeantwoord", about=about)
