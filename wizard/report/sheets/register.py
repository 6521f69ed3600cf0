"""List the neighbourhoods, their goals and the initiatives, without what is internal."""

from collections.abc import Iterator
from typing import Final

from wizard.logic import naming, talk_words
from wizard.logic.wording import listed, number
from wizard.model import talk
from wizard.model.entity import INTERNAL, Choice, Goal, Initiative, Neighbourhood, choice_id
from wizard.report import decision, goal_words
from wizard.report.subject import Subject
from wizard.report.workbook import LONG, NAME, SHORT, Sheet

LISTED: Final = (Neighbourhood, Goal, Initiative)
"""The kinds of which every answer stands in a list, but for those that are left out."""

LEFT_OUT: Final = INTERNAL | {(kind.kind, "order") for kind in LISTED}
"""Kind and field of the answers that stand in no list: what is internal, and sort keys."""

_PLACE: Final = ("name", "district", "code", "code_year", "inhabitants", "homes", "planned_year")
_ROLE: Final = ("now", "wanted", "second")
_GOAL: Final = ("horizon", "text", "measure", "basis", "year", "track", "phase")
_INITIATIVE: Final = ("aim", "stage", "scope", "homes", "people", "legal_form", "role", "role_reason", "outcome")


def _count(value: int | None) -> str | None:
    return None if value is None else number(value)


def places(subject: Subject) -> Sheet:
    """Return the list of neighbourhoods, with their roles by the model that leads and what there is in each."""
    heads = (
        *(subject.label(f"neighbourhood.{name}") for name in _PLACE),
        *(subject.label(f"choice.{name}") for name in (*_ROLE, "standing")),
        *(subject.handbook.say(f"lists.{name}") for name in ("goals", "initiatives")),
    )
    rows = [tuple(map(subject.or_empty, _place(subject, one))) for one in subject.dossier.neighbourhoods]
    widths = (NAME, NAME, *(SHORT,) * 5, *(NAME,) * 4, SHORT, LONG)
    return Sheet(subject.handbook.say("lists.sheet_places"), heads, widths, rows)


def _place(subject: Subject, one: Neighbourhood) -> Iterator[object]:
    yield from (one.name, one.district, one.code, one.code_year)
    yield from (_count(one.inhabitants), _count(one.homes), one.planned_year)
    model = subject.model.id
    choice = subject.dossier.choice(one.id, model) or Choice(id=choice_id(one.id, model), parent=one.id, model=model)
    yield from (subject.role_name(model, getattr(choice, name)) for name in _ROLE)
    yield decision.name(subject, choice.standing)
    yield len(subject.dossier.goals(one.id))
    yield listed([found.name for found in subject.dossier.initiatives_in(one.id)]) or None


def goals(subject: Subject) -> Sheet:
    """Return the list of goals, neighbourhood by neighbourhood."""
    heads = (subject.label("neighbourhood.name"), *(subject.label(f"goal.{name}") for name in _GOAL))
    found = [
        (place.name, *map(subject.or_empty, _goal(subject, goal)))
        for place in subject.dossier.neighbourhoods
        for goal in subject.dossier.goals(place.id)
    ]
    widths = (NAME, 20, LONG, LONG, NAME, SHORT, NAME, NAME)
    return Sheet(subject.handbook.say("lists.sheet_goals"), heads, widths, found)


def _goal(subject: Subject, one: Goal) -> Iterator[object]:
    book, profile = subject.handbook, subject.dossier.profile
    yield from (naming.horizon(book, one.horizon), one.text, one.measure, goal_words.basis(subject, one))
    yield from (one.year, naming.track(book, one.track), naming.phase(book, profile, one.phase))


def initiatives(subject: Subject) -> Sheet:
    """Return the list of initiatives, without what is internal."""
    say = subject.handbook.say
    heads = (
        subject.label("initiative.name"),
        say("lists.places"),
        *(subject.label(f"initiative.{name}") for name in _INITIATIVE),
        say("lists.consent"),
    )
    rows = [tuple(map(subject.or_empty, _initiative(subject, one))) for one in subject.dossier.initiatives]
    widths = (NAME, NAME, LONG, NAME, SHORT, SHORT, SHORT, SHORT, NAME, LONG, NAME, NAME)
    return Sheet(say("lists.sheet_initiatives"), heads, widths, rows)


def _initiative(subject: Subject, one: Initiative) -> Iterator[object]:
    book = subject.handbook
    yield one.name
    yield listed([place.name for place in subject.dossier.places_of(one.id)]) or None
    yield from (one.aim, naming.stage(book, one.stage), naming.scope(book, one.scope))
    yield from (_count(one.homes), _count(one.people), naming.legal_form(book, one.legal_form))
    yield subject.role_name(subject.model.id, one.role) if one.role else book.say("lists.same_role")
    yield from (one.role_reason, naming.outcome(book, one.outcome), consent(subject, one))


def consent(subject: Subject, one: Initiative) -> str:
    """Return how far the report of the conversation with an initiative is."""
    said = talk.of(subject.dossier, one).conversation
    return talk_words.consent(subject.handbook, said.consent)
