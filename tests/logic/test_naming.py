from collections.abc import Callable

import pytest

from wizard import content
from wizard.logic import naming
from wizard.model.entity import LEGAL_FORMS, OUTCOMES, SCOPES, STAGES, Goal, Profile
from wizard.model.handbook import Handbook

BOOK = content.load()


def goal(**answers: str) -> Goal:
    return Goal.model_validate({"id": "g", "parent": "n", "horizon": "kort", "order": "a0", **answers})


def profile(**answers: object) -> Profile:
    return Profile.model_validate({"id": "dossier", "title": "Ronde", **answers})


@pytest.mark.parametrize(
    ("start", "years"),
    [
        (2026, ["2026 tot en met 2028", "2029 tot en met 2031", "vanaf 2032"]),
        (None, ["0 tot en met 2 jaar", "3 tot en met 5 jaar", "vanaf 6 jaar"]),
    ],
)
def test_a_horizon_is_named_by_its_years(start: int | None, years: list[str]):
    assert [naming.years(BOOK, profile(start_year=start), one) for one in ("kort", "middel", "lang")] == years


@pytest.mark.parametrize(
    ("answers", "name"),
    [
        ({}, None),
        ({"basis": "coalitieakkoord"}, "Coalitieakkoord"),
        ({"basis": "anders", "basis_other": "Woonvisie"}, "Woonvisie"),
        ({"basis": "anders"}, "Iets anders"),
        ({"basis_other": "Woonvisie"}, "Woonvisie"),
    ],
)
def test_what_a_goal_rests_on_is_named_in_the_words_of_the_user(answers: dict[str, str], name: str | None):
    assert naming.basis(BOOK, goal(**answers)) == name


@pytest.mark.parametrize(("ident", "name"), [("a", "A – Bewoners doen mee"), ("weg", "weg"), (None, None)])
def test_a_track_is_named_by_its_letter(ident: str | None, name: str | None):
    assert naming.track(BOOK, ident) == name


@pytest.mark.parametrize(
    ("ident", "name"),
    [(None, None), ("1", "Fase 1: Samen starten"), ("2", "Fase 2: Verkennen"), ("3", "Fase 3")],
)
def test_a_phase_without_a_known_name_can_be_named_in_the_dossier(ident: str | None, name: str | None):
    assert naming.phase(BOOK, profile(phase_2="Verkennen"), ident) == name


def test_a_state_of_a_building_block_has_a_name():
    assert (naming.status(BOOK, "nog_niet"), naming.status(BOOK, None)) == ("Nog niet geregeld", None)


def test_a_building_block_says_what_it_carries():
    both = [one.model_copy(update={"equal": True, "continuity": True}) for one in BOOK.blocks[:1]]
    plain = [one.model_copy(update={"equal": False, "continuity": False}) for one in BOOK.blocks[1:2]]
    book = BOOK.model_copy(update={"blocks": (*both, *plain)})

    assert naming.marks(book, both[0].id) == "Gelijke behandeling en continuïteit"
    assert naming.marks(book, plain[0].id) == naming.marks(book, "weg") == ""


def test_a_horizon_has_a_name():
    assert naming.horizon(BOOK, "middel") == "Middellange termijn"


@pytest.mark.parametrize(
    ("name", "values"),
    [
        (naming.stage, STAGES),
        (naming.scope, SCOPES),
        (naming.legal_form, LEGAL_FORMS),
        (naming.outcome, OUTCOMES),
    ],
)
def test_every_choice_about_an_initiative_has_a_name_of_its_own(
    name: Callable[[Handbook, str | None], str | None], values: tuple[str, ...]
):
    found = [name(BOOK, value) for value in values]

    assert all(found)
    assert len(set(found)) == len(values)
    assert name(BOOK, None) is None


def test_stopping_together_is_named_as_that():
    assert naming.outcome(BOOK, "stoppen") == "Samen gestopt"
    assert naming.legal_form(BOOK, "cooperatie") == "Coöperatie"
    assert (naming.stage(BOOK, "idee"), naming.scope(BOOK, "smal")) == ("Idee", "Smal (één onderwerp)")
