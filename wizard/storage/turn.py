"""Let threads take turns in the order in which they came."""

from collections import deque
from collections.abc import Generator
from contextlib import contextmanager
from threading import Lock


class Turn:
    """Hold a queue of threads; a plain lock lets latecomers overtake, so that some wait many times as long."""

    def __init__(self) -> None:
        """Start with nobody in line."""
        self._guard = Lock()
        self._line: deque[Lock] = deque()

    @contextmanager
    def wait(self, patience: float) -> Generator[None, None, None]:
        """Run the block when it is this thread's turn; raises TimeoutError after `patience` seconds."""
        gate = Lock()
        gate.acquire()
        with self._guard:
            self._line.append(gate)
            if self._line[0] is gate:
                gate.release()
        came = gate.acquire(timeout=patience)
        try:
            if not came:
                raise TimeoutError
            yield
        finally:
            self._leave(gate)

    def _leave(self, gate: Lock) -> None:
        with self._guard:
            first = self._line[0] is gate
            self._line.remove(gate)
            if first and self._line:
                self._line[0].release()
