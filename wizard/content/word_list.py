"""Read which words to avoid, and which are allowed although they look difficult."""

from pathlib import Path

from pydantic import Field

from wizard.content.folder import FOLDER
from wizard.content.passages import WORD_LIST
from wizard.content.remedy import ContentError, valid
from wizard.content.yaml_file import read
from wizard.model.statement import Content


class Avoided(Content):
    """Hold the forms of one word to avoid, and what to write instead."""

    words: tuple[str, ...] = Field(min_length=1)
    instead: str = Field(min_length=1)


class WordList(Content):
    """Hold what the check of plain language looks for; what is allowed says why."""

    avoid: tuple[Avoided, ...]
    english: tuple[str, ...]
    abbreviations: dict[str, str]
    long_words: dict[str, str]

    def remedies(self) -> dict[str, str]:
        """Return for every word to avoid what to do about it, by the word in small letters."""
        english = dict.fromkeys(self.english, "Dit is Engels. Schrijf het in het Nederlands.")
        return english | {
            word.casefold(): f"Schrijf liever: {one.instead}." for one in self.avoid for word in one.words
        }


def word_list(folder: Path = FOLDER) -> WordList:
    """Return the words of the check; raises ContentError."""
    path = folder / WORD_LIST
    found = valid(WordList, read(path), path, "bestand")
    seen: set[str] = set(found.english)
    for word in (word.casefold() for one in found.avoid for word in one.words):
        if word in seen:
            raise ContentError(f"{path.name}: '{word}' staat er dubbel. Haal er één weg.")
        seen.add(word)
    return found
