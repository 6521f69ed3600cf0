from collections.abc import Iterator

import pytest
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import HTMLResponse, PlainTextResponse, Response, StreamingResponse
from starlette.routing import Route, WebSocketRoute
from starlette.types import Message, Receive, Scope, Send
from starlette.websockets import WebSocket

from wizard.server.dress import Dress
from wizard.server.page import Page

PAGE = Page(b"<html lang=nl>", "default-src 'self'")


async def start_page(_request: Request) -> Response:
    return HTMLResponse("<html lang=en>", headers={"ETag": "old", "Content-Encoding": "gzip"})


async def slow(_request: Request) -> Response:
    def parts() -> Iterator[str]:
        yield "one "
        yield "two"

    return StreamingResponse(parts(), media_type="text/plain")


async def slow_page(_request: Request) -> Response:
    def parts() -> Iterator[str]:
        yield "<html "
        yield "lang=en>"

    return StreamingResponse(parts(), media_type="text/html")


async def missing(_request: Request) -> Response:
    return HTMLResponse("not here", status_code=404)


async def text(_request: Request) -> Response:
    return PlainTextResponse("plain")


async def echo(socket: WebSocket) -> None:
    await socket.accept()
    await socket.close()


ROUTES = [
    Route("/", start_page),
    Route("/slow", slow),
    Route("/slow_page", slow_page),
    Route("/missing", missing),
    Route("/text", text),
    Route("/component/x", start_page),
    WebSocketRoute("/_stcore/stream", echo),
]


async def ask(path: str, method: str = "GET", kind: str = "http") -> list[Message]:
    app = Starlette(routes=ROUTES, middleware=[Middleware(Dress, page=PAGE)])
    scope: Scope = {
        "type": kind,
        "path": path,
        "method": method,
        "headers": [],
        "asgi": {"spec_version": "2.4"},
        "query_string": b"",
        "subprotocols": [],
    }
    sent: list[Message] = []

    async def receive() -> Message:
        return {"type": f"{kind}.connect" if kind == "websocket" else "http.request"}

    async def send(message: Message) -> None:
        sent.append(message)

    await run(app, scope, receive, send)
    return sent


async def run(app: Starlette, scope: Scope, receive: Receive, send: Send) -> None:
    await app(scope, receive, send)


def answer(path: str, method: str = "GET") -> tuple[dict[str, str], bytes]:
    import anyio

    start, *bodies = anyio.run(ask, path, method)
    headers = {name.decode(): value.decode() for name, value in start["headers"]}
    return headers, b"".join(part.get("body", b"") for part in bodies)


@pytest.mark.parametrize("path", ["/", "/slow_page"])
def test_the_start_page_is_replaced_by_ours(path: str):
    headers, body = answer(path)

    assert body == PAGE.body
    assert headers["content-length"] == str(len(PAGE.body))
    assert not {"etag", "content-encoding"} & set(headers)


def test_a_question_for_the_headers_only_gets_no_body():
    headers, body = answer("/", "HEAD")

    assert body == b""
    assert headers["content-length"] == str(len(PAGE.body))


@pytest.mark.parametrize("path", ["/", "/slow", "/missing", "/text", "/component/x", "/nowhere"])
def test_every_answer_is_protected(path: str):
    headers, _ = answer(path)

    assert headers["content-security-policy"] == PAGE.policy
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["x-frame-options"] == "DENY"
    assert headers["referrer-policy"] == "same-origin"


@pytest.mark.parametrize(
    ("path", "body"),
    [("/slow", b"one two"), ("/missing", b"not here"), ("/text", b"plain"), ("/component/x", b"<html lang=en>")],
)
def test_what_is_not_the_start_page_is_left_as_it_is(path: str, body: bytes):
    assert answer(path)[1] == body


def test_a_web_socket_passes_untouched():
    import anyio

    sent = anyio.run(ask, "/_stcore/stream", "GET", "websocket")

    assert [message["type"] for message in sent] == ["websocket.accept", "websocket.close"]
    assert not sent[0]["headers"]
