"""List what is to be done, the soonest first."""

from collections.abc import Iterator
from typing import Final

from wizard.logic import actions, talk_words
from wizard.logic.actions import Action
from wizard.report.sheets import register
from wizard.report.subject import Subject
from wizard.report.workbook import LONG, NAME, SHORT, Sheet

_ACTION: Final = ("day", "sorted", "what", "who", "about", "where", "state", "done_on", "consent")


def write(subject: Subject) -> Sheet:
    """Return the list, each thing with who does it, where it was agreed, and whether its day is over or it is done."""
    say = subject.handbook.say
    consents = {one.id: register.consent(subject, one) for one in subject.dossier.initiatives}
    rows = [
        tuple(map(subject.or_empty, _action(subject, one, consents.get(one.item) if one.part else None)))
        for one in actions.of(subject.handbook, subject.dossier)
    ]
    widths = (20, SHORT, LONG, NAME, NAME, LONG, SHORT, 20, NAME)
    return Sheet(say("lists.sheet_actions"), tuple(say(f"lists.action_{name}") for name in _ACTION), widths, rows)


def _action(subject: Subject, one: Action, consent: str | None) -> Iterator[object]:
    say = subject.handbook.say
    yield from (subject.day(one.day), one.day, one.what, one.who, one.about)
    screen = say(f"screens.{one.screen.name.lower()}")
    part = talk_words.part(subject.handbook, one.part) if one.part else None
    yield say("lists.part", screen=screen, part=part) if part else screen
    yield say(_state(subject, one))
    yield subject.day(one.done_on) if one.done_on else say("lists.not_done")
    yield consent or say("lists.no_talk")


def _state(subject: Subject, one: Action) -> str:
    """Return the key of the words for how an action stands."""
    if one.done_on:
        return "lists.state_done"
    if one.day is None:
        return "lists.state_undated"
    return "actions.over" if one.day < subject.today.isoformat() else "lists.state_coming"
