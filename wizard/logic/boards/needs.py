"""Lay out how the needs of both sides match, for every initiative: a bar with a part for every sort of answer."""

from collections.abc import Iterator
from itertools import accumulate
from typing import Final

from wizard.logic import matching
from wizard.logic.boards import weighing
from wizard.logic.derived import once
from wizard.logic.layout import Board, Column, Mark, Row
from wizard.logic.matching import Match
from wizard.model import talk
from wizard.model.dossier import Dossier
from wizard.model.entity import Initiative
from wizard.model.handbook import Handbook

PARTS: Final = ("past", "schuurt", "zoeken", "onbeantwoord")
"""The parts of a bar, from left to right."""

_NONE: Final = "no_need"


@once
def of(handbook: Handbook, dossier: Dossier) -> Board:
    """Return a row for every initiative that goes on; where it rubs most stands first."""
    found = sorted(_matches(dossier), key=lambda pair: (-len(pair[1].rubs), -len(pair[1].unanswered)))
    rows = tuple(
        Row(one.id, one.name, handbook.say("picture.needs_count", n=match.total) if match.total else "")
        for one, match in found
    )
    widest = max((match.total for _, match in found), default=0)
    marks = tuple(mark for row, (_, match) in enumerate(found) for mark in _bar(handbook, row, match))
    kinds = tuple((part, handbook.say(f"picture.need_{part}")) for part in PARTS)
    return Board(rows, (Column("", 0, max(widest, 1)),), marks, "by_number", kinds)


def _matches(dossier: Dossier) -> Iterator[tuple[Initiative, Match]]:
    return ((one, matching.of(talk.of(dossier, one))) for one in weighing.going(dossier))


def counts(match: Match) -> tuple[int, ...]:
    """Return the number of needs in every part."""
    return tuple(map(len, (match.fits, match.rubs, match.sought, match.unanswered)))


def _bar(handbook: Handbook, row: int, match: Match) -> Iterator[Mark]:
    """Yield the parts of one bar, each as wide as its number; a word where there is none."""
    if not match.total:
        yield Mark(row, 0, 0, _NONE, 0, handbook.say("picture.still_open"))
    many = counts(match)
    for part, number, start in zip(PARTS, many, accumulate(many, initial=0), strict=False):
        if number:
            yield Mark(row, 0, start + number / 2, part, number, str(number))
