"""Say of one choice how far it is, and who was there."""

from collections.abc import Iterator
from datetime import date
from typing import Final

from wizard.logic.wording import date_in_words
from wizard.model.entity import Choice
from wizard.report.subject import Subject

_TOLD: Final = {"voorstel": {"proposed_to"}, "besloten": {"decided_by", "decided_on"}}
"""The answers that stand in the sentence about each standing."""


def _day(subject: Subject, day: str | None) -> str:
    return subject.or_empty(day and date_in_words(date.fromisoformat(day)))


def line(subject: Subject, choice: Choice) -> str:
    """Return how far a choice is, as one sentence without its full stop."""
    if choice.standing == "voorstel":
        return subject.say("told_voorstel", who=subject.or_empty(choice.proposed_to))
    if choice.standing == "besloten":
        who = subject.say(f"by_{choice.decided_by}") if choice.decided_by else subject.or_empty(None)
        return subject.say("told_besloten", who=who, day=_day(subject, choice.decided_on))
    return name(subject, choice.standing)


def name(subject: Subject, standing: str | None) -> str:
    """Return the name of a standing, or words that say that nobody chose one."""
    return subject.handbook.say(f"decision.standing_{standing}") if standing else subject.or_empty(None)


def beside(subject: Subject, choice: Choice) -> Iterator[tuple[str, str]]:
    """Yield label and text of what was filled in about another standing than the present one."""
    told = _TOLD.get(choice.standing or "", set[str]())
    if choice.proposed_to and "proposed_to" not in told:
        yield subject.label("choice.proposed_to"), choice.proposed_to
    if choice.decided_by and "decided_by" not in told:
        yield subject.label("choice.decided_by"), subject.handbook.say(f"decision.decider_{choice.decided_by}")
    if choice.decided_on and "decided_on" not in told:
        yield subject.label("choice.decided_on"), _day(subject, choice.decided_on)


def present(subject: Subject, choice: Choice) -> str:
    """Return the functions of those who were there, each on a line of its own."""
    functions = [attendee.function for attendee in subject.dossier.attendees(choice.id)]
    return "\n".join(functions) or subject.or_empty(None)
