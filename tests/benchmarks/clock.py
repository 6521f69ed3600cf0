"""Tell our own Python from Streamlit's: the time of a run that is not spent inside a call to Streamlit."""

import functools
import inspect
import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType
from typing import Any, Final

import streamlit
from streamlit.delta_generator import DeltaGenerator

# These run our own code inside, so their time is ours.
_OURS: Final = {"fragment", "cache_resource", "cache_data", "Page", "App"}


class Clock:
    """Count the seconds inside Streamlit in one run; calls within calls count once."""

    def __init__(self) -> None:
        self.depth = 0
        self.inside = 0.0

    def around(self, call: Callable[..., Any]) -> Callable[..., Any]:
        """Return the call with its outermost use timed."""

        @functools.wraps(call)
        def timed(*arguments: Any, **named: Any) -> Any:
            self.depth += 1
            started = time.perf_counter()
            try:
                return call(*arguments, **named)
            finally:
                self.depth -= 1
                if self.depth == 0:
                    self.inside += time.perf_counter() - started

        return timed

    @contextmanager
    def run(self) -> Iterator[None]:
        """Write to the file that the environment variable CLOCK names how long our own part of this run took."""
        self.depth, self.inside, started = 0, 0.0, time.perf_counter()
        try:
            yield
        finally:
            total = time.perf_counter() - started
            with Path(os.environ["CLOCK"]).open("a", encoding="utf-8") as file:
                file.write(f"{total - self.inside}\n")


@functools.cache
def installed() -> Clock:
    """Put the clock around everything that a script calls of Streamlit, once in a process; meant for one visitor."""
    clock = Clock()
    _wrap(clock, streamlit)
    _wrap(clock, DeltaGenerator)
    return clock


def _wrap(clock: Clock, owner: ModuleType | type) -> None:
    for name, value in vars(owner).copy().items():
        if name.startswith("_") or name in _OURS or inspect.isclass(value):
            continue
        if inspect.isfunction(value) or inspect.ismethod(value):
            setattr(owner, name, clock.around(value))
