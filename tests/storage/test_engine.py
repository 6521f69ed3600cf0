"""Test the promises of the database itself: nothing lost, nothing out of order, faults in words."""

import os
import signal
import sqlite3
import subprocess
import sys
import time
from collections import deque
from datetime import UTC, datetime
from pathlib import Path
from threading import Thread
from traceback import format_exception

import pytest
from sqlalchemy import create_engine, inspect

from tests.sources import PROJECT
from tests.storage import replay
from tests.storage.making import PROFILE, choice, done, neighbourhood, now
from wizard.model.change import Applied, Edit
from wizard.storage import engine, rows
from wizard.storage.store import Store, StoreError


def test_a_second_server_finds_what_the_first_one_stored(url: str, store: Store, dossier: str) -> None:
    other = Store(url)
    done(other, dossier, Edit("noord", "homes", None, 12))
    other.close()

    assert now(store, dossier).value("noord", "homes") == 12


@pytest.mark.parametrize(
    "address",
    ["geen adres", "mysql://ergens/x", "postgresql+psycopg://x@127.0.0.1:1/x", "sqlite:////proc/nergens/x.sqlite"],
)
def test_a_database_that_cannot_be_opened_is_told_in_words(address: str) -> None:
    with pytest.raises(StoreError):
        Store(address)


def patience(monkeypatch: pytest.MonkeyPatch, milliseconds: int) -> None:
    greeting = {
        "sqlite": (*engine._GREETING["sqlite"], f"PRAGMA busy_timeout = {milliseconds}"),
        "postgresql": (f"SET lock_timeout = {milliseconds}",),
    }
    monkeypatch.setattr(engine, "_GREETING", greeting)


def test_a_database_that_stays_busy_is_told_and_nothing_is_stored(url: str, dossier: str, monkeypatch):
    other = Store(url)
    patience(monkeypatch, 50)
    impatient = Store(url)

    with other._database.writing(dossier) as connection:
        rows.take_seq(connection, dossier, datetime.now(UTC))
        with pytest.raises(StoreError) as caught:
            impatient.apply(dossier, [Edit("noord", "homes", None, 5)], "ambtenaar")
        assert now(impatient, dossier).value("noord", "homes") is None
        connection.rollback()

    assert caught.value.__cause__ is not None
    assert done(impatient, dossier, Edit("noord", "homes", None, 5)).seq == 2
    other.close()
    impatient.close()


def test_a_database_that_is_busy_for_a_while_is_waited_for(url: str, store: Store, dossier: str):
    other, outcomes = Store(url), list[Applied]()
    waiting = Thread(target=lambda: outcomes.append(done(store, dossier, Edit("noord", "homes", None, 5))))

    with other._database.writing(dossier) as connection:
        rows.take_seq(connection, dossier, datetime.now(UTC))
        waiting.start()
        waiting.join(0.3)
        assert waiting.is_alive()
        connection.rollback()
    waiting.join()

    assert [outcome.seq for outcome in outcomes] == [2]
    other.close()


def test_who_waits_too_long_in_the_line_is_told(store: Store, dossier: str, monkeypatch):
    monkeypatch.setattr(engine, "PATIENCE", 0.01)
    outcomes: list[StoreError] = []

    def try_to_write() -> None:
        with pytest.raises(StoreError) as caught:
            store.apply(dossier, [], "ambtenaar")
        outcomes.append(caught.value)

    with store._database.writing(dossier):
        other = Thread(target=try_to_write)
        other.start()
        other.join()

    assert [str(error) for error in outcomes] == ["TimeoutError"]


