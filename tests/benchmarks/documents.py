"""Measure the report and the loading of the content."""

import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Final

from docx import Document

from tests.benchmarks import dossiers
from tests.benchmarks.results import Figure, at_most, milliseconds
from wizard import content
from wizard.report import municipal
from wizard.session import resources
from wizard.storage import dossier_file

PROJECT: Final = Path(__file__).resolve().parent.parent.parent
_PICTURE: Final = 0.15
"""Seconds that a picture in the report may take."""


SIZES: Final = (
    ("example", None, 0.5),
    ("50 neighbourhoods", 50, None),
    ("100 neighbourhoods", 100, None),
    ("large", dossiers.MANY, 6.0),
)
"""The dossiers by name, with how many neighbourhoods and how many seconds the report may take where there is a goal."""


def measure(folder: Path) -> Iterator[Figure]:
    """Yield the lines of the report and of the content."""
    yield from _reports(folder)
    yield _whole_process(folder)
    yield at_most("content loaded, cold", "real content", milliseconds(_times(_load_cold, 3)), 300, "ms")
    yield at_most(
        "content at hand, looking whether a file changed",
        "real content",
        milliseconds(_times(resources.handbook, 200)),
        0.1,
        "ms",
        digits=3,
    )


def _times(act: Callable[[], object], turns: int) -> list[float]:
    found: list[float] = []
    for _ in range(turns):
        started = time.perf_counter()
        act()
        found.append(time.perf_counter() - started)
    return found


def _load_cold() -> None:
    content.load()


def _reports(folder: Path) -> Iterator[Figure]:
    handbook = content.load()
    growth: list[tuple[int, float]] = []
    for name, size, goal in SIZES:
        dossier = dossiers.loose(size)
        path = folder / f"{name}.docx"
        path.write_bytes(municipal.build(handbook, dossier, date(2026, 11, 23)))
        pictures = len(Document(str(path)).inline_shapes)
        yield Figure("gemeenterapport, size", name, f"{path.stat().st_size / 1024**2:.2f} MB")
        seconds = (
            milliseconds(_times(lambda made=dossier: municipal.build(handbook, made, date(2026, 11, 23)), 3)) / 1000
        )
        growth.append((len(dossier.entities), seconds))
        if goal is None:
            yield Figure(f"gemeenterapport, warm, {pictures} pictures", name, f"{seconds:.2f} s")
            continue
        limit = goal + _PICTURE * pictures if size is None else goal
        yield at_most(f"gemeenterapport, warm, {pictures} pictures", name, seconds, limit, "s", digits=2)
    (few, short), (many, long) = growth[-2:]
    yield at_most(
        "gemeenterapport: time per item, large against 100", "", (long / many) / (short / few), 1, "×", digits=2
    )


def _whole_process(folder: Path) -> Figure:
    file = folder / "example.json"
    file.write_text(dossier_file.export(dossiers.loose(), "benchmark"), encoding="utf-8")
    command = [sys.executable, "-m", "wizard", "report", "--only", "gemeenterapport", str(file)]
    with tempfile.TemporaryDirectory() as target:
        seconds = _times(lambda: subprocess.run([*command, target], cwd=PROJECT, check=True, capture_output=True), 3)
    return at_most("gemeenterapport, whole process", "example", milliseconds(seconds) / 1000, 3, "s", digits=2)
