from collections.abc import Collection
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.logic.coherence.planted import BOOK, TODAY, block, choice, dossier, goal, one_initiative, talk, thing
from tests.report import marked
from wizard.logic import matters, planning
from wizard.logic.planning import Plan, Why
from wizard.model.dossier import Dossier
from wizard.model.entity import parked_id
from wizard.model.item import Item

NOTES = {note.id: note for note in BOOK.stage}
EXAMPLE = marked.example()


def plan(made: Dossier, minutes: int, groups: Collection[str] = matters.GROUPS) -> Plan:
    return planning.plan(BOOK, made, TODAY, minutes, groups)


def told(made: Plan) -> list[tuple[str, int, int]]:
    return [(one.matter.about, one.starts, one.minutes) for one in made.planned]


def open_roles(count: int, standing: str | None = "voorstel") -> Dossier:
    roles = [choice(f"n{at}", wanted="netwerkend", standing=standing) for at in range(count)]
    return dossier(*roles, names=[f"Wijk {at}" for at in range(count)], places=())


def parked(matter: str, about: str) -> Item:
    return thing("parked", parked_id(matter, about), None, order="a", text="Later", matter=matter, about=about)


def test_three_open_neighbourhoods_share_forty_minutes():
    found = plan(open_roles(3), 40, ("rollen",))

    assert told(found) == [("n0", 0, 14), ("n1", 14, 13), ("n2", 27, 13)]
    assert (found.minutes, found.available) == (40, 40)
    assert not [one for one in found.left if one.matter.rule.group == "rollen"]


def test_with_time_enough_each_gets_its_usual_time_and_the_rest_is_over():
    found = plan(open_roles(2), 100, ("rollen",))

    assert [one.minutes for one in found.planned] == [NOTES["besluit"].minutes] * 2
    assert found.minutes < found.available


def test_what_does_not_fit_in_its_least_time_is_left():
    least = NOTES["besluit"].least

    found = plan(open_roles(3), 2 * least + 1, ("rollen",))

    assert told(found) == [("n0", 0, least + 1), ("n1", least + 1, least)]
    assert [(one.matter.about, one.why) for one in found.left if one.matter.rule.group == "rollen"] == [
        ("n2", Why.TIME)
    ]


def test_what_weighs_most_has_its_usual_time_before_anything_lighter_starts():
    roles = [
        choice("n0", wanted="netwerkend", standing="persoonlijk"),
        choice("n1", wanted="netwerkend", standing="voorstel"),
    ]
    usual, least = NOTES["besluit"].minutes, NOTES["besluit"].least

    found = plan(dossier(*roles, places=()), usual + least, ("rollen",))

    assert told(found) == [("n1", 0, usual), ("n0", usual, least)]


def test_something_light_can_still_fit_after_something_heavy_that_did_not():
    made = dossier(talk(joint_goal="Samen"), block("cultuur", agreed="Taal."), places=())

    found = plan(made, NOTES["aanpak"].least, ("gesprekken", "aanpak"))

    assert [one.matter.rule.group for one in found.planned] == ["aanpak"]
    assert ("i0", Why.TIME) in [(one.matter.about, one.why) for one in found.left]


def test_what_is_parked_stays_parked():
    made = open_roles(2).after(2, [parked("rol", "n0")])

    found = plan(made, 60, ("rollen",))

    assert [one.matter.about for one in found.planned] == ["n1"]
    assert ("n0", Why.PARKED) in [(one.matter.about, one.why) for one in found.left if one.matter.kind == "rol"]


def test_what_this_meeting_is_not_about_is_left():
    found = plan(open_roles(1), 480, ("doelen",))

    assert {one.matter.rule.group for one in found.planned} == {"doelen"}
    assert {one.why for one in found.left} == {Why.CHOICE}


@pytest.mark.parametrize("minutes", [0, 1])
def test_without_time_everything_is_left(minutes: int):
    found = plan(EXAMPLE, minutes)

    assert found.planned == ()
    assert len(found.left) == len(matters.of(BOOK, EXAMPLE, TODAY))


def test_a_matter_takes_the_time_of_its_slides():
    both = next(one for one in matters.of(BOOK, dossier(), TODAY) if one.rule.id == "rol-bij-initiatief")

    assert planning.least(BOOK, both) == NOTES["rolvraag"].least + NOTES["besluit"].least


def test_a_meeting_has_a_welcome_actions_and_an_end_whatever_its_matters_are():
    assert planning.around(BOOK) == sum(NOTES[one].minutes for one in ("welkom", "acties", "slot"))


STANDINGS = st.sampled_from([None, "persoonlijk", "voorstel", "besloten"])
ROLES = st.lists(st.tuples(st.booleans(), STANDINGS, st.booleans(), st.booleans()), max_size=6)


@st.composite
def dossiers(draw: st.DrawFn) -> Dossier:
    """Return a dossier of which roles, goals, conversations and building blocks are open or parked here and there."""
    things: list[Item | list[Item]] = []
    roles = draw(ROLES)
    for at, (wanted, standing, has_goal, is_parked) in enumerate(roles):
        things.append(choice(f"n{at}", wanted="netwerkend" if wanted else None, standing=standing))
        things += [goal(f"g{at}", f"n{at}")] * has_goal + [parked("rol", f"n{at}")] * is_parked
    things += [block(one.id, status="geregeld") for one in draw(st.lists(st.sampled_from(BOOK.blocks), unique_by=id))]
    things += [one_initiative("i1", "Wind", ["n0"] if roles else [], outcome=draw(st.sampled_from([None, "pauze"])))]
    things += [talk(joint_goal="Samen")] * draw(st.booleans())
    return dossier(*things, names=[f"Wijk {at}" for at in range(len(roles))], places=())


@given(
    dossiers(),
    st.integers(min_value=0, max_value=planning.LONGEST),
    st.sets(st.sampled_from(matters.GROUPS)),
)
def test_a_plan_never_takes_more_time_than_there_is_and_holds_every_matter_once(made, minutes, groups):
    every = [one.ident for one in matters.of(BOOK, made, TODAY)]

    found = plan(made, minutes, groups)

    planned, left = ([one.matter.ident for one in part] for part in (found.planned, found.left))
    assert found.minutes <= minutes
    assert sorted([*planned, *left]) == sorted(every)
    assert len(set(every)) == len(every)
    assert planned == [ident for ident in every if ident in planned], "the order of weight"
    assert left == [ident for ident in every if ident in left]
    assert plan(made, minutes, groups) == found, "the same every time"


@given(dossiers(), st.integers(min_value=0, max_value=planning.LONGEST))
def test_nothing_gets_less_than_its_least_time_or_more_than_its_usual_time(made, minutes):
    found = plan(made, minutes)

    for one in found.planned:
        notes = [NOTES[slide] for slide in one.matter.rule.slides]
        assert sum(note.least for note in notes) <= one.minutes <= sum(note.minutes for note in notes)
    for before, after in pairwise(found.planned):
        assert before.starts + before.minutes == after.starts


@given(dossiers(), st.integers(min_value=0, max_value=planning.LONGEST - 1))
def test_what_is_left_for_want_of_time_would_not_fit(made, minutes):
    found = plan(made, minutes)

    over = minutes - found.minutes
    assert all(planning.least(BOOK, one.matter) > over for one in found.left if one.why is Why.TIME)
