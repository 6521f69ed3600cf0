"""Find what does not hang together in a dossier: points of attention, each by a named rule."""

from wizard.logic.coherence.every import RULES, Findings, SetAside, findings
from wizard.logic.coherence.finding import WEIGHTS, Finding
from wizard.logic.coherence.words import Words, past, words

__all__ = ["RULES", "WEIGHTS", "Finding", "Findings", "SetAside", "Words", "findings", "past", "words"]
