import gc

import anyio

from wizard import server
from wizard.server.dress import Dress


def test_what_is_there_at_start_is_not_collected_again():
    async def start() -> int:
        async with server.lifespan(None):
            return gc.get_freeze_count()

    frozen = anyio.run(start)
    gc.unfreeze()

    assert frozen > 0


def test_the_help_script_the_style_sheet_and_the_short_ways_have_their_addresses():
    paths = [getattr(route, "path", None) for route in server.routes()]

    assert paths == ["/hulp/toegankelijk.js", "/hulp/stijl.css", "/toegankelijkheid", "/privacy"]


def test_every_answer_passes_one_middleware():
    (middleware,) = server.middleware()

    assert middleware.cls is Dress
