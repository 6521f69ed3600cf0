"""Measure forty visitors at once, each storing an answer per run while the clock looks for news."""

import asyncio
import time
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path
from statistics import mean
from typing import Final

from tests.benchmarks import dossiers, servers
from tests.benchmarks.results import Figure, at_least, at_most, milliseconds
from tests.benchmarks.visitor import Visitor
from wizard import content
from wizard.model.dossier import Dossier
from wizard.model.entity import choice_id
from wizard.model.screens import ITEM, Screen
from wizard.storage.store import Store

VISITORS: Final = 40
ANSWERS: Final = 10
LOOK_EVERY: Final = 1.5
"""Seconds; as often as the app's own clock."""


def measure(folder: Path) -> Iterator[Figure]:
    """Yield the lines of forty visitors on the large dossier, and of the memory that each takes."""
    address = f"sqlite:///{folder / 'crowd.sqlite'}"
    store = Store(address)
    dossier = dossiers.read(store, dossiers.large(store))
    empty = [stock(folder, VISITORS)]
    with servers.app(folder, address) as app:
        asyncio.run(_together(_visitors(app.url, dossier, 5), _stand_still))
        before = app.memory
        outcome = asyncio.run(_together(_visitors(app.url, dossier, VISITORS), _answer, lambda: app.memory))
    # Before and after, so that a machine that gets slower or faster in between counts for half.
    empty.append(stock(folder, VISITORS))
    lost = VISITORS * ANSWERS - _stored(store, dossier)
    name = f"{VISITORS} visitors, each storing an answer per run"
    yield Figure(f"{name}: runs per second", "large", f"{outcome.rate:.0f}; stock {mean(empty):.0f}")
    yield at_least(f"{name}: runs per second, against stock", "large", outcome.rate / mean(empty), 1, "×")
    yield Figure(f"{name}: one run", "large", f"{milliseconds(outcome.seconds):.0f} ms")
    yield at_most(f"{name}: visits that failed, and exceptions shown", "large", outcome.failed, 0, "", digits=0)
    yield at_most(f"{name}: answers not in history", "large", lost, 0, "", digits=0)
    yield at_most("memory per further visitor", "large", (outcome.memory - before) / (VISITORS - 5), 1, "MB", digits=2)
    store.close()


def stock(folder: Path, visitors: int) -> float:
    """Return how many runs per second an empty app of Streamlit gives so many visitors at once."""
    with servers.stock(folder) as empty:
        return asyncio.run(_together([Visitor(empty.url) for _ in range(visitors)], _press)).rate


class Outcome:
    """Gather what became of a crowd."""

    def __init__(self) -> None:
        self.seconds: list[float] = []
        self.rate = self.memory = 0.0
        self.failed = 0


async def _together(
    visitors: list[Visitor],
    act: Callable[[Visitor, int], Awaitable[list[float]]],
    memory: Callable[[], float] = lambda: 0.0,
) -> Outcome:
    outcome = Outcome()
    for visitor in visitors:
        await visitor.__aenter__()
        await visitor.run()
    started = time.perf_counter()
    found = await asyncio.gather(
        *(act(visitor, number) for number, visitor in enumerate(visitors)), return_exceptions=True
    )
    passed = time.perf_counter() - started
    outcome.memory = memory()
    for visitor, seconds in zip(visitors, found, strict=True):
        await visitor.__aexit__(None, None, None)
        outcome.failed += isinstance(seconds, BaseException) + len(visitor.exceptions)
        if isinstance(seconds, BaseException):
            print(f"a visit failed: {seconds!r}")
        else:
            outcome.seconds += seconds
    outcome.rate = len(outcome.seconds) / passed
    return outcome


def _visitors(url: str, dossier: Dossier, number: int) -> list[Visitor]:
    """Return visitors who each work on a neighbourhood of their own."""
    places = dossier.neighbourhoods[:number]
    return [Visitor(url, Screen.ROLES.value.address, f"dossier={dossier.id}&{ITEM}={place.id}") for place in places]


async def _press(visitor: Visitor, _number: int) -> list[float]:
    return [(await visitor.run(press="Press")).seconds for _ in range(ANSWERS)]


async def _stand_still(_visitor: Visitor, _number: int) -> list[float]:
    return []


async def _answer(visitor: Visitor, number: int) -> list[float]:
    label = content.load().say("fields.choice.meaning")
    seconds: list[float] = []
    looked = time.perf_counter() - LOOK_EVERY * number / VISITORS
    for turn in range(ANSWERS):
        seconds.append((await visitor.run(fill=(label, f"Antwoord {turn} van bezoeker {number}."))).seconds)
        if time.perf_counter() - looked > LOOK_EVERY:
            await visitor.look()
            looked = time.perf_counter()
    return seconds


def _stored(store: Store, dossier: Dossier) -> int:
    """Return how many of the answers stand in history."""
    model = content.load().role_model(dossier.profile.lead_model).id
    places = [choice_id(place.id, model) for place in dossier.neighbourhoods[:VISITORS]]
    return sum(len(store.trail(dossier.id, place, "meaning", dossier.seq)) for place in places)
