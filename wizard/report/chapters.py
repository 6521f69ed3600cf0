"""Name the chapters that people may leave out of a document, for in a list."""

from wizard.logic import talk_words
from wizard.logic.wording import in_key
from wizard.model.handbook import Handbook
from wizard.model.outline import GUIDE, OUTLINES


def name(handbook: Handbook, document: str, chapter: str) -> str:
    """Return what a chapter is called."""
    if document == GUIDE:
        return talk_words.part(handbook, chapter)
    return handbook.say(f"chapters.{in_key(document)}_{in_key(chapter)}")


def names(handbook: Handbook, document: str) -> dict[str, str]:
    """Return the name of every chapter that people may leave out, by its id; none where there is no choice."""
    return {one: name(handbook, document, one) for one in OUTLINES.get(document, ())}
