import pytest

from wizard.model import check, slot
from wizard.model.change import Create, Edit, Restore
from wizard.model.entity import Neighbourhood


def test_an_answer_on_a_thing_that_is_there_is_one_edit():
    place = slot.of_entity(Neighbourhood(id="a", name="A", order="a0"), "name")

    assert place.changes("A", "B") == (Edit("a", "name", "A", "B"),)


def test_an_answer_on_a_choice_makes_the_choice_when_it_is_not_there():
    place = slot.of_choice("a", "nsob", "now")

    assert place.changes(None, "r") == (
        Create("choice", "a.nsob", "a", {"model": "nsob"}),
        Edit("a.nsob", "now", None, "r"),
    )


@pytest.mark.parametrize(
    ("place", "made"),
    [
        (slot.of_conversation("zon", "joint_goal"), Create("conversation", "zon.gesprek", "zon", {})),
        (slot.of_goal_view("zon", "g", "sharing"), Create("goal_view", "zon.doel.g", "zon", {"goal": "g"})),
        (slot.of_criterion("zon", "q", "verdict"), Create("criterion", "zon.criterium.q", "zon", {"subject": "q"})),
        (slot.of_track_view("zon", "a", "phase_now"), Create("track_view", "zon.spoor.a", "zon", {"track": "a"})),
        (slot.of_duty("act", "gemeente"), Create("duty", "act.gemeente", "act", {"party": "gemeente"})),
        (
            slot.of_agreement("zon", "geld", "text"),
            Create("agreement", "zon.afspraak.geld", "zon", {"subject": "geld"}),
        ),
        (slot.of_appeal("zon", "x", "initiative"), Create("appeal", "zon.voorbeeld.x", "zon", {"example": "x"})),
        (slot.of_dismissal("r", "n"), Create("dismissal", "opzij.r.n", None, {"rule": "r", "about": "n"})),
        (slot.of_completion("act"), Create("completion", "gedaan.act", None, {"about": "act"})),
        (
            slot.of_edition("zo-werken-wij", "version"),
            Create("edition", "uitgave.zo-werken-wij", None, {"document": "zo-werken-wij"}),
        ),
        (slot.of_block("loket", "agreed"), Create("block", "bouwsteen.loket", None, {"subject": "loket"})),
    ],
)
def test_an_answer_makes_what_it_stands_on_when_that_is_not_there(place: slot.Slot, made: Create):
    first, second = place.changes(None, "x")

    assert first == check.create(made) == made
    assert second == Edit(made.id, place.field, None, "x")


def test_an_answer_brings_back_what_was_made_before_and_taken_away():
    place = slot.of_dismissal("r", "n")

    assert place.changes(None, "x", gone=True) == (Restore("opzij.r.n"), Edit("opzij.r.n", "reason", None, "x"))


def test_a_thing_that_was_not_made_by_its_first_answer_does_not_come_back_by_itself():
    place = slot.of_entity(Neighbourhood(id="a", name="A", order="a0"), "name")

    assert place.changes("A", "B", gone=True) == (Edit("a", "name", "A", "B"),)
