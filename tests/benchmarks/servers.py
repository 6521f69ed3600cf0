"""Run the servers that are compared: the app, its twin, and a stock Streamlit."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Final
from urllib.error import URLError
from urllib.request import urlopen

from tests.browser.app_server import free_port

PROJECT: Final = Path(__file__).resolve().parent.parent.parent
_STOCK: Final = 'import streamlit as st\n\nst.button("Press")\nst.write("One line of text.")\n'


class Server:
    """Hold one running server."""

    def __init__(self, process: subprocess.Popen[bytes], port: int) -> None:
        self._process = process
        self.url = f"http://localhost:{port}"

    @property
    def memory(self) -> float:
        """Return the memory in use, in MB; Linux only."""
        status = Path(f"/proc/{self._process.pid}/status").read_text(encoding="utf-8")
        return next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmRSS")) / 1024

    def wait(self) -> None:
        """Wait until the server answers; raises RuntimeError after half a minute."""
        deadline = time.monotonic() + 30
        while time.monotonic() < deadline:
            try:
                with urlopen(f"{self.url}/_stcore/health", timeout=1):
                    return
            except (URLError, ConnectionError, TimeoutError):
                time.sleep(0.02)
        raise RuntimeError(f"no server at {self.url}")


@contextmanager
def running(script: Path, folder: Path, settings: Mapping[str, str], log: Path) -> Iterator[Server]:
    """Give a running server of a script, started in a folder whose settings hold; stop it at the end."""
    port = free_port()
    environment = {
        **os.environ,
        "STREAMLIT_SERVER_PORT": str(port),
        "STREAMLIT_SERVER_HEADLESS": "true",
        "STREAMLIT_BROWSER_GATHER_USAGE_STATS": "false",
        "STREAMLIT_SERVER_ADDRESS": "localhost",
        "PYTHONPATH": str(PROJECT),
        **settings,
    }
    command = [sys.executable, "-m", "streamlit", "run", str(script)]
    with log.open("ab") as out:
        process = subprocess.Popen(command, cwd=folder, env=environment, stdout=out, stderr=out)
    server = Server(process, port)
    try:
        server.wait()
        yield server
    except Exception:
        print(log.read_text(encoding="utf-8", errors="replace")[-3000:])
        raise
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait(timeout=20)


@contextmanager
def app(folder: Path, database: str) -> Iterator[Server]:
    """Give the app as users run it."""
    settings = {"PARTNERSCHAPSWIJZER_DATABASE": database}
    with running(PROJECT / "app.py", PROJECT, settings, folder / "app.log") as server:
        yield server


@contextmanager
def clocked(folder: Path, database: str) -> Iterator[Server]:
    """Give the app with a clock around each run; see `clock`."""
    settings = {"PARTNERSCHAPSWIJZER_DATABASE": database, "CLOCK": str(folder / "clock")}
    script = PROJECT / "tests" / "benchmarks" / "clocked_frame.py"
    with running(script, PROJECT, settings, folder / "clocked.log") as server:
        yield server


@contextmanager
def stock(folder: Path) -> Iterator[Server]:
    """Give an empty Streamlit app with Streamlit's own settings."""
    home = folder / "stock"
    home.mkdir(exist_ok=True)
    (home / "app.py").write_text(_STOCK, encoding="utf-8")
    with running(home / "app.py", home, {}, folder / "stock.log") as server:
        yield server


@contextmanager
def twin(folder: Path, plan: Path) -> Iterator[Server]:
    """Give the twin of a page, with our settings."""
    script = PROJECT / "tests" / "benchmarks" / "twin_page.py"
    with running(script, PROJECT, {"TWIN_PLAN": str(plan)}, folder / "twin.log") as server:
        yield server
