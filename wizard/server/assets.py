"""Serve the small script that mends for screen readers what Streamlit leaves out."""

import hashlib
from pathlib import Path
from typing import Final

from starlette.requests import Request
from starlette.responses import Response

ADDRESS: Final = "/hulp/toegankelijk.js"
_SCRIPT: Final = (Path(__file__).parent / "toegankelijk.js").read_bytes()
_HEADERS: Final = {"Cache-Control": "no-cache", "ETag": f'"{hashlib.sha256(_SCRIPT).hexdigest()[:16]}"'}
"""A browser keeps the script, but asks each time whether it still holds; so a new version is never missed."""


async def answer(request: Request) -> Response:
    """Return the script, or 304 where the browser already has this version."""
    if request.headers.get("if-none-match") == _HEADERS["ETag"]:
        return Response(status_code=304, headers=_HEADERS)
    return Response(_SCRIPT, media_type="text/javascript", headers=_HEADERS)
