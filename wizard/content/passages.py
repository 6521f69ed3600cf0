"""Find every text in the content files that a reader gets to see."""

from collections.abc import Iterator
from pathlib import Path
from typing import Final, NamedTuple, cast

from wizard.content.folder import FOLDER, files
from wizard.content.remedy import id_of
from wizard.content.yaml_file import read

WORD_LIST: Final = "plain_language.yaml"
"""Holds the very words that nobody should write."""

_NAMES: Final = frozenset(
    {
        *("id", "kind", "parent", "model", "order", "sign", "letter", "colour", "code", "certainty", "source"),
        *("horizon", "stage", "stages", "scope", "weight", "side", "room"),
        *("subject", "prompt", "example", "form", "track", "need", "party", "part", "rule", "matter", "about"),
        *("shape", "holds", "left_out"),
    }
)
"""Fields that name something for the program: what a thing is, or the id of another."""
_OF_OTHERS: Final = frozenset({"title", "author", "makers", "address", "document", "checked"})
"""Fields that tell where a source is found, in the words of who made it."""


class Passage(NamedTuple):
    """Hold one text and where an editor finds it."""

    file: str
    entry: str
    text: str


def passages(folder: Path = FOLDER) -> Iterator[Passage]:
    """Yield every text of the content, file by file; raises ContentError."""
    for path in files(folder):
        if path.name == WORD_LIST:
            continue
        # A screen text may be called title or order, so in its file every name is read.
        unread = frozenset[str]() if path.parent.name == "texts" else _NAMES | _OF_OTHERS
        for steps, text in _texts(read(path), unread):
            yield Passage(path.name, " › ".join(steps), text)


def _texts(raw: object, unread: frozenset[str], steps: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], str]]:
    if isinstance(raw, str):
        yield steps, raw
    elif isinstance(raw, dict):
        for name, part in cast("dict[object, object]", raw).items():
            if name not in unread:
                yield from _texts(part, unread, (*steps, str(name)))
    elif isinstance(raw, list):
        for number, part in enumerate(cast("list[object]", raw), 1):
            yield from _texts(part, unread, (*steps, id_of(part) or str(number)))
