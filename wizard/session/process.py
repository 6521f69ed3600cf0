"""Run a command of our own beside this process, and hear how far it is."""

import subprocess
from collections.abc import Generator, Iterable, Sequence
from contextlib import contextmanager
from pathlib import Path
from threading import Timer
from typing import Final

_PROJECT: Final = Path(__file__).resolve().parent.parent.parent


@contextmanager
def running(asked: Sequence[str], longest: float) -> Generator[subprocess.Popen[str]]:
    """Give a running command, and wait for its end; it is stopped after so many seconds."""
    quiet = subprocess.DEVNULL  # what goes wrong may quote an answer
    with subprocess.Popen(  # noqa: S603 - our own command, with an id that is known in the database
        asked, cwd=_PROJECT, stdin=quiet, stdout=subprocess.PIPE, stderr=quiet, text=True
    ) as process:
        limit = Timer(longest, process.kill)
        limit.start()
        try:
            yield process
            process.wait()
        finally:
            limit.cancel()


def lines(running: subprocess.Popen[str]) -> Iterable[str]:
    """Return the lines that a command writes: one for every document."""
    assert running.stdout is not None
    return running.stdout
