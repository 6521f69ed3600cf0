import anyio
import pytest
from starlette.requests import Request
from starlette.routing import Route

from wizard import server
from wizard.model.about import PARTS
from wizard.model.screens import Screen
from wizard.server import shortcuts


@pytest.mark.parametrize("part", shortcuts.SHORTCUTS)
def test_a_short_address_leads_to_that_part_of_what_the_app_tells_about_itself(part: str):
    (route,) = [one for one in server.routes() if isinstance(one, Route) and one.path == f"/{part}"]

    answer = anyio.run(route.endpoint, Request({"type": "http", "headers": []}))

    assert answer.status_code == 307
    assert answer.headers["location"] == f"/over?deel={part}"
    assert part in PARTS


def test_no_short_address_hides_a_screen():
    assert not set(shortcuts.SHORTCUTS) & {screen.value.address for screen in Screen}
