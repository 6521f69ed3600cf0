"""Find what is still open in the draft agreements: each point has one mark in the text and one line in the list."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final

from wizard.logic import common_goals, drafting, duties, matching, talk_words
from wizard.logic.wording import listed, short
from wizard.model.draft import FAREWELL, STOPPING, Draft
from wizard.model.handbook import Handbook
from wizard.model.talk import Talk

REST: Final = ""
"""The id of the part for what has no part of its own."""

_GROUP: Final = {"geen", None}
"""Answers about the legal form with which an initiative cannot sign a contract as one."""


@dataclass(frozen=True, slots=True)
class OpenPoint:
    """Hold one open point: the part and the piece or subject it belongs to, its name, and why it is open or None."""

    part: str
    about: str
    name: str
    why: str | None = None


@dataclass(frozen=True)
class Case:
    """Hold what a draft is made of."""

    handbook: Handbook
    talk: Talk
    draft: Draft
    level: str | None

    @property
    def weight(self) -> str | None:
        """Return how firm the form is; None for the one with which both sides stop."""
        return drafting.weight(self.handbook.agenda, self.draft)


def of(case: Case) -> tuple[OpenPoint, ...]:
    """Return every open point in the order of the draft."""
    rest = drafting.lasting(case.talk, case.handbook.agenda, case.draft, case.level)
    places = [*((part.id, about) for part in case.draft.parts for about in part.holds), *((REST, one) for one in rest)]
    return tuple(OpenPoint(part, about, name, why) for part, about in places for name, why in _of_one(case, about))


def why_subject(talk: Talk, subject: str, *, asked: bool) -> str | None:
    """Return why a subject is open: "empty", "discuss" or "unwritten"; None when it is settled or not needed."""
    one = talk.agreement(subject)
    state, told = (one.state, one.text is not None) if one else (None, False)
    if state == "niet_nodig":
        return None
    if state == "afgesproken":
        return None if told else "unwritten"
    if told:
        return "discuss"
    return "empty" if asked or state == "bespreken" else None


Found = Iterator[tuple[str, str | None]]


def _of_one(case: Case, about: str) -> Found:
    if about in STOPPING:
        yield from _stopping(case, about)
    elif piece := _PIECES.get(about):
        yield from piece(case)
    else:
        yield from _subject(case, about)


def _subject(case: Case, about: str) -> Found:
    agenda, say = case.handbook.agenda, case.handbook.say
    asked = {one.id for one in drafting.asked(agenda, case.draft, case.level)}
    why, found = why_subject(case.talk, about, asked=about in asked), agenda.subject(about)
    name = found.name if found else about
    if why == "empty":
        yield name, found.ask if found else None
    elif why:
        yield name, say("draft.why_unwritten") if why == "unwritten" else None


def _stopping(case: Case, about: str) -> Found:
    name = STOPPING[about]
    if getattr(case.talk.conversation, name) is None:
        yield case.handbook.say(f"fields.conversation.{name}"), None


def _goal(case: Case) -> Found:
    if case.talk.conversation.joint_goal is None and case.draft.id != FAREWELL:
        yield case.handbook.say("draft.open_goal"), case.handbook.say("draft.why_goal")


def _goals(case: Case) -> Found:
    found = common_goals.of(case.talk)
    if left := len(found.to_discuss) + len(found.unjudged):
        yield case.handbook.say("draft.open_goals", n=left), case.handbook.say("draft.why_goals")


def _needs(case: Case) -> Found:
    if left := len(matching.of(case.talk).unanswered):
        yield case.handbook.say("draft.open_needs", n=left), case.handbook.say("draft.why_needs")


def _work(case: Case) -> Found:
    say, talk = case.handbook.say, case.talk
    if not talk.activities and case.weight not in {None, "licht"}:
        yield say("draft.open_work"), say("draft.why_work")
    for lack in duties.of(talk):
        parties = listed([talk_words.party(case.handbook, talk.dossier, party) for party in lack.parties])
        yield say("draft.open_leader", activity=short(lack.activity.name)), _why(case, lack.why, parties)


def _why(case: Case, why: duties.Why, parties: str) -> str:
    if why is duties.Why.NOBODY:
        return case.handbook.say("draft.why_nobody")
    return case.handbook.say(f"draft.why_{why.value}", parties=parties)


def _parties(case: Case) -> Found:
    if case.weight == "zwaar" and case.talk.initiative.legal_form in _GROUP:
        yield case.handbook.say("draft.open_legal_form"), case.handbook.say("draft.why_legal_form")


_PIECES: Final[dict[str, Callable[[Case], Found]]] = {
    "gezamenlijk-doel": _goal,
    "doelen": _goals,
    "behoeften": _needs,
    "activiteiten": _work,
    "partijen": _parties,
}
"""The pieces that can be open, beside those for stopping."""
