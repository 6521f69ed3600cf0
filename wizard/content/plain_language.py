"""Check that everything a reader gets to see is written in plain Dutch."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from wizard.content.folder import FOLDER
from wizard.content.passages import Passage, passages
from wizard.content.plain_rules import Rules, passive
from wizard.content.sentences import sentences, words
from wizard.content.word_list import word_list
from wizard.model.handbook import Handbook


class Figures(NamedTuple):
    """Tell how many sentences there are, and how many words the mean and the longest one have."""

    sentences: int
    mean: float
    longest: int


def complaints(handbook: Handbook, folder: Path = FOLDER) -> list[str]:
    """Return what is hard to read, each with file, entry, sentence and remedy; raises ContentError."""
    rules = Rules(word_list(folder), _explained(handbook))
    return [complaint for passage in passages(folder) for complaint in _complaints(rules, passage)]


def figures(folder: Path = FOLDER) -> Figures:
    """Return how long the sentences of the content are; raises ContentError."""
    counts = [len(words(sentence)) for passage in passages(folder) for sentence in sentences(passage.text)]
    return Figures(len(counts), sum(counts) / max(len(counts), 1), max(counts, default=0))


def _complaints(rules: Rules, passage: Passage) -> Iterator[str]:
    place = f"{passage.file}, '{passage.entry}'"
    found = sentences(passage.text)
    for sentence in found:
        for remedy in rules.broken(sentence):
            yield f"{place}: “{sentence}” {remedy}"
    without_doer = [sentence for sentence in found if passive(sentence)]
    if len(without_doer) > 1:
        yield f"{place}: “{without_doer[1]}” Hier staat voor de tweede keer 'worden'. Zeg wie het doet."


def _explained(handbook: Handbook) -> frozenset[str]:
    """Return every word of what the content explains by name, in small letters."""
    names = [term.term for term in handbook.terms]
    names += [name for new in handbook.new_terms for name in (new.old, new.new) if name]
    names += [role.name for model in handbook.role_models for role in model.roles]
    names += [role.id for model in handbook.role_models for role in model.roles]
    names += [track.name for track in handbook.compass.tracks]
    return frozenset(word.casefold() for name in names for word in re.findall(r"\w+", name))
