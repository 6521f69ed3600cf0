"""Be the cable between a browser and the server, which can be pulled out and put back."""

import asyncio
import threading
from collections.abc import Coroutine
from concurrent.futures import Future
from typing import Any

from tests.browser.app_server import AppServer


class Cable:
    """Pass on what a browser and the server say to each other, as long as the cable is in."""

    def __init__(self, server: AppServer) -> None:
        self._server = server
        self._open: set[asyncio.StreamWriter] = set()
        self._listener: asyncio.Server | None = None
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()
        self.port = 0
        self.put_in()

    @property
    def url(self) -> str:
        return f"http://localhost:{self.port}"

    def put_in(self) -> None:
        self._do(self._listen()).result(timeout=5)

    def pull_out(self) -> None:
        self._do(self._drop()).result(timeout=5)

    def away(self) -> None:
        self.pull_out()
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(timeout=5)
        self._loop.close()

    def _do(self, work: Coroutine[Any, Any, None]) -> "Future[None]":
        return asyncio.run_coroutine_threadsafe(work, self._loop)

    async def _listen(self) -> None:
        self._listener = await asyncio.start_server(self._connect, "localhost", self.port or None)
        self.port = self._listener.sockets[0].getsockname()[1]

    async def _drop(self) -> None:
        if self._listener is not None:
            self._listener.close()
            self._listener = None
        for writer in tuple(self._open):
            writer.transport.abort()
        others = asyncio.all_tasks() - {asyncio.current_task()}
        await asyncio.gather(*others, return_exceptions=True)

    async def _connect(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        far_reader, far_writer = await asyncio.open_connection("localhost", self._server.port)
        await asyncio.gather(self._pass(reader, far_writer), self._pass(far_reader, writer))

    async def _pass(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._open.add(writer)
        try:
            while chunk := await reader.read(65536):
                writer.write(chunk)
                await writer.drain()
        except ConnectionError:
            pass
        finally:
            self._open.discard(writer)
            writer.close()
