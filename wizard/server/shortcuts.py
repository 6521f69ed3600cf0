"""Lead short addresses, as people and rules expect them, to where the app tells about it."""

from collections.abc import Awaitable, Callable
from typing import Final

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from wizard.model.screens import PART, Screen, url

SHORTCUTS: Final = ("toegankelijkheid", "privacy")
"""Parts of the screen about the app; a statement on accessibility is looked for at the first of these addresses."""


def routes() -> list[Route]:
    """Return the short addresses."""
    return [Route(f"/{part}", _lead_to(f"{url(Screen.ABOUT)}?{PART}={part}")) for part in SHORTCUTS]


def _lead_to(place: str) -> Callable[[Request], Awaitable[Response]]:
    async def lead(_request: Request) -> Response:
        return RedirectResponse(place)

    return lead
