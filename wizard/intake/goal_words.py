"""Understand how people write a term, a year, a basis, a track or a phase in a cell."""

import re
from collections.abc import Mapping
from typing import Final

from wizard.intake import headings
from wizard.logic import horizons
from wizard.model.entity import Profile
from wizard.model.plan import Compass

_TERM: Final = re.compile(
    r"\b(?:(?P<kort>kort)|(?P<middel>middel)(?:[\s-]*lang)?|(?P<lang>lang))(?:e?[\s-]*termijn|e)?\b", re.IGNORECASE
)
_LETTERS: Final = {
    **dict.fromkeys(("k", "kt"), "kort"),
    **dict.fromkeys(("m", "mt", "ml", "mlt"), "middel"),
    **dict.fromkeys(("l", "lt"), "lang"),
}
_COUNTED: Final = re.compile(
    r"(?:vanaf |binnen )?(\d{1,2})(?:\s*(?:-|–|t/m|tot en met|tot)\s*(\d{1,2})|\s*\+)?\s*(?:jaar|jr\.?)",
    re.IGNORECASE | re.ASCII,
)
_BASES: Final = {
    **dict.fromkeys(("warmteprogramma", "tvw", "transitievisie"), "warmteprogramma"),
    **dict.fromkeys(("uitvoeringsplan", "wup", "wijkuitvoeringsplan"), "uitvoeringsplan"),
    "wijkkompas": "wijkkompas",
    "coalitieakkoord": "coalitieakkoord",
    "anders": "anders",
}
_FILLERS: Final = frozenset({"warmte", "vroeger", "iets", "het", "de", "ons", "onze", "gemeentelijk", "concept"})
"""Words beside the name of a document that tell nothing more about it."""

Choices = Mapping[str, str]
"""The id of a choice by each way to write it, in small letters and without signs and spaces."""


def horizon(text: str, profile: Profile) -> str | None:
    """Return the one horizon that is meant: in words, in letters, in calendar years or in years from now."""
    named = {found.lastgroup for found in _TERM.finditer(text)} or {_LETTERS.get(_plain(text))} - {None}
    dated = {horizons.holding(profile, year) for year in headings.years(text)}
    found = named or dated or _counted(text, profile)
    return found.pop() if len(found) == 1 else None


def _counted(text: str, profile: Profile) -> set[str | None]:
    told = _COUNTED.fullmatch(text)
    numbers = [int(number) for number in told.groups() if number] if told else []
    return {
        span.horizon
        for span in horizons.of(profile)
        for number in numbers
        if span.after <= number and (span.until is None or number <= span.until)
    }


def year(text: str) -> int | None:
    """Return the one year that stands in a text such as "eind 2027" or "31-12-2027"; None for none and for more."""
    found = set(headings.years(text))
    return found.pop() if len(found) == 1 else None


def basis(text: str) -> str:
    """Return what a goal rests on; "anders" where it is something else, or where more is said than its name."""
    words = re.findall(r"[^\W\d_]+", text.casefold())
    found = {_BASES[word] for word in words if word in _BASES}
    rest = [word for word in words if word not in _BASES and word not in _FILLERS]
    return found.pop() if len(found) == 1 and not rest else "anders"


def tells_no_basis(text: str) -> bool:
    """Tell whether a text says only that the basis is another one, and not which."""
    return _plain(text) in {"anders", "ietsanders"}


def tracks(compass: Compass) -> Choices:
    """Return the ways to write each track: "A", "Spoor A", its name, or both."""
    ways = {track.id: (track.id, track.letter, track.name, track.letter + track.name) for track in compass.tracks}
    return {way: ident for ident, names in ways.items() for way in _ways("spoor", *names)}


def phases(compass: Compass, profile: Profile) -> Choices:
    """Return the ways to write each phase: "1", "fase 1", the name it has in the content or in the dossier, or both."""
    found: dict[str, str] = {}
    for phase in compass.phases:
        name = phase.name or getattr(profile, f"phase_{phase.id}", None) or ""
        found |= dict.fromkeys(_ways("fase", phase.id, name, phase.id + name), phase.id)
    return found


def chosen(text: str, choices: Choices) -> str | None:
    """Return the id of the choice that is written, or None."""
    return choices.get(_plain(text))


def _ways(before: str, *names: str) -> list[str]:
    plain = [found for name in names if (found := _plain(name))]
    return [*plain, *(before + name for name in plain)]


def _plain(text: str) -> str:
    return "".join(filter(str.isalnum, text.casefold()))
