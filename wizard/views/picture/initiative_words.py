"""Put the pictures of the initiatives into words: what one sees at a glance, over all of them."""

from collections import Counter
from typing import Final

from wizard.logic.boards import compass, needs, places, weighing
from wizard.logic.boards.weighing import FIRST_GOALS, STOPPED
from wizard.logic.layout import Board
from wizard.logic.wording import listed, number
from wizard.model.entity import INTENSITIES
from wizard.views.desk import Desk
from wizard.views.plain import escape

_MOST_NAMES: Final = 3
"""More names than these say nothing special."""


def stages(desk: Desk) -> str:
    """Return how firm the partnerships are, the firmest first."""
    many = Counter(one.weight for one in weighing.every(desk.handbook, desk.dossier))
    firm = [
        desk.say("picture.of_weight", many=number(many[weight]), weight=weighing.name(desk.handbook, weight).lower())
        for weight in reversed(INTENSITIES)
        if many[weight]
    ]
    total = many.total()
    parts = [desk.say("picture.firmness", n=total, many=number(total), parts=listed(firm))] if firm else []
    parts += [
        desk.say(f"picture.count_{weight}", n=many[weight], many=number(many[weight]))
        for weight in (FIRST_GOALS, STOPPED)
        if many[weight]
    ]
    return " ".join(parts)


def match(desk: Desk) -> str:
    """Return how many needs are met, and where it rubs most."""
    board = needs.of(desk.handbook, desk.dossier)
    many = _by_kind(board)
    total = many.total()
    if not total:
        return _with_stopped(desk, desk.say("picture.no_needs"))
    parts = [desk.say("picture.needs_met", n=total, many=number(total), met=number(many["past"]))]
    if many["schuurt"]:
        parts += [
            desk.say("picture.needs_rub", n=many["schuurt"], many=number(many["schuurt"])),
            _rubs_most(desk, board),
        ]
    if many["onbeantwoord"]:
        parts.append(desk.say("picture.needs_open", n=many["onbeantwoord"], many=number(many["onbeantwoord"])))
    return _with_stopped(desk, *filter(None, parts))


def _rubs_most(desk: Desk, board: Board) -> str:
    """Return where it rubs most; empty where that is one need, one initiative, or nearly everywhere."""
    rubs = {mark.row: mark.number for mark in board.marks if mark.kind == "schuurt"}
    most = max(rubs.values())
    names = [f"**{escape(board.rows[row].name)}**" for row, count in rubs.items() if count == most]
    if most == 1 or len(board.rows) == 1 or len(names) > _MOST_NAMES:
        return ""
    return desk.say("picture.needs_most", n=len(names), names=listed(names), most=most)


def active(desk: Desk) -> str:
    """Return on which track both sides work together most, and on which nobody is active."""
    board = compass.of(desk.handbook, desk.dossier)
    if not board.marks:
        return _with_stopped(desk, desk.say("picture.nobody_active"))
    both = Counter[int]()
    for mark in board.marks:
        both[mark.row] += mark.number * (mark.kind == compass.BOTH)
    most = max(both.values())
    tracks = [f"**{board.rows[row].name}**" for row, count in sorted(both.items()) if count == most]
    parts = [desk.say("picture.never_both")]
    if most:
        parts = [desk.say("picture.most_both", n=most, tracks=listed(tracks))]
    empty = [row.name for place, row in enumerate(board.rows) if place not in both]
    if empty:
        parts.append(desk.say("picture.tracks_empty", tracks=listed(empty)))
    return _with_stopped(desk, *parts)


def where(desk: Desk) -> str:
    """Return in how many neighbourhoods there is an initiative, and where most of them are."""
    board = places.of(desk.handbook, desk.dossier)
    many = Counter[int]()
    for mark in board.marks:
        many[mark.row] += mark.number
    total = len(board.rows)
    parts = [desk.say("picture.places_active", n=total, many=number(len(many)), total=number(total))]
    most = max(many.values(), default=0)
    names = [f"**{escape(board.rows[row].name)}**" for row, count in sorted(many.items()) if count == most]
    if most > 1 and len(names) <= _MOST_NAMES:
        parts.append(desk.say("picture.places_most", names=listed(names), most=most))
    lost = sum(not desk.dossier.places_of(one.id) for one in weighing.going(desk.dossier))
    if lost:
        parts.append(desk.say("picture.without_place", n=lost, many=number(lost)))
    return _with_stopped(desk, *parts)


def _by_kind(board: Board) -> Counter[str]:
    found = Counter[str]()
    for mark in board.marks:
        found[mark.kind] += mark.number
    return found


def _with_stopped(desk: Desk, *parts: str) -> str:
    """Return the parts, and how many initiatives are left out because both sides stopped together."""
    stopped = len(desk.dossier.initiatives) - len(weighing.going(desk.dossier))
    left = [desk.say("picture.left_out", n=stopped, many=number(stopped))] if stopped else []
    return " ".join([*parts, *left])
