"""Write the first page of the report of a conversation: who spoke, when, and how far the report is."""

from collections.abc import Iterable, Iterator
from typing import Final

from wizard.logic import talk_words
from wizard.logic.wording import listed
from wizard.model.entity import CONSENTS
from wizard.report.document import Paper
from wizard.report.markup import Strong
from wizard.report.meeting import Meeting
from wizard.report.sections.cover import Fact

MOST_DAYS: Final = 4
"""More days than this are told as a number with the first and the last."""


def both(about: Meeting) -> str:
    """Return the names of both sides."""
    names = {"municipality": about.municipality, "initiative": about.initiative.name}
    return about.handbook.say("talk_report.both", **names)


def status(about: Meeting) -> str:
    """Return how far the report is, with the days that belong to it."""
    say, talk = about.handbook.say, about.talk.conversation
    asked = {"gedeeld": {"shared_on"}, "akkoord": {"agreed_on"}}.get(talk.consent or "", set[str]())
    days = [
        say(f"talk_report.{name}", day=about.day(day))
        for name, day in (("shared_on", talk.shared_on), ("agreed_on", talk.agreed_on))
        if day is not None or name in asked
    ]
    words = talk_words.consent(about.handbook, talk.consent)
    return say("talk_report.status_days", status=words, days=listed(days)) if days else words


def spoken(about: Meeting) -> str:
    """Return on which days both sides spoke."""
    days = [about.day(one.day) for one in about.talk.moments]
    if len(days) <= MOST_DAYS:
        return listed(days) or about.or_empty(None)
    known = [about.day(one.day) for one in about.talk.moments if one.day] or days
    return about.handbook.say("talk_report.spoken_often", n=len(days), first=known[0], last=known[-1])


def places(about: Meeting) -> str:
    """Return the neighbourhoods in which the initiative is active."""
    return listed([one.name for one in about.talk.places]) or about.or_empty(None)


def facts(about: Meeting) -> Iterator[Fact]:
    """Yield what stands on the first page of every document about a conversation."""
    say = about.handbook.say
    yield say("talk_report.spoken"), spoken(about)
    yield about.say("initiative_places"), places(about)
    yield about.say("day_label"), about.day(about.today.isoformat())


def put(paper: Paper, about: Meeting, name: str, subtitle: str, told: Iterable[Fact]) -> None:
    """Write a cover that names both sides; a fictional dossier says so."""
    paper.paragraph("CoverLabel", name)
    paper.paragraph("Title", both(about))
    paper.paragraph("Subtitle", subtitle)
    for label, text in told:
        paper.paragraph("CoverLine", Strong(label), f"\t{text}")
    if about.dossier.profile.fictional:
        paper.paragraph("Notice", about.say("fictional"))


def write(paper: Paper, about: Meeting) -> None:
    """Write the cover of the report of a conversation."""
    say = about.handbook.say
    told = [(about.say("status_label"), status(about)), *facts(about)]
    put(paper, about, say("talk_report.name"), say("talk_report.subtitle"), told)
    if about.talk.conversation.consent in {None, CONSENTS[0]}:
        paper.paragraph("Notice", say("talk_report.draft"))
