"""Read a content file that holds a list of parts, or one whole."""

from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import cast

from wizard.content.remedy import ContentError, M, id_of, valid
from wizard.content.yaml_file import read


def _entries(path: Path) -> list[tuple[str, object]]:
    """Return the parts of a file that holds a list, each with its id or its number; raises ContentError."""
    raw = read(path)
    if not isinstance(raw, list):
        raise ContentError(f"{path.name}: maak van dit bestand een lijst; elk onderdeel begint met '- id:'.")
    rows = cast("list[object]", raw)
    named = [(id_of(row) or f"onderdeel {number}", row) for number, row in enumerate(rows, 1)]
    refuse_double(path, [name for name, _ in named])
    return named


def refuse_double(path: Path, names: Iterable[str]) -> None:
    """Raise ContentError when an id stands in a file twice."""
    for name, count in Counter(names).items():
        if count > 1:
            raise ContentError(f"{path.name}, '{name}': deze id staat er dubbel. Geef elk onderdeel een eigen id.")


def many(model: type[M], path: Path) -> tuple[M, ...]:
    """Return every part of a file that holds a list, checked, each id once; raises ContentError."""
    return tuple(valid(model, row, path, f"'{name}'") for name, row in _entries(path))


def one(model: type[M], path: Path) -> M:
    """Return what a whole file holds, checked; raises ContentError."""
    return valid(model, read(path), path, "bestand")


def same(file: str, what: str, written: Iterable[str], known: Iterable[str]) -> None:
    """Raise ContentError unless a file has just the parts that the app knows."""
    missing, strange = sorted(set(known) - set(written)), sorted(set(written) - set(known))
    if missing:
        raise ContentError(f"{file}, '{missing[0]}': {what} ontbreekt. Zet '{missing[0]}' terug.")
    if strange:
        raise ContentError(f"{file}, '{strange[0]}': {what} kent de app niet. Haal '{strange[0]}' weg.")
