import pytest

from tests.app import SAY, Screen, Window, choice, chosen, colleague, small
from wizard.model.entity import DECIDERS, STANDINGS

STANDING, TO, BY, ON = (
    SAY(f"fields.choice.{name}") for name in ("standing", "proposed_to", "decided_by", "decided_on")
)
MORE = {TO, BY, ON}


def asked(window: Window) -> set[str]:
    return MORE.intersection(window.words().splitlines())


def title(standing: str) -> str:
    return SAY("decision.now", standing=SAY(standing))


@pytest.mark.parametrize(
    ("standing", "more"), [(None, set()), ("persoonlijk", set()), ("voorstel", {TO}), ("besloten", {BY, ON})]
)
def test_one_is_only_asked_what_belongs_to_how_far_the_choice_is(standing, more):
    dossier = small("Noord")
    window = Window(Screen.ROLES, dossier)
    if standing:
        window.choose(STANDING, standing)

    assert window.failures == []
    assert asked(window) == more
    assert choice(dossier).standing == standing


def test_the_fold_says_how_far_the_choice_is():
    window = Window(Screen.ROLES, small("Noord"))
    before = window.words()

    window.choose(STANDING, "voorstel")

    assert title("common.empty") in before
    assert title("decision.standing_voorstel") in window.words()


def test_every_standing_and_every_decider_can_be_chosen():
    window = Window(Screen.ROLES, small("Noord")).choose(STANDING, "besloten")

    assert window.select(STANDING).options[1:] == [SAY(f"decision.standing_{one}") for one in STANDINGS]
    assert window.select(BY).options[1:] == [SAY(f"decision.decider_{one}") for one in DECIDERS]


def test_to_whom_a_proposal_goes_and_who_decided_when_are_stored():
    dossier = small("Noord")
    window = Window(Screen.ROLES, dossier).choose(STANDING, "voorstel").fill(TO, "het college")

    window.choose(STANDING, "besloten").choose(BY, "college").fill(ON, "23 november 2026")

    found = choice(dossier)
    assert (found.proposed_to, found.decided_by, found.decided_on) == ("het college", "college", "2026-11-23")


@pytest.mark.parametrize("written", ["23 november 2026", "23 nov 2026", "23-11-2026", "2026-11-23"])
def test_a_day_is_stored_in_one_way_and_shown_in_words(written):
    dossier = small("Noord")
    colleague(dossier, chosen("n0", standing="besloten"))

    Window(Screen.ROLES, dossier).fill(ON, written)

    assert choice(dossier).decided_on == "2026-11-23"
    assert Window(Screen.ROLES, dossier).holds(ON) == "23 november 2026"


@pytest.mark.parametrize("written", ["volgende week", "30 februari 2026"])
def test_what_is_no_day_is_refused_with_a_sentence_and_stays_in_the_field(written):
    dossier = small("Noord")
    colleague(dossier, chosen("n0", standing="besloten", decided_on="2026-01-02"))
    window = Window(Screen.ROLES, dossier)

    window.fill(ON, written)

    assert window.failures == []
    assert [ON in one.value for one in window.test.error] == [True]
    assert window.holds(ON) == written
    assert choice(dossier).decided_on == "2026-01-02"


def test_a_day_can_be_made_empty_again():
    dossier = small("Noord")
    colleague(dossier, chosen("n0", standing="besloten", decided_on="2026-01-02"))

    Window(Screen.ROLES, dossier).fill(ON, "")

    assert choice(dossier).decided_on is None


def test_an_answer_stays_in_view_when_the_standing_changes():
    dossier = small("Noord")
    answers = {"proposed_to": "het college", "decided_by": "raad", "decided_on": "2026-01-02"}
    colleague(dossier, chosen("n0", standing="besloten", **answers))

    window = Window(Screen.ROLES, dossier).choose(STANDING, "persoonlijk")

    assert asked(window) == MORE
    assert {name: getattr(choice(dossier), name) for name in answers} == answers


def test_what_a_minority_thinks_and_why_are_stored():
    dossier = small("Noord")
    window = Window(Screen.ROLES, dossier)

    for name in ("minority", "minority_reason"):
        window.fill(SAY(f"fields.choice.{name}"), f"tekst {name}")

    assert (choice(dossier).minority, choice(dossier).minority_reason) == ("tekst minority", "tekst minority_reason")
