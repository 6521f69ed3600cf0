from itertools import combinations
from typing import NamedTuple

import pytest

from tests.report import marked
from wizard.logic import new_round
from wizard.logic.new_round import Part
from wizard.model.check import create
from wizard.model.dossier import Dossier
from wizard.model.entity import HOUSE_STYLE, KINDS, PROFILE, SIDES, body_fields, parked_id
from wizard.model.item import Body, Item, Value, body_of

BOOK = marked.handbook()
ALL = tuple(Part)
CHOICES = [chosen for many in range(len(ALL) + 1) for chosen in combinations(ALL, many)]


class Kind(NamedTuple):
    """Say with which part a kind goes along, None for always, and which of its answers do."""

    part: Part | None
    fields: str


GOES = {
    "profile": Kind(
        None,
        "municipality lead_model fictional short_years middle_years phase_2 phase_3 phase_4 phase_5 phase_6",
    ),
    "neighbourhood": Kind(None, "name order code code_year district inhabitants homes planned_year"),
    "house_style": Kind(None, "file digest"),
    "edition": Kind(None, "document retention"),
    "omission": Kind(None, "document chapter"),
    "parked": Kind(None, "order text matter about who by_when"),
    "choice": Kind(
        Part.ROLES, "model now wanted second own_role reason_values reason_subject reason_technical meaning"
    ),
    "goal": Kind(Part.GOALS, "horizon order text basis basis_other measure year track phase"),
    "block": Kind(Part.APPROACH, "subject status agreed guardian by_when found_at"),
    "initiative": Kind(
        Part.INITIATIVES,
        "name order aim stage scope homes people legal_form role role_reason outcome contact internal_note",
    ),
    "location": Kind(Part.INITIATIVES, "neighbourhood"),
    "conversation": Kind(
        Part.TALKS,
        "stage_theirs stage_words internal_aim internal_limits internal_note joint_goal difference intensity"
        " intensity_reason compass_use compass_words form form_reason sustainability_municipality"
        " sustainability_initiative governance_municipality governance_initiative next_look next_look_words"
        " outcome_words resume_on resume_words stop_why stop_learnt stop_remains stop_restart stop_farewell",
    ),
    "moment": Kind(Part.TALKS, "day place words next_on"),
    "participant": Kind(Part.TALKS, "side function order"),
    "topic": Kind(Part.TALKS, "part"),
    "need": Kind(Part.TALKS, "side order prompt text answer answer_words who by_when"),
    "goal_view": Kind(Part.TALKS, "goal sharing words"),
    "their_goal": Kind(Part.TALKS, "order text sharing words"),
    "criterion": Kind(Part.TALKS, "subject verdict words"),
    "track_view": Kind(
        Part.TALKS,
        "track municipality_active initiative_active phase_now phase_next municipality_needs initiative_needs",
    ),
    "party": Kind(Part.TALKS, "name order"),
    "activity": Kind(Part.TALKS, "name order by_when track need"),
    "duty": Kind(Part.TALKS, "party share"),
    "agreement": Kind(Part.TALKS, "subject state text"),
    "appeal": Kind(Part.TALKS, "example municipality initiative"),
    "completion": Kind(Part.TALKS, "about done_on"),
}
"""Every kind that goes along; a new kind or answer must be decided on: here, or below."""

STAYS = {
    "voorgesteld of besloten": {
        "choice": "standing proposed_to decided_by decided_on",
    },
    "wie daarbij was": {"attendee": "function order"},
    "wat de minderheid vond": {"choice": "minority minority_reason"},
    "is gedeeld of akkoord": {"conversation": "consent shared_on agreed_on"},
    "hoe ver de documenten zijn": {"edition": "how_far settled_by settled_on version"},
    "lieten rusten": {"dismissal": "rule about reason"},
}
"""What stays behind, by the words that say so on the screen."""

NEW = {("profile", "title"), ("profile", "start_year")}
"""What the new round says itself."""

STAYING = {(kind, name) for kinds in STAYS.values() for kind, fields in kinds.items() for name in fields.split()}


def whole() -> Dossier:
    """Return a dossier with an answer in every field of every kind."""
    made = marked.dossier()
    style = Item(HOUSE_STYLE, "house_style", None, {"file": "Huisstijl.dotx", "digest": "0" * 64})
    return made.after(made.seq + 1, [style])


