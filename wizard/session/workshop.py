"""Make many documents outside this process, so that nobody else waits for them: two orders at once, in a queue."""

import sys
from collections import OrderedDict
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Lock
from typing import Final, NamedTuple

from wizard.session import process

MOST: Final = 2
"""Orders that are done at the same time."""

KEPT: Final = 8
"""Archives that are kept for whoever asked for them."""

LONGEST: Final = 900.0
"""Seconds after which making documents is given up."""

_ARCHIVE: Final = "documenten.zip"


class Order(NamedTuple):
    """Ask for the documents of a dossier: for all, or for one kind."""

    dossier: str
    only: str | None = None


class Stage(StrEnum):
    """Name how far work is."""

    WAITING = "waiting"
    BUSY = "busy"
    DONE = "done"
    FAILED = "failed"


@dataclass(eq=False)
class Work:
    """Hold what was asked: of which dossier and how that stood, how many documents there are, and are made."""

    order: Order
    seq: int
    total: int
    made: int = 0
    stage: Stage = Stage.WAITING
    archive: bytes = field(default=b"", repr=False)

    @property
    def is_going(self) -> bool:
        """Tell whether it is still waited for."""
        return self.stage in {Stage.WAITING, Stage.BUSY}


def command(order: Order, folder: Path) -> Sequence[str]:
    """Return the command that makes the archive of a stored dossier in a folder: the command line's own."""
    report = [sys.executable, "-m", "wizard", "report", order.dossier, str(folder)]
    only = ["--only", order.only] if order.only else []
    return [*report, *only, "--stored", "--gently", "--zip", _ARCHIVE]


class Workshop:
    """Take orders, and do them two at a time in the order in which they came."""

    def __init__(self, make: Callable[[Order, Path], Sequence[str]] = command, longest: float = LONGEST) -> None:
        """Start without orders; `make` gives the command for an order and a folder."""
        self._make, self._longest = make, longest
        self._known: OrderedDict[Order, Work] = OrderedDict()
        self._lock = Lock()
        self._hands = ThreadPoolExecutor(MOST, thread_name_prefix="documents")

    def take(self, order: Order, seq: int, total: int) -> Work:
        """Take an order; the same one that is still going on is not begun again."""
        with self._lock:
            known = self._known.get(order)
            if known and known.is_going:
                return known
            work = self._known[order] = Work(order, seq, total)
            self._known.move_to_end(order)
            self._let_go()
        self._hands.submit(self._do, work)
        return work

    def find(self, order: Order) -> Work | None:
        """Return the last work for the same order, None when there is none or it is forgotten."""
        return self._known.get(order)

    def forget(self, dossier: str) -> None:
        """Let everything go that was made of a dossier; nobody finds any more what is still being made of it."""
        with self._lock:
            for order in [one for one in self._known if one.dossier == dossier]:
                del self._known[order]

    def ahead(self, work: Work) -> int:
        """Return how many orders come before this one and are not done."""
        with self._lock:
            before = list(self._known.values())
        return sum(one.is_going for one in before[: before.index(work)]) if work in before else 0

    def _let_go(self) -> None:
        """Let the oldest archives go that nobody waits for."""
        finished = [one for one in self._known.values() if not one.is_going]
        for one in finished[: max(len(finished) - KEPT, 0)]:
            del self._known[one.order]

    def _do(self, work: Work) -> None:
        work.stage = Stage.BUSY
        try:
            with TemporaryDirectory(prefix="documenten-") as folder:
                self._run(work, Path(folder))
        finally:
            if work.stage is Stage.BUSY:  # whatever went wrong, nobody waits for it any longer
                work.stage = Stage.FAILED

    def _run(self, work: Work, folder: Path) -> None:
        with process.running(self._make(work.order, folder), self._longest) as running:
            for _ in process.lines(running):
                work.made += 1
        if running.returncode == 0:
            work.archive = (folder / _ARCHIVE).read_bytes()
            work.stage = Stage.DONE
        else:
            work.stage = Stage.FAILED
