from collections.abc import Sequence

import pytest

from wizard.model.dossier import Dossier
from wizard.model.entity import Choice
from wizard.model.item import Body, Item


def neighbourhood(name: str, order: str, seq: int = 0, removed_seq: int | None = None) -> Item:
    body: Body = {"name": name.upper(), "order": order}
    return Item(name, "neighbourhood", None, body, seq, removed_seq)


def choice(parent: str, model: str, now: str) -> Item:
    return Item(f"{parent}.{model}", "choice", parent, {"model": model, "now": now}, 1)


def dossier(*items: Item) -> Dossier:
    return Dossier("d", 0).after(1, items)


def ids(found: Sequence[object]) -> list[str]:
    return [getattr(entity, "id", "") for entity in found]


def test_a_new_dossier_holds_nothing():
    assert Dossier("d", 0).neighbourhoods == ()


def test_a_later_version_has_its_number_and_leaves_the_earlier_one_alone():
    first = dossier(neighbourhood("a", "a0"))

    second = first.after(2, [neighbourhood("b", "a1")])

    assert (first.seq, second.seq) == (1, 2)
    assert (ids(first.neighbourhoods), ids(second.neighbourhoods)) == (["a"], ["a", "b"])


def test_what_did_not_change_is_shared_between_versions():
    first = dossier(neighbourhood("a", "a0"), neighbourhood("b", "a1"))

    second = first.after(2, [neighbourhood("b", "a2")])

    assert second.entities["a"] is first.entities["a"]
    assert second.entities["b"] is not first.entities["b"]


def test_a_version_cannot_be_changed_by_accident():
    found = dossier(neighbourhood("a", "a0"))

    with pytest.raises(TypeError):
        found.entities["b"] = found.entities["a"]  # type: ignore[index] # that is the point


def test_what_is_removed_leaves_the_list_but_stays_known():
    first = dossier(neighbourhood("a", "a0"))

    second = first.after(2, [neighbourhood("a", "a0", seq=2, removed_seq=2)])

    assert second.neighbourhoods == ()
    assert second.value("a", "name") == "A"


def test_what_is_restored_is_back_in_the_list():
    removed = dossier(neighbourhood("a", "a0", seq=1, removed_seq=1))

    second = removed.after(2, [neighbourhood("a", "a0", seq=2)])

    assert ids(second.neighbourhoods) == ["a"]
    assert not second.removed


def test_neighbourhoods_stand_in_their_order_and_by_id_where_that_is_the_same():
    found = dossier(neighbourhood("c", "aA"), neighbourhood("b", "a9"), neighbourhood("a", "aA"))

    assert ids(found.neighbourhoods) == ["b", "a", "c"]


def test_children_are_what_hangs_under_a_thing():
    found = dossier(neighbourhood("a", "a0"), choice("a", "nsob", "r"), choice("a", "kaarten", "x"))

    assert sorted(ids(found.children("a"))) == ["a.kaarten", "a.nsob"]
    assert found.children("a.nsob") == ()


def test_a_choice_is_found_by_neighbourhood_and_role_model():
    found = dossier(neighbourhood("a", "a0"), choice("a", "nsob", "r")).choice("a", "nsob")

    assert isinstance(found, Choice)
    assert found.now == "r"


def test_a_choice_that_nobody_made_is_none():
    assert dossier(neighbourhood("a", "a0")).choice("a", "nsob") is None


def test_something_else_under_the_id_of_a_choice_is_no_choice():
    assert dossier(neighbourhood("a.nsob", "a0")).choice("a", "nsob") is None


def attendee(ident: str, order: str) -> Item:
    return Item(ident, "attendee", "a.nsob", {"function": f"functie {ident}", "order": order}, 1)


def test_who_was_there_stands_in_order_and_by_id_where_that_is_the_same():
    found = dossier(
        neighbourhood("a", "a0"),
        choice("a", "nsob", "r"),
        attendee("z", "a0"),
        attendee("y", "a1"),
        attendee("x", "a1"),
        neighbourhood("b", "a1"),
    )

    assert ids(found.attendees("a.nsob")) == ["z", "x", "y"]
    assert found.attendees("b.nsob") == ()


def test_a_value_is_none_when_empty_or_when_there_is_no_such_thing():
    found = dossier(neighbourhood("a", "a0"))

    assert found.value("a", "name") == "A"
    assert found.value("a", "district") is None
    assert found.value("weg", "name") is None


def test_the_profile_describes_the_dossier():
    assert dossier(Item("dossier", "profile", None, {"title": "Ronde 1"})).profile.title == "Ronde 1"


