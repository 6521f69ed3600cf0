"""Measure what a visitor notices while all documents of a large dossier are made for somebody else."""

import asyncio
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from tests.benchmarks import dossiers, servers
from tests.benchmarks.results import Figure, at_most, milliseconds
from tests.benchmarks.visitor import Run, Visitor
from wizard import content
from wizard.model.screens import Screen
from wizard.storage.store import Store

TURNS: Final = 60
"""Runs before the documents are asked for, and as many while they are made."""

PAUSE: Final = 0.1
"""Seconds between two runs, as a visitor who reads makes none."""


def measure(folder: Path) -> Iterator[Figure]:
    """Yield how much slower a run is while documents are made, for one order and for two at once."""
    address = f"sqlite:///{folder / 'beside.sqlite'}"
    store = Store(address)
    example, large = dossiers.example(store), [dossiers.large(store) for _ in range(3)]
    store.close()
    with servers.app(folder, address) as app:
        for orders in (large[:1], large[1:]):
            quiet, busy = asyncio.run(_compare(app.url, example, orders))
            yield at_most(
                f"rerun of roles while all documents of {len(orders)} large dossiers are made, against before",
                "example",
                milliseconds(run.seconds for run in busy) / milliseconds(run.seconds for run in quiet),
                1.5,
                "×",
                digits=2,
            )


async def _compare(url: str, example: str, orders: list[str]) -> tuple[list[Run], list[Run]]:
    button = content.load().say("download.alles_make")
    async with Visitor(url, Screen.ROLES.value.address, f"dossier={example}") as visitor:
        await visitor.run()
        quiet = await _runs(visitor)
        for large in orders:
            async with Visitor(url, Screen.REPORT.value.address, f"dossier={large}") as other:
                await other.run()
                await other.run(press=button)
        busy = await _runs(visitor)
        assert not visitor.exceptions, visitor.exceptions[0]
    return quiet, busy


async def _runs(visitor: Visitor) -> list[Run]:
    found: list[Run] = []
    for _ in range(TURNS):
        found.append(await visitor.run())
        await asyncio.sleep(PAUSE)
    return found
