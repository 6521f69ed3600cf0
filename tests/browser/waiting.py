"""Wait for what happens on the server, without a fixed sleep."""

import time
from collections.abc import Callable


def until(holds: Callable[[], bool], seconds: float = 20, pause: float = 0.05) -> None:
    """Return as soon as this holds; raise AssertionError when it does not within this many seconds."""
    deadline = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < deadline, "this did not come true in time"
        time.sleep(pause)  # asking costs time too, and the machine has more to do