def test_a_full_disk_is_told_and_nothing_is_half_stored(tmp_path: Path, monkeypatch):
    url = f"sqlite:///{tmp_path}/full.sqlite"
    monkeypatch.setitem(engine._GREETING, "sqlite", (*engine._GREETING["sqlite"], "PRAGMA max_page_count = 60"))
    store = Store(url)
    dossier = store.start([PROFILE, neighbourhood("noord"), choice("noord")], "maker")
    stored: list[str] = []

    def write(number: int) -> None:
        text = f"{number:05}" * 300
        count = Edit("noord", "homes", number - 1 if number else None, number)
        done(store, dossier, count, Edit("noord.rol", "meaning", stored[-1] if stored else None, text))
        stored.append(text)

    with pytest.raises(StoreError):
        deque(map(write, range(1000)), maxlen=0)

    assert now(store, dossier).value("noord.rol", "meaning") == stored[-1]
    assert now(store, dossier).value("noord", "homes") == len(stored) - 1
    assert replay.states(replay.acts(store, dossier))[store.seq(dossier) or 0] == replay.state(now(store, dossier))
    store.close()
    monkeypatch.undo()
    roomy = Store(url)
    assert done(roomy, dossier, Edit("noord", "homes", len(stored) - 1, 0)).seq == len(stored) + 2
    roomy.close()


def test_an_error_holds_nothing_of_an_answer(tmp_path: Path, monkeypatch):
    monkeypatch.setitem(engine._GREETING, "sqlite", (*engine._GREETING["sqlite"], "PRAGMA max_page_count = 15"))
    store = Store(f"sqlite:///{tmp_path}/full.sqlite")
    dossier = store.start([PROFILE, neighbourhood("noord"), choice("noord")], "maker")

    secret = chr(103) + "eheim "

    with pytest.raises(StoreError) as caught:
        done(store, dossier, Edit("noord.rol", "meaning", None, secret * 1400))

    assert secret not in "".join(format_exception(caught.value))
    store.close()


def test_everything_that_was_told_to_be_stored_survives_the_killing_of_the_server(url: str, store: Store, dossier: str):
    command = [sys.executable, "-m", "tests.storage.writer", url, dossier]
    writer = subprocess.Popen(command, cwd=PROJECT, stdout=subprocess.PIPE, text=True)
    assert writer.stdout is not None
    told = [writer.stdout.readline() for _ in range(100)]

    os.kill(writer.pid, signal.SIGKILL)
    told += [line for line in writer.stdout if line.endswith("\n")]
    writer.wait()
    writer.stdout.close()

    number, seq = map(int, told[-1].split())
    again = Store(url)
    steps = again.trail(dossier, "noord", "homes", 0)
    assert [step.new for step in steps][: number + 1] == list(range(number + 1))
    assert [step.seq for step in steps][number] == seq
    assert len(steps) <= number + 2
    assert done(again, dossier, Edit("noord", "homes", steps[-1].new, None)).seq == steps[-1].seq + 1
    again.close()


def test_an_erased_text_is_no_longer_in_any_file(tmp_path: Path):
    store = Store(f"sqlite:///{tmp_path}/data/erase.sqlite")
    dossier = store.start([PROFILE, neighbourhood("noord"), choice("noord", meaning="onvindbaar " * 800)], "maker")
    assert any(b"onvindbaar" in path.read_bytes() for path in (tmp_path / "data").iterdir())

    store.erase(dossier)

    assert not any(b"onvindbaar" in path.read_bytes() for path in (tmp_path / "data").iterdir())
    store.close()


def test_two_servers_may_start_at_once_on_an_empty_database(url: str):
    made: list[Store] = []
    starts = [Thread(target=lambda: made.append(Store(url))) for _ in range(6)]
    for start in starts:
        start.start()
    for start in starts:
        start.join()

    assert len(made) == 6
    for store in made:
        store.close()


def test_a_start_waits_while_another_server_turns_the_log_on():
    tries: list[float] = []

    def busy_twice() -> None:
        tries.append(time.monotonic())
        if len(tries) < 3:
            raise sqlite3.OperationalError("database is locked")

    engine._until(time.monotonic() + 5, busy_twice)

    assert len(tries) == 3


def test_a_start_does_not_wait_for_ever():
    def always_busy() -> None:
        raise sqlite3.OperationalError("database is locked")

    with pytest.raises(sqlite3.OperationalError):
        engine._until(time.monotonic() - 1, always_busy)


def test_a_database_of_an_older_version_gets_the_indexes_it_lacks(url: str, store: Store):
    engine = create_engine(url)
    with engine.begin() as connection:
        connection.exec_driver_sql("DROP INDEX item_seq")

    Store(url).close()

    found = {index["name"] for index in inspect(engine).get_indexes("item")}
    engine.dispose()
    assert {"item_parent", "item_seq"} <= found
