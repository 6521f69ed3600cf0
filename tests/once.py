"""Make what takes long once in a run, also when tests run side by side."""

import os
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from tests.browser.waiting import until

SHARED: Final = "WIJZER_MOULDS"
"""The environment variable with a folder that all tests of one run share."""

_OWN: Final = TemporaryDirectory(prefix="wijzer-mal-", ignore_cleanup_errors=True)


def once(name: str, make: Callable[[Path], None]) -> Path:
    """Return the file with this name; whoever comes first makes it, the others wait."""
    path = Path(os.environ.get(SHARED, _OWN.name)) / name
    try:
        path.with_suffix(".bezig").touch(exist_ok=False)
    except FileExistsError:
        until(path.exists, seconds=180)
        return path
    making = path.with_suffix(".nieuw")
    make(making)
    return making.rename(path)
