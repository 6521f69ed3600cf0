"""Read the passages of a dossier in tests."""

from tests.logic.coherence.planted import BOOK
from wizard.logic import answers
from wizard.logic.answers import Group, Passage
from wizard.model.dossier import Dossier


def passage(made: Dossier, kind: str, part: str | None = None, item: str | None = None) -> Passage:
    """Return the first passage of a kind; of this part and about this item when they are given."""
    found = answers.passages(BOOK, made)
    return next(one for one in found if one.kind == kind and part in (None, one.part) and item in (None, one.item))


def groups(made: Dossier, kind: str, part: str | None = None, item: str | None = None) -> tuple[Group, ...]:
    """Return the answers in a passage."""
    return answers.of(BOOK, made, passage(made, kind, part, item))


def lines(made: Dossier, kind: str, part: str | None = None) -> dict[str, str | None]:
    """Return the answers in a passage by the name of their question, of all groups together."""
    return {line.label: line.text for group in groups(made, kind, part) for line in group.lines}


def titles(made: Dossier, part: str) -> list[str | None]:
    """Return the titles in a part of the conversation."""
    return [group.title for group in groups(made, "gesprekken", part)]
