"""Plan a meeting: which matters fit in the time, in which order, with how many minutes; the rest is left, with why."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import accumulate, groupby
from typing import Final, NamedTuple

from wizard.logic import matters, parking
from wizard.logic.matters import Matter
from wizard.model.dossier import Dossier
from wizard.model.handbook import Handbook

LONGEST: Final = 480
"""Minutes in the longest meeting that can be planned: a working day."""


class Why(StrEnum):
    """Name why a matter is not in the plan."""

    PARKED = "geparkeerd"
    CHOICE = "keuze"
    TIME = "tijd"


class Times(NamedTuple):
    """Hold the least and the usual time of a matter, in minutes."""

    least: int
    usual: int


class Planned(NamedTuple):
    """Hold a matter in the plan: after how many minutes it starts, and how many it takes."""

    matter: Matter
    starts: int
    minutes: int


class Left(NamedTuple):
    """Hold a matter that is not in the plan, and why."""

    matter: Matter
    why: Why


@dataclass(frozen=True)
class Plan:
    """Hold the plan of a meeting; every matter is in one of both lists, what weighs most first."""

    available: int
    planned: tuple[Planned, ...]
    left: tuple[Left, ...]

    @property
    def minutes(self) -> int:
        """Return how many minutes the plan takes."""
        return sum(one.minutes for one in self.planned)


def plan(handbook: Handbook, dossier: Dossier, today: date, available: int, groups: Collection[str]) -> Plan:
    """Return the plan for so many minutes about these groups of matters.

    Of what weighs most, all is taken whose least time fits; then these get what they need, a minute for each in turn.
    What is lighter gets the time that is over then, likewise.
    """
    parked = {one.id for one in parking.of(handbook, dossier)}
    every, times = matters.of(handbook, dossier, today), _times(handbook)
    why = {one.ident: _why_not(one, parked, groups) for one in every}
    minutes = dict[str, int]()
    for _, level in groupby((one for one in every if why[one.ident] is None), key=lambda one: one.rule.weight):
        minutes |= _shared({one.ident: times[one.rule.id] for one in level}, available - sum(minutes.values()))
    taken = [one for one in every if one.ident in minutes]
    starts = accumulate((minutes[one.ident] for one in taken), initial=0)
    planned = (Planned(one, start, minutes[one.ident]) for one, start in zip(taken, starts, strict=False))
    left = (Left(one, why[one.ident] or Why.TIME) for one in every if one.ident not in minutes)
    return Plan(available, tuple(planned), tuple(left))


def least(handbook: Handbook, matter: Matter) -> int:
    """Return the shortest time in which a matter still makes sense, in minutes."""
    return _times(handbook)[matter.rule.id].least


def around(handbook: Handbook) -> int:
    """Return the minutes of what a meeting has whatever its matters are: the welcome, the actions and the end."""
    return sum(handbook.note(slide).minutes for slide in ("welkom", "acties", "slot"))


def _times(handbook: Handbook) -> Mapping[str, Times]:
    """Return the time of the matters of every rule."""
    notes = {rule.id: [handbook.note(slide) for slide in rule.slides] for rule in matters.RULES}
    return {rule: Times(sum(one.least for one in of), sum(one.minutes for one in of)) for rule, of in notes.items()}


def _why_not(one: Matter, parked: Collection[str], groups: Collection[str]) -> Why | None:
    """Return why a matter is not for this meeting, whatever the time; None when it is."""
    if one.ident in parked:
        return Why.PARKED
    return None if one.rule.group in groups else Why.CHOICE


def _shared(wanted: Mapping[str, Times], available: int) -> dict[str, int]:
    """Return the minutes of each that fits: its least time, and its share of what is over up to the usual time."""
    minutes, over = dict[str, int](), available
    for ident, time in wanted.items():
        if time.least <= over:
            minutes[ident] = time.least
            over -= time.least
    while hungry := [ident for ident, given in minutes.items() if given < wanted[ident].usual][:over]:
        for ident in hungry:
            minutes[ident] += 1
        over -= len(hungry)
    return minutes
