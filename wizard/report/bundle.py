"""Put the documents of a dossier in one archive, those of an initiative in a folder of their own."""

from collections.abc import Callable, Generator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Final
from zipfile import ZipFile, ZipInfo

from wizard.model.dossier import Dossier
from wizard.report import catalogue, file_names
from wizard.report.catalogue import Order

FOLDER: Final = "per-initiatief"


def orders(dossier: Dossier) -> dict[str, Order]:
    """Return every document by its place in the archive."""
    names = file_names.of(dossier)
    return {
        name if order.initiative is None else f"{FOLDER}/{names[order.initiative]}/{name}": order
        for name, order in catalogue.every(dossier).items()
    }


@contextmanager
def opened(path: Path, today: date) -> Generator[Callable[[str, bytes], object]]:
    """Give what puts a document in the archive at `path`, which is there once all are in; raises OSError."""
    half = path.with_suffix(".half")
    with ZipFile(half, "w") as archive:  # not packed: Word and Excel files are packed already
        yield lambda name, document: archive.writestr(
            ZipInfo(name, (today.year, today.month, today.day, 0, 0, 0)), document
        )
    half.replace(path)
