"""Tell the answers of one thing, each under the name of its question."""

from collections.abc import Iterable
from typing import Final, NamedTuple

from wizard.logic.answers import asked, words
from wizard.logic.wording import cut
from wizard.model.dossier import Dossier
from wizard.model.entity import Entity, body_fields
from wizard.model.handbook import Handbook

LONGEST: Final = 90
"""Characters of a text that tell which thing is meant; the whole of it stands among its answers."""


class Line(NamedTuple):
    """Hold one answer under the name of its question; None is "not filled in"."""

    label: str
    text: str | None


class Group(NamedTuple):
    """Hold answers that belong together, under a title where there are more of them."""

    lines: tuple[Line, ...]
    title: str | None = None


def lines(handbook: Handbook, dossier: Dossier, entity: Entity, names: Iterable[str] | None = None) -> tuple[Line, ...]:
    """Return the answers of a thing in the order of asking: all of them, or those to these questions."""
    return tuple(_lines(handbook, dossier, entity, questions(type(entity)) if names is None else names))


def questions(kind: type[Entity]) -> tuple[str, ...]:
    """Return the questions about a kind of thing; what it is and where it stands in a list is none."""
    return tuple(name for name in body_fields(kind) if name not in kind.fixed and name != "order")


def _lines(handbook: Handbook, dossier: Dossier, entity: Entity, names: Iterable[str]) -> Iterable[Line]:
    for name in names:
        text = words.of(handbook, dossier, entity, name)
        if text is not None or asked.is_open(dossier, entity, name):
            yield Line(handbook.say(f"fields.{entity.kind}.{name}"), text)


def brief(text: str) -> str:
    """Return the begin of a text on one line."""
    return cut(text, LONGEST)


def is_brief(text: str) -> bool:
    """Tell whether a text stands whole in a title."""
    return brief(text) == text
