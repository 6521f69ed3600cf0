import pytest

from tests.logic.coherence.planted import BOOK, block, choice, dossier, goal, thing
from wizard.logic import parking
from wizard.model.entity import block_id, parked_id
from wizard.model.item import Item
from wizard.model.screens import Screen

LOKET = block_id("loket")


def parked(matter: str | None, about: str | None, order: str = "a", ident: str = "los") -> Item:
    made = parked_id(matter, about or "") if matter else ident
    return thing("parked", made, None, order=order, text=f"Iets {order}", matter=matter, about=about)


def test_parked_subjects_stand_in_the_order_in_which_they_were_parked():
    made = dossier(parked(None, None, "b"), parked("rol", "n0", "c"), parked(None, None, "a", "eerst"))

    found = parking.of(BOOK, made)

    assert [one.text for one in found] == ["Iets a", "Iets b", "Iets c"]
    assert parking.of(BOOK, made) is found, "computed once for a version"


@pytest.mark.parametrize(
    ("matter", "about", "expected"),
    [
        ("rol", "n0", ("Noord", Screen.ROLES, "n0")),
        ("doelen", "n1", ("Oost", Screen.GOALS, "n1")),
        ("rol-zonder-reden", "n0.nsob", ("Noord", Screen.ROLES, "n0")),
        ("doel-buiten-termijn", "g1", ("Noord", Screen.ROLES, "n0")),
        ("bouwsteen", LOKET, (BOOK.block("loket"), Screen.APPROACH, LOKET)),
        ("bouwsteen-voorbij", block_id("cultuur"), (BOOK.block("cultuur"), Screen.APPROACH, block_id("cultuur"))),
        ("gesprek", "i0", ("Zon", Screen.CONVERSATION, "i0")),
        ("rol", "weg", (None, parking.PLACE, parked_id("rol", "weg"))),
        ("bouwsteen", block_id("weg"), (None, parking.PLACE, parked_id("bouwsteen", block_id("weg")))),
        (None, "i0", ("Zon", Screen.CONVERSATION, "i0")),
        (None, None, (None, parking.PLACE, "los")),
    ],
)
def test_a_subject_leads_to_what_it_is_about(matter, about, expected):
    made = dossier(choice("n0"), goal("g1"), block("cultuur"), block("weg"), parked(matter, about))

    (one,) = parking.of(BOOK, made)

    name, screen, item = expected
    assert parking.whereabouts(BOOK, made, one) == (getattr(name, "name", name), screen, item)
