"""Run the app as a user would, on a free port with a database of its own, and stop or kill it."""

import os
import signal
import socket
import subprocess
import sys
from pathlib import Path
from typing import Final
from urllib.error import URLError
from urllib.request import urlopen

from tests.browser.waiting import until

PROJECT: Final = Path(__file__).resolve().parent.parent.parent


def free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


class AppServer:
    """Hold one running server; it can be killed and started again on the same port and database."""

    def __init__(self, folder: Path, script: Path = PROJECT / "app.py", **settings: str) -> None:
        self.port = free_port()
        self.url = f"http://localhost:{self.port}"
        self.database = f"sqlite:///{folder / 'dossiers.sqlite'}"
        self._log = folder / "server.log"
        self._script, self._settings = script, settings
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def log(self) -> str:
        return self._log.read_text(encoding="utf-8", errors="replace")

    def start(self) -> None:
        environment = os.environ | {
            "PARTNERSCHAPSWIJZER_DATABASE": self.database,
            "STREAMLIT_SERVER_PORT": str(self.port),
            "STREAMLIT_SERVER_HEADLESS": "true",
            **self._settings,
        }
        with self._log.open("ab") as log:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "streamlit", "run", self._script.name],
                cwd=self._script.parent,
                env=environment,
                stdout=log,
                stderr=log,
            )
        self._wait()

    def _wait(self) -> None:
        until(self._answers, seconds=30)

    def _answers(self) -> bool:
        try:
            with urlopen(f"{self.url}/_stcore/health", timeout=1) as answer:
                return answer.status == 200
        except (URLError, ConnectionError, TimeoutError):
            return False

    def kill(self) -> None:
        self._end(signal.SIGKILL)

    def stop(self) -> None:
        self._end(signal.SIGTERM)

    def _end(self, how: signal.Signals) -> None:
        if self._process is None:
            return
        self._process.send_signal(how)
        self._process.wait(timeout=10)
        self._process = None
