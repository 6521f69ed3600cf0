import pytest

from tests.logic import making, talking
from wizard.logic import reduced
from wizard.model.entity import INTERNAL, KINDS, conversation_id
from wizard.model.item import Body, Item

INSIDE: Body = {"contact": "Wijkregisseur", "internal_note": "Niet voor buiten", "stage": "idee"}
TALK: Body = {"internal_aim": "Doel", "internal_limits": "Grens", "internal_note": "Noot", "joint_goal": "Samen"}


def both():
    """Return a dossier with two initiatives, each with a conversation, a moment and somebody who was there."""
    made = making.with_initiatives(making.dossier({"now": "r0"}), INSIDE, INSIDE, places=["n0"])
    return made.after(made.seq + 1, [item for one in ("i0", "i1") for item in said(one)])


def said(initiative, removed=None):
    moment = f"{initiative}.moment"
    seen: Body = {"side": "ander", "function": "Adviseur", "order": "a"}
    return [
        Item(conversation_id(initiative), "conversation", initiative, TALK, removed_seq=removed),
        Item(moment, "moment", initiative, {"words": "Gesproken"}, removed_seq=removed),
        Item(f"{moment}.een", "participant", moment, seen, removed_seq=removed),
    ]


def test_what_was_said_with_others_is_left_out_down_to_the_last_thing():
    found = reduced.for_both_sides(both(), "i0")

    assert [one.id for one in found.initiatives] == ["i0"]
    assert set(found.entities) == {
        *("dossier", "n0", "n0.m", "i0", "i0.n0", "i0.gesprek", "i0.moment", "i0.moment.een"),
    }


def test_the_dossier_keeps_its_name_and_version():
    made = both()

    found = reduced.for_both_sides(made, "i0")

    assert (found.id, found.seq) == (made.id, made.seq)
    assert found.profile == made.profile
    assert found.choice("n0", "m") == made.choice("n0", "m")


@pytest.mark.parametrize(("kind", "name"), sorted(INTERNAL))
def test_an_internal_answer_is_empty(kind, name):
    made = both()
    ident = {"initiative": "i0", "conversation": "i0.gesprek"}[kind]

    assert made.value(ident, name)
    assert reduced.for_both_sides(made, "i0").value(ident, name) is None


def test_other_answers_stay():
    found = reduced.for_both_sides(both(), "i0")

    assert found.value("i0", "stage") == "idee"
    assert found.value("i0.gesprek", "joint_goal") == "Samen"
    assert found.value("i0.moment", "words") == "Gesproken"


def test_every_internal_answer_is_of_a_kind_that_is_emptied():
    assert all(name in KINDS[kind].model_fields for kind, name in INTERNAL)


@pytest.mark.parametrize("removed", [None, 2])
@pytest.mark.parametrize("about", ["i0", "i1", "n0"])
def test_what_the_municipality_set_aside_or_parked_stays_inside(about, removed):
    body: Body = {"rule": "rol-ontbreekt", "about": about, "reason": "Niet voor buiten"}
    made = both()
    subject: Body = {"matter": "rol", "about": about, "order": "a", "text": "Niet voor buiten"}
    made = made.after(
        made.seq + 1,
        [
            Item(f"opzij.rol-ontbreekt.{about}", "dismissal", None, body, removed_seq=removed),
            Item(f"parkeer.rol.{about}", "parked", None, subject, removed_seq=removed),
        ],
    )

    found = reduced.for_both_sides(made, "i0")

    assert not {"dismissal", "parked"} & {one.kind for one in (*found.entities.values(), *found.removed.values())}


def test_what_was_removed_is_left_out_likewise():
    made = both()
    made = made.after(made.seq + 1, [*said("i0", removed=3), *said("i1", removed=3)])

    found = reduced.for_both_sides(made, "i0")

    assert set(found.removed) == {"i0.gesprek", "i0.moment", "i0.moment.een"}
    assert found.value("i0.gesprek", "internal_note") is None
    assert found.value("i0.gesprek", "joint_goal") == "Samen"
    assert found.value("i1.gesprek", "joint_goal") is None


def test_what_hangs_under_a_removed_initiative_goes_with_it():
    made = both()
    other = Item("i1", "initiative", None, {"name": "Weg", "order": "b", "contact": "Iemand"}, removed_seq=3)
    made = made.after(made.seq + 1, [other, *said("i1", removed=3)])

    assert not reduced.for_both_sides(made, "i0").removed


