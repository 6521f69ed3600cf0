"""Tell every answer of a dossier in reading order, one passage at a time."""

from wizard.logic.answers.content import of
from wizard.logic.answers.group import Group, Line
from wizard.logic.answers.heading import about, title
from wizard.logic.answers.passage import KINDS, Passage, passages

__all__ = ["KINDS", "Group", "Line", "Passage", "about", "of", "passages", "title"]
