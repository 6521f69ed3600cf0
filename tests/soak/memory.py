"""Measure how much memory the server gains over 2,000 runs that each store an answer in a large dossier."""

import asyncio
from pathlib import Path
from typing import Final

from tests.benchmarks import dossiers, servers
from tests.benchmarks.results import Figure, at_most
from tests.benchmarks.visitor import Visitor
from wizard import content
from wizard.model.screens import Screen
from wizard.storage.store import Store

RUNS: Final = 2000
WARM: Final = 200
"""Runs before the first look at the memory, so that what is loaded once does not count."""


def measure(folder: Path) -> Figure:
    """Return the growth in MB; the goal is what quality asks of one visitor on a large dossier."""
    address = f"sqlite:///{folder / 'soak.sqlite'}"
    store = Store(address)
    dossier = dossiers.large(store)
    store.close()
    with servers.app(folder, address) as app:
        before, after = asyncio.run(_run(app, dossier))
    return at_most(f"growth of memory over {RUNS} runs, each storing an answer", "large", after - before, 10, "MB")


async def _run(app: servers.Server, dossier: str) -> tuple[float, float]:
    label = content.load().say("fields.choice.meaning")
    async with Visitor(app.url, Screen.ROLES.value.address, f"dossier={dossier}") as visitor:
        await visitor.run()
        for number in range(WARM):
            await visitor.run(fill=(label, f"Antwoord {number}."))
        before = app.memory
        for number in range(RUNS):
            await visitor.run(fill=(label, f"Antwoord {WARM + number}."))
        assert not visitor.exceptions, visitor.exceptions[0]
    return before, app.memory
