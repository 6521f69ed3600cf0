import pytest

from tests.logic import making, talking
from wizard import content
from wizard.logic import reduced
from wizard.logic.slides import outline
from wizard.logic.slides.outline import Spot
from wizard.model.entity import TALK_PARTS
from wizard.model.item import Item
from wizard.model.stage_notes import SLIDES

HANDBOOK = content.load()
TWO = making.dossier({"wanted": "r0"}, None)


def spots(dossier=TWO):
    return outline.of(HANDBOOK, dossier)


def test_the_slides_stand_in_the_order_of_the_steps():
    kinds = [spot.kind for spot in spots(talking.dossier())]

    assert list(dict.fromkeys(kinds)) == list(SLIDES)
    assert kinds == sorted(kinds, key=SLIDES.index)


def test_every_neighbourhood_has_a_decision_and_goals():
    found = [spot.item for spot in spots() if spot.kind == "besluit"]

    assert found == [spot.item for spot in spots() if spot.kind == "doelen"] == ["n0", "n1"]


def test_without_a_conversation_on_the_wall_there_are_no_slides_of_one():
    dossier = reduced.for_the_wall(talking.dossier(), "")

    assert not {"gesprek", "gespreksdeel"} & {spot.kind for spot in spots(dossier)}


def test_a_conversation_has_a_slide_for_every_part():
    found = [spot.item for spot in spots(talking.dossier()) if spot.kind == "gespreksdeel"]

    assert found == list(TALK_PARTS)


def test_every_slide_has_an_id_of_its_own():
    ids = [spot.id for spot in spots(talking.dossier())]

    assert len(set(ids)) == len(ids)
    assert Spot("slot").id == "slot"
    assert Spot("besluit", "n0").id == "besluit.n0"


def test_an_id_stays_the_same_when_something_comes_before_it():
    more = TWO.after(2, [Item("n9", "neighbourhood", None, {"name": "Nieuw", "order": "!"})])

    before, _ = outline.place(spots(), "doelen.n1")
    after, _ = outline.place(spots(more), "doelen.n1")

    assert spots()[before] == spots(more)[after] == Spot("doelen", "n1")
    assert after > before


@pytest.mark.parametrize(
    ("ident", "spot", "page"),
    [
        (None, "welkom", 1),
        ("slot", "slot", 1),
        ("besluit.n1~3", "besluit.n1", 3),
        ("besluit.n1~0", "besluit.n1", 1),
        ("besluit.n1~x", "besluit.n1", 1),
        ("besluit.weg", "besluit.n0", 1),
        ("besluit.weg~2", "besluit.n0", 1),
        ("gespreksdeel.doelen", "over", 1),
        ("onzin", "welkom", 1),
        ("", "welkom", 1),
    ],
)
def test_what_is_gone_gives_way_to_what_comes_nearest_after_it(ident, spot, page):
    number, found = outline.place(spots(), ident)

    assert (spots()[number].id, found) == (spot, page)


@pytest.mark.parametrize(("ident", "kind"), [("slot", "slot"), ("aanpak~2", "aanpak"), ("besluit.a.b~2", "besluit")])
def test_the_kind_of_a_slide_stands_first_in_its_id(ident, kind):
    assert outline.kind_of(ident) == kind
