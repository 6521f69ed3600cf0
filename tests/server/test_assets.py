import anyio
import pytest
from starlette.requests import Request
from starlette.responses import Response

from wizard.server import assets


def ask(headers: dict[str, str], address: str = assets.SCRIPT) -> Response:
    raw = [(name.encode(), value.encode()) for name, value in headers.items()]
    return anyio.run(assets.serve(address), Request({"type": "http", "headers": raw}))


def test_the_script_is_served_as_a_script():
    answer = ask({})

    assert answer.status_code == 200
    assert answer.headers["content-type"].startswith("text/javascript")
    assert b"MutationObserver" in bytes(answer.body)


def test_a_browser_that_has_this_version_gets_nothing_new():
    version = ask({}).headers["etag"]

    again = ask({"if-none-match": version})

    assert again.status_code == 304
    assert not again.body


@pytest.mark.parametrize("held", ["", '"another version"'])
def test_a_browser_with_another_version_gets_the_script(held: str):
    assert ask({"if-none-match": held}).status_code == 200


def test_a_browser_asks_each_time_whether_its_version_holds():
    assert ask({}).headers["cache-control"] == "no-cache"


def test_the_style_sheet_is_served_as_one():
    answer = ask({}, assets.STYLE)

    assert answer.headers["content-type"].startswith("text/css")
    assert b".st-key-status" in bytes(answer.body)
