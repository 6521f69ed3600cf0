"""Measure everything, or only the parts that are named: `python -m tests.benchmarks screens crowd`.

Prints the table; measured whole, it also writes docs/figures.md. Leave the machine alone while it measures.
"""

import argparse
import tempfile
from pathlib import Path
from typing import Final

from tests.benchmarks import beside, crowd, documents, followers, painted, results, screens, storing, wall

PARTS: Final = {
    "screens": screens.measure,
    "crowd": crowd.measure,
    "beside": beside.measure,
    "followers": followers.measure,
    "wall": wall.measure,
    "storing": storing.measure,
    "documents": documents.measure,
    "painted": painted.measure,
}


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("parts", nargs="*", metavar="PART", help=", ".join(PARTS))
    parts = parser.parse_args().parts or list(PARTS)
    figures: list[results.Figure] = []
    with tempfile.TemporaryDirectory(prefix="wijzer-bench-") as folder:
        for part in parts:
            print(f"measuring {part} …", flush=True)
            figures += PARTS[part](Path(folder))
    print(results.table(figures))
    if parts == list(PARTS):
        results.write(figures)


if __name__ == "__main__":
    main()