def copied(dossier, *wanted, title="Nieuw", year=2031):
    """Return the new round as a dossier of its own, stored as the store would."""
    creates = [create(one) for one in new_round.of(BOOK, dossier, title, year, wanted)]
    assert len({one.id for one in creates}) == len(creates)
    return Dossier("nieuw", 0).after(1, [Item(one.id, one.kind, one.parent, one.body) for one in creates])


def small(*items: tuple[str, str, str | None, dict[str, Value]]):
    first: Body = {"title": "Oud", "start_year": 2026}
    made = [Item(PROFILE, "profile", None, first), Item("n", "neighbourhood", None, {"name": "N", "order": "a"})]
    return Dossier("oud", 0).after(1, made + [Item(*one) for one in items])


def kinds(dossier):
    return {one.kind for one in dossier.entities.values()}


def test_of_every_answer_in_the_model_it_is_decided_whether_it_goes_along():
    along = {(kind, name) for kind, found in GOES.items() for name in found.fields.split()}
    every = {(kind, name) for kind, entity in KINDS.items() for name in body_fields(entity)}

    assert along | STAYING | NEW == every
    assert not (along & STAYING) | (along & NEW) | (STAYING & NEW)


def test_what_stays_behind_is_named_on_the_screen():
    told = BOOK.say("start.round_stays")

    assert [words for words in STAYS if words not in told] == []


def test_the_dossier_that_is_copied_here_holds_every_answer():
    filled = {(one.kind, name) for one in whole().entities.values() for name in body_of(one)}

    assert filled == {(kind, name) for kind, entity in KINDS.items() for name in body_fields(entity)}


def test_with_everything_chosen_all_goes_along_as_it_was_but_what_is_named_as_staying():
    old = whole()
    new = copied(old, *ALL)

    gone = [one.id for one in old.entities.values() if one.id not in new.entities and one.kind in GOES]
    answers = {
        (one.kind, name): (value, new.value(one.id, name))
        for one in old.entities.values()
        if one.kind in GOES
        for name, value in body_of(one).items()
    }
    assert gone == []
    assert kinds(new) == set(GOES)
    assert {key for key, (_, now) in answers.items() if now is None} == {key for key in STAYING if key[0] in GOES}
    assert {key for key, (before, now) in answers.items() if now not in (before, None)} == NEW


@pytest.mark.parametrize("wanted", CHOICES, ids="+".join)
def test_what_is_chosen_goes_along_and_what_is_not_stays(wanted):
    new = copied(whole(), *wanted)

    parts = {None, *wanted, *([Part.INITIATIVES] if Part.TALKS in wanted else [])}
    expected = {kind for kind, found in GOES.items() if found.part in parts}
    assert kinds(new) == expected - (set() if Part.GOALS in wanted else {"goal_view"})


@pytest.mark.parametrize("wanted", CHOICES, ids="+".join)
def test_nothing_points_at_what_is_not_there(wanted):
    new = copied(whole(), *wanted)

    things, blocks = new.entities.values(), {f"bouwsteen.{one.id}" for one in BOOK.blocks}
    named = {"neighbourhood", "goal", "party", "need", "about"}
    points = {value for one in things for name, value in body_of(one).items() if name in named}
    parents = {one.parent for one in things}
    assert parents | points <= {*new.entities, *SIDES, None}
    assert Part.APPROACH in wanted or not points & blocks


def test_parents_come_before_what_hangs_under_them_and_the_dossier_itself_before_all():
    creates = new_round.of(BOOK, whole(), "Nieuw", 2031, ALL)

    seen = {None: 0} | {one.id: place for place, one in enumerate(creates)}
    assert creates[0].id == PROFILE
    assert all(seen[one.parent] <= place for place, one in enumerate(creates))


def test_the_new_round_has_a_name_and_a_first_year_of_its_own():
    new = copied(small(), title="Vervolg", year=2028)

    assert (new.profile.title, new.profile.start_year) == ("Vervolg", 2028)


def test_the_old_dossier_stays_as_it_was():
    old = whole()
    before = old.entities.plain()

    copied(old, *ALL)

    assert old.entities.plain() == before


def test_what_was_removed_stays_behind():
    old = small()
    old = old.after(2, [Item("weg", "neighbourhood", None, {"name": "Weg", "order": "b"}, removed_seq=2)])

    new = copied(old, *ALL)

    assert not {"weg"} & {*new.entities, *new.removed}


