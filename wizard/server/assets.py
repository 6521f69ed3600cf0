"""Serve the style sheet, and the small script that mends for screen readers what Streamlit leaves out."""

import hashlib
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Final

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

SCRIPT: Final = "/hulp/toegankelijk.js"
STYLE: Final = "/hulp/stijl.css"
_KINDS: Final = {SCRIPT: "text/javascript", STYLE: "text/css"}


def routes() -> list[Route]:
    """Return the addresses of both."""
    return [Route(address, serve(address)) for address in _KINDS]


def serve(address: str) -> Callable[[Request], Awaitable[Response]]:
    """Return what answers a request for one of them, or 304 where the browser already has this version.

    A browser keeps it, but asks each time whether it still holds; so a new version is never missed.
    """
    body = (Path(__file__).parent / Path(address).name).read_bytes()
    headers = {"Cache-Control": "no-cache", "ETag": f'"{hashlib.sha256(body).hexdigest()[:16]}"'}

    async def answer(request: Request) -> Response:
        if request.headers.get("if-none-match") == headers["ETag"]:
            return Response(status_code=304, headers=headers)
        return Response(body, media_type=_KINDS[address], headers=headers)

    return answer