def test_a_thing_of_which_the_initiative_is_not_known_is_left_out():
    made = both()
    lost: Body = {"words": "Van wie?"}
    strays = [Item("los", "moment", "nergens", lost), Item("weg", "moment", "nergens", lost, removed_seq=3)]
    made = made.after(made.seq + 1, strays)

    found = reduced.for_both_sides(made, "i0")

    assert "los" not in found.entities
    assert "weg" not in found.removed


@pytest.mark.parametrize("initiative", ["", "weg", "n0", "dossier"])
def test_without_an_initiative_there_is_nothing_of_any(initiative):
    found = reduced.for_both_sides(both(), initiative)

    assert set(found.entities) == {"dossier", "n0", "n0.m"}
    assert found.neighbourhoods


def test_it_is_made_once_for_a_version_and_for_each_initiative():
    made = both()

    first = reduced.for_both_sides(made, "i0")

    assert reduced.for_both_sides(made, "i0") is first
    assert reduced.for_both_sides(made, "i1") is not first
    assert reduced.for_both_sides(made.after(9, [talking.conversation(joint_goal="Anders")]), "i0") is not first


def test_the_dossier_itself_stays_as_it_was():
    made = both()

    reduced.for_both_sides(made, "i0")

    assert made.value("i0", "contact") == "Wijkregisseur"
    assert len(made.initiatives) == 2


def walled(initiative):
    made = both()
    extra = [
        Item("opzij.x.n0", "dismissal", None, {"rule": "x", "about": "n0", "reason": "Niet voor buiten"}),
        Item("erbij", "attendee", "n0.m", {"function": "Wethouder", "order": "a"}),
        Item("n9", "neighbourhood", None, {"name": "Weg", "order": "z"}, removed_seq=9),
        Item("i0.moment.doelen", "topic", "i0.moment", {"part": "doelen"}),
        Item("i0.later", "moment", "i0", {"words": "Gesproken", "place": "Hier", "next_on": "2030-01-01"}),
    ]
    return reduced.for_the_wall(made.after(made.seq + 1, extra), initiative)


def test_the_wall_holds_only_what_can_stand_on_a_slide():
    found = walled("i0")

    assert set(found.entities) == {"dossier", "n0", "n0.m", "i0", "i0.n0", "i0.gesprek", "i0.moment", "i0.later"}
    assert not found.removed
    assert found.value("i0.later", "next_on") == "2030-01-01"
    assert (found.value("i0.later", "words"), found.value("i0.later", "place")) == (None, None)


@pytest.mark.parametrize(("kind", "name"), sorted(INTERNAL))
def test_an_internal_answer_is_not_on_the_wall(kind, name):
    ident = {"initiative": "i0", "conversation": "i0.gesprek"}[kind]

    assert walled("i0").value(ident, name) is None


def test_without_a_conversation_on_the_wall_no_initiative_is_there():
    found = walled("")

    assert set(found.entities) == {"dossier", "n0", "n0.m"}
    assert (found.id, found.seq) == ("d", both().seq + 1)


def test_the_wall_is_made_once_for_a_version_and_apart_from_the_table():
    made = both()

    first = reduced.for_the_wall(made, "i0")

    assert reduced.for_the_wall(made, "i0") is first
    assert reduced.for_the_wall(made, "i1") is not first
    assert reduced.for_both_sides(made, "i0") is not first


@pytest.mark.parametrize("removed", [None, 2])
def test_that_a_promise_is_done_is_for_both_sides_and_for_the_wall_and_of_others_nothing_is(removed):
    about = ("i0.moment", "i1.moment", "i0.moment.een", "nergens")
    marks = [Item(f"gedaan.{one}", "completion", None, {"about": one}, removed_seq=removed) for one in about]
    made = both()
    made = made.after(made.seq + 1, marks)

    table, wall = reduced.for_both_sides(made, "i0"), reduced.for_the_wall(made, "i0")

    found = {ident for ident in (*table.entities, *table.removed) if ident.startswith("gedaan.")}
    assert found == {"gedaan.i0.moment", "gedaan.i0.moment.een"}
    assert bool(found & set(wall.entities)) == (removed is None)