@pytest.mark.parametrize(
    ("wanted", "kept"),
    [
        (ALL, {"role": "r", "role_reason": "want", "outcome": "stoppen"}),
        ((Part.INITIATIVES, Part.ROLES), {"role": "r", "role_reason": "want"}),
        ((Part.TALKS,), {"outcome": "stoppen"}),
        ((Part.INITIATIVES,), {}),
    ],
)
def test_the_role_and_the_outcome_of_an_initiative_go_with_the_roles_and_the_conversations(wanted, kept):
    said: Body = {"role": "r", "role_reason": "want", "outcome": "stoppen"}
    old = small(("i", "initiative", None, {"name": "Zon", "order": "a", **said}))

    new = copied(old, *wanted)

    assert {name: new.value("i", name) for name in said if new.value("i", name)} == kept


@pytest.mark.parametrize(
    ("ident", "kind", "parent", "body"),
    [
        ("n.nsob", "choice", "n", {"model": "nsob", "standing": "besloten"}),
        ("i.gesprek", "conversation", "i", {"consent": "akkoord"}),
        ("uitgave.gemeenterapport", "edition", None, {"document": "gemeenterapport", "version": "1.0"}),
    ],
)
def test_a_thing_of_which_nothing_is_left_stays_behind(ident, kind, parent, body):
    old = small(("i", "initiative", None, {"name": "Zon", "order": "a"}), (ident, kind, parent, body))

    assert ident not in copied(old, *ALL).entities


def test_a_thing_that_was_empty_already_goes_along():
    old = small(("n.nsob", "choice", "n", {"model": "nsob"}))

    assert "n.nsob" in copied(old, *ALL).entities


def test_what_pointed_at_something_that_was_removed_loses_that_or_stays_behind():
    old = small(
        ("i", "initiative", None, {"name": "Zon", "order": "a"}),
        ("i.weg", "location", "i", {"neighbourhood": "weg"}),
        ("i.n", "location", "i", {"neighbourhood": "n"}),
        ("i.a", "activity", "i", {"name": "Werk", "order": "a", "need": "i.behoefte"}),
        ("i.a.weg", "duty", "i.a", {"party": "weg"}),
        ("i.a.gemeente", "duty", "i.a", {"party": "gemeente", "share": "trekker"}),
    )

    new = copied(old, *ALL)

    assert {*new.entities} - {*old.entities} == set()
    assert {*old.entities} - {*new.entities} == {"i.weg", "i.a.weg"}
    assert (new.value("i.a", "name"), new.value("i.a", "need")) == ("Werk", None)


@pytest.mark.parametrize(
    ("about", "wanted", "goes"),
    [
        (None, (), True),
        ("n", (), True),
        ("i", (), False),
        ("i", (Part.TALKS,), True),
        ("bouwsteen.een-gezicht", ALL[:2], False),
        ("bouwsteen.een-gezicht", (Part.APPROACH,), True),
        ("weg", ALL, False),
    ],
)
def test_a_parked_subject_goes_along_with_what_it_is_about(about, wanted, goes):
    block = BOOK.blocks[0].id
    aim = about and about.replace("een-gezicht", block)
    ident = parked_id("rol", aim) if aim else "los"
    body: dict[str, Value] = {"order": "a", "text": "Nog eens bespreken"}
    told = body | ({"matter": "rol", "about": aim} if aim else {})
    old = small(("i", "initiative", None, {"name": "Zon", "order": "a"}), (ident, "parked", None, told))

    assert (ident in copied(old, *wanted).entities) is goes


@pytest.mark.parametrize(
    ("about", "wanted", "goes"), [("i.a", ALL, True), ("i.a", ALL[:4], False), ("weg", ALL, False)]
)
def test_what_is_done_goes_along_with_what_was_promised(about, wanted, goes):
    act: Body = {"name": "Werk", "order": "a"}
    mark = (f"gedaan.{about}", "completion", None, {"about": about, "done_on": "2026-11-28"})
    old = small(("i", "initiative", None, act), ("i.a", "activity", "i", act), mark)

    assert (copied(old, *wanted).done_on(about) is not None) is goes


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Warmte in de wijk 2026", "Warmte in de wijk 2028"),
        ("2026: eerste ronde", "2028: eerste ronde"),
        ("Warmte in de wijk 2028", "Warmte in de wijk 2028 – nieuwe ronde"),
        ("Alle wijken", "Warmte in de wijk 2028"),
        ("Ronde 2024-2026", "Warmte in de wijk 2028"),
        ("Route 20266", "Warmte in de wijk 2028"),
    ],
)
def test_the_name_says_this_year(old, new):
    assert new_round.name(BOOK, old, 2028) == new
