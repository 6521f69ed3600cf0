"""Say how a document of the municipality goes out: how far it is, its version, and who took part."""

from collections.abc import Iterator
from typing import Final

from wizard.logic.wording import listed, number
from wizard.model.entity import EDITION_STATES, Attendee, Edition, Moment
from wizard.model.publication import edition
from wizard.report.subject import Subject

MOST_FUNCTIONS: Final = 8
"""More people than this are told as a number."""


def status(subject: Subject, found: Edition) -> str:
    """Return how far a document is; that it was adopted before and changed since is told with it."""
    adopted = found.how_far == EDITION_STATES[1]
    if not adopted and not (found.settled_by or found.settled_on):
        return subject.say("status")
    who = subject.say(f"by_{found.settled_by}") if found.settled_by else subject.or_empty(None)
    return subject.say("status_adopted" if adopted else "status_again", who=who, day=subject.day(found.settled_on))


def _people(subject: Subject) -> str:
    """Return the functions of those who were there when roles were chosen, or how many there were."""
    found = sorted({one.function for one in subject.dossier.entities.values() if isinstance(one, Attendee)})
    if len(found) > MOST_FUNCTIONS:
        return subject.say("people_many", n=number(len(found)))
    return listed(found) or subject.or_empty(None)


def _talked(subject: Subject) -> Iterator[str]:
    """Yield with how many initiatives there was a conversation, where there was one."""
    moments = {one.id: one.parent for one in subject.dossier.entities.values() if isinstance(one, Moment)}
    if count := len(set(moments.values())):
        yield subject.say("people_initiatives", n=count)


def facts(subject: Subject) -> Iterator[tuple[str, str]]:
    """Yield what stands on the first page about how a document goes out."""
    found = edition(subject.dossier, subject.document)
    yield subject.say("status_label"), status(subject, found)
    yield subject.label("edition.version"), subject.or_empty(found.version)


def people(subject: Subject) -> Iterator[tuple[str, str]]:
    """Yield who took part."""
    yield subject.say("people"), "\n".join([_people(subject), *_talked(subject)])
