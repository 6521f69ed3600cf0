"""Be the rules of plain language: each finds what is hard to read in a sentence, and says what to do."""

import re
from collections.abc import Iterator
from typing import Final

from wizard.content.sentences import words
from wizard.content.word_list import WordList

LONGEST_SENTENCE: Final = 20
"""Words in a sentence; docs/decisions/0008 tells how this was chosen."""
LONGEST_WORD: Final = 24
"""Letters in a word; the parts around a hyphen are words of their own."""

_LETTERS: Final = re.compile(r"[^\W\d_]+")
_CAPITALS: Final = re.compile(r"\b[A-Z]{2,}\b")
_STIFF: Final = re.compile(r"(?<![\w.])(?:u|uw|uwe|uzelf)(?!\w|\.\w)", re.IGNORECASE)
_CLAUSE: Final = re.compile(r"[.,;:!?()“”]|\b(?:en|of|maar|want|dus|dat|die|als)\b", re.IGNORECASE)
_NO: Final = r"\b(?:niet|geen|nooit|niets|niemand|nergens)\b"
_DOUBLE_NO: Final = re.compile(
    rf"{_NO}(?:\s+[\w-]+){{0,3}}?\s+(?:{_NO}|zonder\b)"  # 'zonder plan kan niemand iets' is plain enough
    r"|\bniet\s+on(?:aardig|bekend|belangrijk|denkbaar|duidelijk|gebruikelijk|gewoon|logisch|mogelijk|redelijk|terecht"
    r"|verstandig|voordelig|waarschijnlijk)e?\b",
    re.IGNORECASE,
)
_DONE: Final = r"\b(?:[a-zë]*?ge[a-zë]{3,}(?:d|t|en)|(?:be|ver|ont|her)[a-zë]{3,}(?:d|t|en))\b"
_BECOMES: Final = r"\b(?:wordt|worden|werd|werden)\b"
_PASSIVE: Final = re.compile(rf"{_DONE}\s+{_BECOMES}|{_BECOMES}\s+{_DONE}|{_BECOMES}[^.,;:!?]*?{_DONE}(?=[.,;:!?]|$)")


def passive(sentence: str) -> bool:
    """Return whether a sentence tells what is done without saying who does it."""
    return _PASSIVE.search(sentence) is not None


class Rules:
    """Apply the rules for one sentence, with the words that the content itself explains."""

    def __init__(self, listed: WordList, explained: frozenset[str]) -> None:
        self._explained = explained
        self._remedies = listed.remedies()
        self._allowed = explained | {word.casefold() for word in (*listed.abbreviations, *listed.long_words)}
        found = "|".join(map(re.escape, sorted(self._remedies, key=len, reverse=True)))
        self._avoided = re.compile(rf"(?<!\w)(?:{found})(?!\w)", re.IGNORECASE)

    def broken(self, sentence: str) -> Iterator[str]:
        """Yield what is wrong with a sentence and what to do, for every rule that it breaks."""
        yield from _too_long(sentence)
        yield from self._to_avoid(sentence)
        yield from self._unexplained(sentence)
        for found in _STIFF.findall(sentence):
            yield f"Hier staat '{found}'. Zeg 'je' tegen de lezer, en 'jullie' tegen de gemeente."
        for clause in _CLAUSE.split(sentence):
            if found := _DOUBLE_NO.search(clause):
                yield f"'{found[0]}' ontkent twee keer. Zeg wat er wel is."

    def _to_avoid(self, sentence: str) -> Iterator[str]:
        for found in self._avoided.findall(sentence):
            if found.casefold() not in self._explained:
                yield f"Hier staat '{found}'. {self._remedies[found.casefold()]}"

    def _unexplained(self, sentence: str) -> Iterator[str]:
        for found in _CAPITALS.findall(sentence):
            if found.casefold() not in self._allowed:
                yield f"'{found}' is een afkorting. Schrijf het voluit, of leg het uit in glossary.yaml."
        for found in _LETTERS.findall(sentence):
            if len(found) > LONGEST_WORD and found.casefold() not in self._allowed:
                yield f"'{found}' heeft {len(found)} letters. Schrijf het korter, of leg het uit in glossary.yaml."


def _too_long(sentence: str) -> Iterator[str]:
    if (count := len(words(sentence))) > LONGEST_SENTENCE:
        yield f"Deze zin heeft {count} woorden; hoogstens {LONGEST_SENTENCE}. Maak er twee zinnen van."
