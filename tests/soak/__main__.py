"""Run the long tests, all of them or those that are named; ends with an error when a goal is not met."""

import sys
import tempfile
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Final

from tests.benchmarks.results import Figure, table
from tests.soak import memory, mutation, offline, paper

PARTS: Final[dict[str, Callable[[Path], Iterable[Figure]]]] = {
    "memory": lambda folder: [memory.measure(folder)],
    "offline": lambda folder: [offline.measure(folder)],
    "mutation": mutation.measure,
    "paper": paper.measure,
}


def main(names: Iterable[str]) -> int:
    """Measure, print, and return 1 when a goal is not met; without names everything is measured."""
    with tempfile.TemporaryDirectory(prefix="wijzer-soak-") as folder:
        figures = [figure for name in names or PARTS for figure in PARTS[name](Path(folder))]
    print(table(figures))
    return int(any(figure.good is False for figure in figures))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
