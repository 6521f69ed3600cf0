"""Start a private PostgreSQL for the tests, or find the one that was given."""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

VARIABLE: Final = "PARTNERSCHAPSWIJZER_TEST_POSTGRES"
"""Name of the environment variable with the address of a database that tests may use."""

_FLEETING: Final = "-c fsync=off -c synchronous_commit=off -c full_page_writes=off -c autovacuum=off"
"""The options of a server that need not keep anything, and is gone before there is anything to clean up."""


def programs() -> Path | None:
    """Return the folder with PostgreSQL's server programs, the newest; None when it is not installed."""
    debian = sorted(Path("/usr/lib/postgresql").glob("*/bin/pg_ctl"), key=lambda path: int(path.parts[-3]))
    found = debian[-1] if debian else shutil.which("pg_ctl")
    return Path(found).resolve().parent if found else None


def available() -> bool:
    """Tell whether tests can have a PostgreSQL here."""
    return VARIABLE in os.environ or programs() is not None


@contextmanager
def server(*, durable: bool = True) -> Iterator[str]:
    """Give the address of a running PostgreSQL; a private one is stopped and removed at the end.

    One that is not durable does not wait for the disk: tests of order and locks do not pull the plug.
    """
    folder = programs()
    if VARIABLE in os.environ or folder is None:
        yield os.environ[VARIABLE]
        return
    with tempfile.TemporaryDirectory(prefix="wijzer-postgres-") as home:
        _own(home)
        # Through the folder alone, which takes less of the machine than its network does and leaves every port free.
        options = f"-c listen_addresses= -k {home} {'' if durable else _FLEETING}"
        making = ("-U", "tester", "-A", "trust", "-E", "UTF8", "--no-locale", "--no-sync")
        _run(folder / "initdb", "-D", f"{home}/data", *making)
        _run(folder / "pg_ctl", "-D", f"{home}/data", "-o", options, "-l", f"{home}/log", "-w", "start")
        try:
            yield f"postgresql+psycopg://tester@/postgres?host={home}"
        finally:
            _run(folder / "pg_ctl", "-D", f"{home}/data", "-m", "immediate", "-w", "stop")


def _own(home: str) -> None:
    # PostgreSQL refuses to run as root.
    if os.geteuid() == 0:
        shutil.chown(home, "postgres")


def _run(program: Path, *arguments: str) -> None:
    other = ["runuser", "-u", "postgres", "--"] if os.geteuid() == 0 else []
    command = [*other, str(program), *arguments]
    subprocess.run(command, check=True, cwd="/", stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
