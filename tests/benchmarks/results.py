"""Hold what was measured beside its goal, and write it as a table."""

import statistics
import subprocess
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

PROJECT: Final = Path(__file__).resolve().parent.parent.parent
FIGURES: Final = PROJECT / "docs" / "figures.md"


@dataclass(frozen=True, slots=True)
class Figure:
    """Hold one line of the table; `good` is None where there is no goal."""

    what: str
    on: str
    measured: str
    goal: str = ""
    good: bool | None = None

    @property
    def verdict(self) -> str:
        """Return in a word whether the goal is met."""
        return {None: "", True: "met", False: "**not met**"}[self.good]


def at_most(what: str, on: str, value: float, goal: float, unit: str, *, digits: int = 1) -> Figure:
    """Return a line for what should be small."""
    return Figure(what, on, f"{value:.{digits}f} {unit}", f"≤ {goal:g} {unit}", value <= goal)


def at_least(what: str, on: str, value: float, goal: float, unit: str, *, digits: int = 2) -> Figure:
    """Return a line for what should be large."""
    return Figure(what, on, f"{value:.{digits}f} {unit}", f"≥ {goal:g} {unit}", value >= goal)


def milliseconds(seconds: Iterable[float]) -> float:
    """Return the median in milliseconds."""
    return 1000 * statistics.median(seconds)


def percentile(values: Sequence[float], part: float) -> float:
    """Return the value below which this part of the values lies."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(part * len(ordered)))]


def table(figures: Iterable[Figure]) -> str:
    """Return the lines as a table in Markdown."""
    rows = [("what", "on", "measured", "goal", "")]
    rows += [(figure.what, figure.on, figure.measured, figure.goal, figure.verdict) for figure in figures]
    lines = ["| " + " | ".join(row) + " |" for row in rows]
    return "\n".join((lines[0], "|---|---|---|---|---|", *lines[1:]))


def write(figures: Sequence[Figure]) -> None:
    """Write the page with the figures, their date and the commit they are of."""
    day = datetime.now(UTC).date().isoformat()
    FIGURES.write_text(f"# Figures\n\n{_HEAD.format(day=day, commit=_commit())}\n{table(figures)}\n", encoding="utf-8")


def _commit() -> str:
    command = ["git", "-C", str(PROJECT), "describe", "--always", "--dirty=, with changes"]
    found = subprocess.run(command, capture_output=True, text=True, check=False)
    return found.stdout.strip() or "not yet made"


_HEAD: Final = """Written by `make bench` on {day}, commit {commit}. Ratios compare runs of the same session on the same
machine, taken in turns; milliseconds say something about that machine only.

- *stock*: an empty Streamlit app of one button and one line of text, with
  Streamlit's own settings.
- *twin*: a page of the same number and kinds of elements as ours, with constant values and our settings.
- *own Python*: the time of a run that is not spent inside a call to Streamlit.
- *example*: the fictional municipality that comes with the app. *large*: the same with 500 neighbourhoods, all filled.
"""