def test_a_later_version_has_the_same_indexes_as_one_that_is_read_anew():
    items = [Item("dossier", "profile", None, {"title": "Ronde"})]
    items += [Item(f"n{one}", "neighbourhood", None, {"name": f"N{one}", "order": f"a{one}"}) for one in range(3)]
    items += [Item(f"g{one}", "goal", f"n{one % 2}", {"horizon": "kort", "order": f"a{one}"}) for one in range(4)]
    steps: list[list[Item]] = [
        [Item("g0", "goal", "n0", {"horizon": "lang", "order": "a9", "text": "Anders"})],
        [Item("g1", "goal", "n1", {"horizon": "kort", "order": "a1"}, removed_seq=3)],
        [Item("n0", "neighbourhood", None, {"name": "Nieuw", "order": "z"})],
        [Item("g9", "goal", "n2", {"horizon": "kort", "order": "a0"})],
        [Item("g1", "goal", "n1", {"horizon": "kort", "order": "a1"})],
        [Item("n2", "neighbourhood", None, {"name": "N2", "order": "a2"}, removed_seq=6)],
    ]
    known = dict[str, Item]()
    step_by_step = Dossier("d", 0)
    for seq, step in enumerate([items, *steps], 1):
        known |= {item.id: item for item in step}
        step_by_step = step_by_step.after(seq, step)
        anew = Dossier("d", 0).after(seq, known.values())

        assert step_by_step.neighbourhoods == anew.neighbourhoods
        for place in ("n0", "n1", "n2"):
            assert step_by_step.goals(place) == anew.goals(place)
            assert {one.id for one in step_by_step.children(place)} == {one.id for one in anew.children(place)}


def initiative(ident: str, order: str) -> Item:
    return Item(ident, "initiative", None, {"name": ident.upper(), "order": order}, 1)


def location(parent: str, place: str, removed_seq: int | None = None) -> Item:
    return Item(f"{parent}.{place}", "location", parent, {"neighbourhood": place}, 1, removed_seq)


def test_initiatives_stand_in_their_order_and_by_id_where_that_is_the_same():
    found = dossier(initiative("c", "a1"), initiative("b", "a0"), neighbourhood("n", "a0"), initiative("a", "a1"))

    assert ids(found.initiatives) == ["b", "a", "c"]
    assert Dossier("d", 0).initiatives == ()


def test_places_of_an_initiative_stand_in_the_order_of_the_list():
    there = [neighbourhood("n", "a1"), neighbourhood("m", "a0"), neighbourhood("weg", "a2")]
    found = dossier(*there, initiative("a", "a0"), location("a", "n"), location("a", "m"))

    assert ids(found.places_of("a")) == ["m", "n"]
    assert found.places_of("b") == ()


def test_places_of_an_initiative_leave_out_what_is_removed():
    first = dossier(
        *(neighbourhood(name, name) for name in ("m", "n", "o")),
        initiative("a", "a0"),
        *(location("a", name) for name in ("m", "n", "o", "nergens")),
    )

    second = first.after(2, [neighbourhood("m", "m", 2, removed_seq=2), location("a", "o", removed_seq=2)])
    third = second.after(3, [neighbourhood("m", "m", 3)])

    assert ids(first.places_of("a")) == ["m", "n", "o"]
    assert ids(second.places_of("a")) == ["n"]
    assert ids(third.places_of("a")) == ["m", "n"]


def test_only_locations_tell_where_an_initiative_is_active():
    under = Item("n.doel", "goal", "n", {"horizon": "kort", "order": "a0"}, 1)

    assert dossier(neighbourhood("n", "a0"), under).places_of("n") == ()


def test_initiatives_in_a_neighbourhood_stand_in_the_order_of_the_register():
    items = [neighbourhood("n", "a0"), neighbourhood("m", "a1"), initiative("b", "a0"), initiative("a", "a1")]
    first = dossier(*items, location("a", "n"), location("b", "n"), location("b", "m"))

    second = first.after(2, [location("a", "n", removed_seq=2)])

    assert ids(first.initiatives_in("n")) == ["b", "a"]
    assert ids(first.initiatives_in("m")) == ["b"]
    assert ids(second.initiatives_in("n")) == ["b"]
    assert first.initiatives_in("weg") == ()


def test_only_what_hangs_under_a_neighbourhood_belongs_to_it():
    found = dossier(
        neighbourhood("n", "a0"), choice("n", "m", "r"), initiative("a", "a0"), location("a", "n"), location("weg", "n")
    )

    assert [found.neighbourhood_of(item) for item in ("n", "n.m")] == ["n", "n"]
    assert [found.neighbourhood_of(item) for item in ("a", "a.n", "weg.n", "nergens", None)] == [None] * 5


def test_a_thing_is_done_once_somebody_gave_the_day():
    done = Item("gedaan.n", "completion", None, {"about": "n", "done_on": "2026-11-28"}, 1)
    undone = Item("gedaan.m", "completion", None, {"about": "m"}, 1)
    found = dossier(neighbourhood("n", "a0"), neighbourhood("m", "a1"), done, undone)

    assert [found.done_on(ident) for ident in ("n", "m", "nergens")] == ["2026-11-28", None, None]
