"""Measure the rerun of every screen against an empty Streamlit page and against its own twin."""

import asyncio
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Final, NamedTuple

from tests.benchmarks import dossiers, servers, twin
from tests.benchmarks.results import Figure, at_most, milliseconds
from tests.benchmarks.visitor import Run, Visitor
from wizard.model.screens import Screen
from wizard.storage.store import Store

TURNS: Final = 40


class Goal(NamedTuple):
    """Hold what a dossier of one size may cost, and what may be sent."""

    stock: float
    twin: float
    own: float


GOALS: Final = {"example": Goal(1.0, 1.5, 10), "large": Goal(2.0, 2.0, 30)}


class Place(NamedTuple):
    """Name a screen of a dossier."""

    name: str
    on: str
    page: str
    query: str


def measure(folder: Path) -> Iterator[Figure]:
    """Yield the lines of every screen, on both dossiers."""
    address = f"sqlite:///{folder / 'screens.sqlite'}"
    store = Store(address)
    made = {"example": dossiers.example(store), "large": dossiers.large(store)}
    places = [
        Place(screen.name.lower(), on, screen.value.address, f"dossier={dossier}")
        for on, dossier in made.items()
        for screen in Screen
    ]
    own = {place: _own(folder, address, place) for place in places}
    with servers.app(folder, address) as app, servers.stock(folder) as stock:
        for place in places:
            yield from _screen(folder, app, stock, place, own[place])
    store.close()


def _screen(folder: Path, app: servers.Server, stock: servers.Server, place: Place, own: float) -> Iterator[Figure]:
    plan = folder / f"{place.name}-{place.on}.json"
    plan.write_text(json.dumps(twin.plan(asyncio.run(_one(app.url, place)))), encoding="utf-8")
    with servers.twin(folder, plan) as double:
        ours, empty, same = asyncio.run(_in_turns(place, app.url, stock.url, double.url))
    goal, last = GOALS[place.on], ours[-1]
    rerun, what = milliseconds(run.seconds for run in ours), f"rerun of {place.name}"
    yield Figure(what, place.on, f"{rerun:.1f} ms, {len(last.drawn)} elements, {last.size / 1024:.0f} kB")
    yield at_most(
        f"{what}, against stock",
        place.on,
        rerun / milliseconds(run.seconds for run in empty),
        goal.stock,
        "×",
        digits=2,
    )
    yield at_most(
        f"{what}, against its twin of {len(same[-1].drawn)} elements",
        place.on,
        rerun / milliseconds(run.seconds for run in same),
        goal.twin,
        "×",
        digits=2,
    )
    yield at_most(f"{what}, own Python", place.on, own, goal.own, "ms")
    if place.on == "large":
        yield at_most(f"{what}, sent", place.on, last.size / 1024, 400, "kB", digits=0)
        yield at_most(f"{what}, elements", place.on, len(last.drawn), 300, "", digits=0)


async def _one(url: str, place: Place) -> Run:
    async with Visitor(url, place.page, place.query) as visitor:
        await visitor.run()
        run = await visitor.run()
    assert not visitor.exceptions, visitor.exceptions
    return run


async def _in_turns(place: Place, app: str, stock: str, double: str) -> tuple[list[Run], list[Run], list[Run]]:
    """Rerun the three pages in turns, so that whatever else the machine does hits all three."""
    runs: tuple[list[Run], list[Run], list[Run]] = ([], [], [])
    async with Visitor(app, place.page, place.query) as ours, Visitor(stock) as empty, Visitor(double) as same:
        visitors = (ours, empty, same)
        for visitor in visitors:
            await visitor.run()
        for _ in range(TURNS):
            for visitor, found in zip(visitors, runs, strict=True):
                found.append(await visitor.run())
    for visitor in visitors:
        assert not visitor.exceptions, (place, visitor.url, visitor.exceptions[0])
    return runs


def _own(folder: Path, address: str, place: Place) -> float:
    """Return the milliseconds of our own Python in a rerun."""
    clock = folder / "clock"
    clock.unlink(missing_ok=True)
    with servers.clocked(folder, address) as server:
        asyncio.run(_again(server.url, place))
    return milliseconds(float(line) for line in clock.read_text(encoding="utf-8").splitlines()[-TURNS:])


async def _again(url: str, place: Place) -> None:
    async with Visitor(url, place.page, place.query) as visitor:
        for _ in range(TURNS + 2):
            await visitor.run()
