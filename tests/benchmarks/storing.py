"""Measure the store: one answer with ten writers, a look for news, and reading what a colleague stored.

Ten writers are measured twice. *As people do*: each stores five answers a second, far faster than anybody types.
*Without a pause*: each stores the next answer at once, so that nine others are always waiting in front. How long that
takes says most about the disk, so it stands against ten times what one writer alone needs (decision 0009).
"""

import random
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from tests import postgres
from tests.benchmarks import dossiers
from tests.benchmarks.results import Figure, at_most, milliseconds, percentile
from wizard.model.change import Applied, Edit
from wizard.model.dossier import Dossier
from wizard.model.entity import choice_id
from wizard.storage.store import Store

WRITERS, ANSWERS = 10, 40
MANY = 200
"""Answers of one writer without a pause; so many that a disk that stands still for a moment counts for little."""

PAUSE = 0.2
"""Seconds between two answers of one writer, as people do."""


def measure(folder: Path) -> Iterator[Figure]:
    """Yield the lines for SQLite, and for PostgreSQL where it is installed."""
    yield from _of(f"sqlite:///{folder / 'storing.sqlite'}", "SQLite")
    if postgres.available():
        with postgres.server() as address:
            yield from _of(address, "PostgreSQL")
    else:
        yield Figure("one answer stored", "PostgreSQL", "not measured: it is not installed")


def _of(address: str, name: str) -> Iterator[Figure]:
    store = Store(address)
    dossier = dossiers.large(store)
    began = dossiers.read(store, dossier).seq
    alone = _write(store, dossiers.read(store, dossier), 0, 0, MANY)
    paced = _together(store, dossier, PAUSE)
    hasty = _together(store, dossier, 0, MANY)
    lost = WRITERS * (ANSWERS + MANY) + MANY - (dossiers.read(store, dossier).seq - began)
    yield Figure("one answer stored, 1 writer, p95", name, f"{1000 * percentile(alone, 0.95):.1f} ms")
    yield at_most("one answer stored, 10 writers as people do, p95", name, 1000 * percentile(paced, 0.95), 10, "ms")
    yield at_most("one answer stored, 10 writers as people do, longest", name, 1000 * max(paced), 500, "ms")
    waited = percentile(hasty, 0.95)
    yield Figure("one answer stored, 10 writers without a pause, p95", name, f"{1000 * waited:.1f} ms")
    turns = waited / (WRITERS * percentile(alone, 0.95))
    yield at_most("one answer stored, 10 writers without a pause, against ten turns", name, turns, 1.5, "×", digits=2)
    yield at_most("one answer stored, 10 writers without a pause, longest", name, 1000 * max(hasty), 500, "ms")
    yield at_most("answers not in history", name, lost, 0, "", digits=0)
    yield from _reading(store, dossier, name)
    store.close()


def _together(store: Store, dossier: str, pause: float, answers: int = ANSWERS) -> list[float]:
    known = dossiers.read(store, dossier)  # once, before anyone writes: reading it all is not what is measured
    with ThreadPoolExecutor(WRITERS) as pool:
        parts = pool.map(lambda writer: _write(store, known, writer, pause, answers), range(WRITERS))
        return [seconds for part in parts for seconds in part]


def _write(store: Store, known: Dossier, writer: int, pause: float, answers: int) -> list[float]:
    """Store answers one after another in a neighbourhood of this writer's own; return the seconds of each."""
    place = choice_id(known.neighbourhoods[writer].id, known.profile.lead_model or "nsob")
    seen, seconds = known.value(place, "meaning"), []
    for number in range(answers):
        text = f"Antwoord {number} van schrijver {writer}, {pause}."
        time.sleep(pause * (0.5 + random.random()))
        started = time.perf_counter()
        outcome = store.apply(known.id, [Edit(place, "meaning", seen, text)], f"writer {writer}")
        seconds.append(time.perf_counter() - started)
        assert isinstance(outcome, Applied)
        seen = text
    return seconds


def _reading(store: Store, dossier: str, name: str) -> Iterator[Figure]:
    looks, news = [], []
    known = dossiers.read(store, dossier)
    first = known.neighbourhoods[0]
    for number in range(50):
        store.apply(dossier, [Edit(first.id, "inhabitants", known.value(first.id, "inhabitants"), number)], "colleague")
        started = time.perf_counter()
        known = store.newer(known)
        news.append(time.perf_counter() - started)
        started = time.perf_counter()
        store.seq(dossier)
        looks.append(time.perf_counter() - started)
    yield at_most("looking for news when there is none", f"large, {name}", milliseconds(looks), 5, "ms", digits=2)
    yield at_most(
        "reading what a colleague stored, one batch behind", f"large, {name}", milliseconds(news), 10, "ms", digits=2
    )
