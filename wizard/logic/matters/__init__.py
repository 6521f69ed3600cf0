"""Find what is still open for a meeting: matters, each by a named rule."""

from wizard.logic.matters.every import GROUPS, RULES, of, title, why
from wizard.logic.matters.look import Look
from wizard.logic.matters.matter import Matter, Rule, Thing

__all__ = ["GROUPS", "RULES", "Look", "Matter", "Rule", "Thing", "of", "title", "why"]
