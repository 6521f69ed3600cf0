"""Tell what slides show of the meeting as a whole: its beginning, what is left, what is to be done, and its end."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from typing import Final

from wizard.logic import actions, progress, standing, talk_progress, talk_words
from wizard.logic.open_parts import Part
from wizard.logic.progress import State
from wizard.logic.slides.slide import Face, Line
from wizard.logic.slides.steps import lead, name
from wizard.logic.wording import date_in_words
from wizard.model import talk
from wizard.model.dossier import Dossier
from wizard.model.handbook import Handbook

_MOST_NAMES: Final = 12
"""Names in one line; the others are counted."""


def _welcome(handbook: Handbook, dossier: Dossier, _item: str) -> Face:
    """Return whose meeting this is, and what it goes through."""
    say = handbook.say
    parts = ["roles", "goals", "approach", *("talk" for _ in dossier.initiatives)]
    told = tuple(Line(say(f"slides.plan_{part}"), f"{number}.") for number, part in enumerate(parts, 1))
    where = dossier.profile.municipality or say("common.empty")
    return Face(dossier.profile.title, say("slides.question_welkom", municipality=where), told)


def _left(handbook: Handbook, dossier: Dossier, _item: str) -> Face:
    """Return what is still open."""
    told = tuple(left(handbook, dossier)) or (Line(handbook.say("slides.left_none")),)
    return Face(handbook.say("slides.title_over"), handbook.say("slides.question_over"), told)


def left(handbook: Handbook, dossier: Dossier) -> Iterator[Line]:
    """Yield what is still open, step by step; nothing when all is done."""
    found = progress.of(handbook, dossier).neighbourhoods
    roles = [name(dossier, one.id) for one in found if Part.WANTED in one.open]
    yield from _open(handbook, "roles", roles)
    model = lead(handbook, dossier).id
    undecided = standing.of(model, dossier)
    if waiting := undecided.total - undecided.count("besloten"):
        yield Line(handbook.say("slides.left_decided", n=waiting), handbook.say("slides.left_decided_label"))
    yield from _open(handbook, "goals", [name(dossier, one.id) for one in found if one.goals is State.OPEN])
    blocks = [one.name for one in handbook.blocks if getattr(dossier.block(one.id), "status", None) is None]
    yield from _open(handbook, "approach", blocks)
    for one in dossier.initiatives:
        parts = talk_progress.of(handbook, talk.of(dossier, one))
        names = [talk_words.part(handbook, part.part) for part in parts if part.state is not State.DONE]
        yield from _open(handbook, "talk", names)


def _open(handbook: Handbook, key: str, names: Sequence[str]) -> Iterator[Line]:
    if names:
        rest = len(names) - _MOST_NAMES
        more = [handbook.say("roles.and_more", n=rest)] if rest > 0 else []
        yield Line(f"{', '.join([*names[:_MOST_NAMES], *more])}.", handbook.say(f"slides.left_{key}", n=len(names)))


def _actions(handbook: Handbook, dossier: Dossier, _item: str) -> Face:
    """Return who does what, and when; of what is done only how much there is."""
    every = actions.of(handbook, dossier)
    told = [
        Line(f"{one.what} – {one.who or handbook.say('actions.nobody')} ({one.about})", f"{_day(handbook, one.day)}:")
        for one in every
        if one.done_on is None
    ]
    if done := len(every) - len(told):
        told.append(Line(handbook.say("actions.done", n=done)))
    nothing = Line(handbook.say("actions.none"))
    return Face(handbook.say("actions.title"), handbook.say("slides.question_acties"), tuple(told or [nothing]))


def _day(handbook: Handbook, day: str | None) -> str:
    return date_in_words(date.fromisoformat(day)) if day else handbook.say("actions.day_none")


def _end(handbook: Handbook, _dossier: Dossier, _item: str) -> Face:
    told = tuple(Line(handbook.say(f"slides.end_{part}")) for part in ("taken", "who", "when"))
    return Face(handbook.say("slides.title_slot"), handbook.say("slides.question_slot"), told)


TELL: Final[Mapping[str, Callable[[Handbook, Dossier, str], Face]]] = {
    "welkom": _welcome,
    "over": _left,
    "acties": _actions,
    "slot": _end,
}
"""What tells each kind of slide."""
