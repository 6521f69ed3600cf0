"""Surround Streamlit: security headers, Dutch as the language, a style sheet, a help script, a log without answers."""

import gc
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from typing import Final

from starlette.middleware import Middleware
from starlette.routing import BaseRoute

from wizard.server import assets, log, shortcuts
from wizard.server.dress import Dress
from wizard.server.page import Page

FAILURE: Final = (
    "Er ging iets mis op deze pagina. Wat al was opgeslagen, is er nog. "
    "Laad de pagina opnieuw. Gaat het weer mis? Vraag dan de beheerder om in het logboek te kijken."
)
"""Is said when a run fails. It stands here and not in `content/`: the content may be what failed."""


def routes() -> list[BaseRoute]:
    """Return the addresses that we answer beside Streamlit's own."""
    return [*assets.routes(), *shortcuts.routes()]


def middleware() -> list[Middleware]:
    """Return what every request and answer passes through."""
    return [Middleware(Dress, page=Page.of_streamlit())]


@asynccontextmanager
async def lifespan(_app: object) -> AsyncGenerator[None]:
    """Prepare the process once Streamlit has started."""
    log.leave_answers_out()
    # What is there now stays until the end; without it every collection would walk all of it again.
    gc.collect()
    gc.freeze()
    yield
