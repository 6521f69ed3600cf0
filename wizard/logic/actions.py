"""List what is to be done: by whom, by when, where that was agreed, and whether it is done; the soonest first."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from wizard.logic import duties, parking, promises, talk_words
from wizard.logic.derived import once
from wizard.logic.wording import listed
from wizard.model import talk
from wizard.model.dossier import Dossier
from wizard.model.entity import SIDES, Activity, Block, Need
from wizard.model.handbook import Handbook
from wizard.model.screens import Screen
from wizard.model.talk import Talk

_SETTLED: Final = frozenset({"geregeld", "niet_nodig"})
"""How far a building block is when nothing is to be done about it."""

_CLOSED: Final = frozenset({"verder", "stoppen"})
"""The outcomes at which nobody asks any more when to begin again."""


@dataclass(frozen=True, slots=True)
class Action:
    """Hold one thing to do: the day as 2026-11-23, who does it, the name it is about, and where that was agreed.

    `day` and `who` are None when nobody said. `brief` says `what` without a text that somebody wrote at length; `part`
    is a part of the conversation. All of it holds what people typed, without any marks. `ident` is the thing that is to
    be done; None for a meeting, which is over as soon as both sides spoke again. `done_on` is the day on which it was.
    """

    day: str | None
    what: str
    who: str | None
    about: str
    screen: Screen
    item: str
    part: str | None
    brief: str
    ident: str | None = None
    done_on: str | None = None


@once
def of(handbook: Handbook, dossier: Dossier) -> tuple[Action, ...]:
    """Return everything that is to be done in a dossier."""
    talks = (_talk(handbook, talk.of(dossier, one)) for one in dossier.initiatives)
    return _sorted(
        [*(action for found in talks for action in found), *_approach(handbook, dossier), *_parked(handbook, dossier)]
    )


def of_talk(handbook: Handbook, said: Talk) -> tuple[Action, ...]:
    """Return what was agreed to do in one conversation."""
    return _sorted(_talk(handbook, said))


def _sorted(found: Iterable[Action]) -> tuple[Action, ...]:
    return tuple(sorted(found, key=lambda one: (one.day is None, one.day or "")))


def _talk(handbook: Handbook, said: Talk) -> Iterator[Action]:
    for side in SIDES:
        for need in said.needs(side):
            if promises.is_one(need):
                yield _promised(handbook, said, need)
    for one in said.activities:
        leaders = [talk_words.party(handbook, said.dossier, party) for party in duties.leaders(said, one.id)]
        yield _said(said, "verantwoordelijkheden", one.by_when, one.name, listed(leaders) or None, one=one)
    yield from _meetings(handbook, said)


def _said(
    said: Talk,
    part: str,
    day: str | None,
    what: str,
    who: str | None,
    *,
    brief: str | None = None,
    one: Activity | Need | None = None,
) -> Action:
    whose, done = said.initiative, promises.done_on(said.dossier, one) if one else None
    ident = one.id if one else None
    return Action(day, what, who, whose.name, Screen.CONVERSATION, whose.id, part, brief or what, ident, done)


def _promised(handbook: Handbook, said: Talk, need: Need) -> Action:
    """Return what the other side will do about a need."""
    say, key = handbook.say, "actions.sought" if need.answer == "zoeken" else "actions.need"
    side = talk_words.side(handbook, next(one for one in SIDES if one != need.side))
    who = say("actions.who", side=side, who=need.who) if need.who else side
    name = talk_words.need(handbook, need) or say("common.empty")
    brief = name if need.prompt else say(f"actions.own_{need.side}")
    return _said(said, "behoeften", need.by_when, say(key, need=name), who, brief=say(key, need=brief), one=need)


def _meetings(handbook: Handbook, said: Talk) -> Iterator[Action]:
    """Yield when both sides meet: to look again, to begin again, and otherwise after the last moment."""
    one, both = said.conversation, handbook.say("actions.both_sides")
    last = max((moment.day for moment in said.moments if moment.day), default="")
    resume = None if said.initiative.outcome in _CLOSED else one.resume_on
    days = {moment.next_on for moment in said.moments} - {one.next_look, resume}
    found = [(day, "actions.meet", "voorbereiding") for day in sorted(filter(None, days))]
    found += [(one.next_look or "", "actions.look", "waarden"), (resume or "", "actions.resume", "uitkomst")]
    for day, key, part in found:
        if day > last:
            yield _said(said, part, day, handbook.say(key), both)


def _approach(handbook: Handbook, dossier: Dossier) -> Iterator[Action]:
    """Yield the building blocks that somebody will arrange, or by some day."""
    names = {one.id: one.name for one in handbook.blocks}
    for one in dossier.entities.values():
        if isinstance(one, Block) and one.status not in _SETTLED and (one.guardian or one.by_when):
            name = names.get(one.subject) or f"{one.subject} {handbook.say('common.unknown_option')}"
            what = handbook.say("actions.block", name=name)
            about = handbook.say("actions.approach")
            yield Action(one.by_when, what, one.guardian, about, Screen.APPROACH, one.id, None, what, one.id)


def _parked(handbook: Handbook, dossier: Dossier) -> Iterator[Action]:
    """Yield the subjects that a meeting did not get to."""
    for one in parking.of(handbook, dossier):
        found, what = parking.whereabouts(handbook, dossier, one), handbook.say("actions.parked", text=one.text)
        about = found.name or handbook.say("actions.meeting")
        yield Action(one.by_when, what, one.who, about, found.screen, found.item, None, what, one.id)
