"""Put our page and our security headers on what Streamlit answers."""

from typing import Final

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from wizard.server.page import Page

_OWN_HTML: Final = ("/component/", "/media/", "/_stcore/")
"""Streamlit also serves HTML of other origin below these; that is not the start page."""

_SECURITY: Final = {
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "same-origin",  # the address holds the dossier's id
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()",
}


class Dress:
    """Be a plain ASGI middleware: web sockets pass untouched, and answers are streamed as they come."""

    def __init__(self, app: ASGIApp, page: Page) -> None:
        """Stand before `app`; `page` is served in place of Streamlit's start page."""
        self._app = app
        self._page = page

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request; everything but HTTP goes straight on."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        await self._app(scope, receive, _Answer(self._page, scope, send))


class _Answer:
    """Change one answer on its way out."""

    def __init__(self, page: Page, scope: Scope, send: Send) -> None:
        self._page, self._send = page, send
        self._may_be_page = not scope["path"].startswith(_OWN_HTML)
        self._body = b"" if scope["method"] == "HEAD" else page.body
        self._replace = False

    async def __call__(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            self._replace = self._may_be_page and _is_html(message)
            self._dress(MutableHeaders(raw=message["headers"]))
            await self._send(message)
        elif not self._replace:
            await self._send(message)
        elif not message.get("more_body", False):
            await self._send({"type": "http.response.body", "body": self._body})

    def _dress(self, headers: MutableHeaders) -> None:
        headers.update(_SECURITY)
        headers["Content-Security-Policy"] = self._page.policy
        if self._replace:
            headers["Content-Length"] = str(len(self._page.body))
            for name in ("Content-Encoding", "ETag", "Last-Modified", "Accept-Ranges"):
                del headers[name]  # they speak of the page we replaced


def _is_html(message: Message) -> bool:
    return message["status"] == 200 and Headers(raw=message["headers"]).get("content-type", "").startswith("text/html")
