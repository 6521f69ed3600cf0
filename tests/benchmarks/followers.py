"""Measure forty walls that follow one meeting: each looks for a new slide as often as its clock does."""

import asyncio
import time
from collections.abc import Iterator
from pathlib import Path
from statistics import mean
from typing import Final

from tests.benchmarks import crowd, dossiers, servers
from tests.benchmarks.results import Figure, at_least, at_most, milliseconds
from tests.benchmarks.visitor import Run, Visitor
from wizard import content
from wizard.logic.slides import deck
from wizard.model.dossier import Dossier
from wizard.model.screens import WALL, Screen
from wizard.storage.store import Store

WALLS: Final = 40
TURNS: Final = 10


def measure(folder: Path) -> Iterator[Figure]:
    """Yield how many slides a second are drawn anew on both dossiers, and how long the last wall waits."""
    address = f"sqlite:///{folder / 'followers.sqlite'}"
    store = Store(address)
    for on, ident in (("example", dossiers.example(store)), ("large", dossiers.large(store))):
        empty = [crowd.stock(folder, WALLS)]
        with servers.app(folder, address) as app:
            runs, waits, failed = asyncio.run(_follow(app.url, store, dossiers.read(store, ident)))
        empty.append(crowd.stock(folder, WALLS))
        rate = len(runs) / sum(waits)
        name = f"{WALLS} walls that follow a meeting"
        yield Figure(f"{name}: one slide drawn", on, f"{milliseconds(run.seconds for run in runs):.0f} ms")
        yield at_least(f"{name}: runs per second, against stock", on, rate / mean(empty), 1, "×")
        yield at_most(f"{name}: the last one has its slide, without the clock", on, max(waits), 1, "s", digits=2)
        yield at_most(f"{name}: walls that failed, and exceptions shown", on, failed, 0, "", digits=0)
    store.close()


async def _follow(url: str, store: Store, dossier: Dossier) -> tuple[list[Run], list[float], int]:
    """Return every run, the seconds from each turn until the last wall showed it, and how many walls failed."""
    query = f"dossier={dossier.id}&{WALL}=1"
    walls = [Visitor(url, Screen.PRESENT.value.address, query) for _ in range(WALLS)]
    for one in walls:
        await one.__aenter__()
        await one.run()
    runs, waits = list[Run](), list[float]()
    for _ in range(TURNS):
        turned = time.perf_counter()
        _turn(store, dossier)
        runs += await asyncio.gather(*(one.look() for one in walls))
        waits.append(time.perf_counter() - turned)
    for one in walls:
        await one.__aexit__(None, None, None)
    return runs, waits, sum(len(one.exceptions) for one in walls)


def _turn(store: Store, dossier: Dossier) -> None:
    """Put the next slide on the walls."""
    coming = deck.after(content.load(), dossier, store.stages.read(dossier.id))
    assert coming is not None
    store.stages.put(dossier.id, slide=coming.id)
