"""Run the long tests, one after another; ends with an error when a goal is not met."""

import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Final

from tests.benchmarks.results import Figure, table
from tests.soak import memory, offline

PARTS: Final[tuple[Callable[[Path], Figure], ...]] = (memory.measure, offline.measure)


def main() -> int:
    """Measure, print, and return 1 when a goal is not met."""
    with tempfile.TemporaryDirectory(prefix="wijzer-soak-") as folder:
        figures = [part(Path(folder)) for part in PARTS]
    print(table(figures))
    return int(any(figure.good is False for figure in figures))


if __name__ == "__main__":
    sys.exit(main())
