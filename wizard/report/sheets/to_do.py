"""List what is to be done, the soonest first."""

from collections.abc import Iterator
from typing import Final

from wizard.logic import actions, talk_words
from wizard.logic.actions import Action
from wizard.report.sheets import register
from wizard.report.subject import Subject
from wizard.report.workbook import LONG, NAME, SHORT, Sheet

_ACTION: Final = ("day", "sorted", "what", "who", "about", "where", "state", "consent")


def write(subject: Subject) -> Sheet:
    """Return the list, each thing with who does it, where it was agreed, and whether its day is over."""
    say = subject.handbook.say
    consents = {one.id: register.consent(subject, one) for one in subject.dossier.initiatives}
    rows = [
        tuple(map(subject.or_empty, _action(subject, one, consents.get(one.item) if one.part else None)))
        for one in actions.of(subject.handbook, subject.dossier)
    ]
    widths = (20, SHORT, LONG, NAME, NAME, LONG, SHORT, NAME)
    return Sheet(say("lists.sheet_actions"), tuple(say(f"lists.action_{name}") for name in _ACTION), widths, rows)


def _action(subject: Subject, one: Action, consent: str | None) -> Iterator[object]:
    say = subject.handbook.say
    yield from (subject.day(one.day), one.day, one.what, one.who, one.about)
    screen = say(f"screens.{one.screen.name.lower()}")
    part = talk_words.part(subject.handbook, one.part) if one.part else None
    yield say("lists.part", screen=screen, part=part) if part else screen
    over = one.day is not None and one.day < subject.today.isoformat()
    yield say("actions.over") if over else say("lists.state_undated" if one.day is None else "lists.state_coming")
    yield consent or say("lists.no_talk")
