from wizard.model import slot
from wizard.model.change import Create, Edit
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


def test_two_slots_do_not_share_their_seed():
    one, other = (slot.of_entity(Neighbourhood(id=name, name="A", order="a0"), "name") for name in "ab")

    assert one.seed is not other.seed
