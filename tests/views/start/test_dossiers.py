import re

import pytest

from tests.app import SAY, Screen, Window, small
from wizard.views import paging

PAGE, OPEN, SEARCH = SAY("common.page"), SAY("start.open"), SAY("start.search", n=25)


@pytest.fixture
def many() -> None:
    for number in range(25):
        small(title=f"Dossier {number:02}")


def names(window: Window) -> list[str]:
    return re.findall(r"\*\*(Dossier \d+|Één)\*\*", window.words())


def test_a_short_list_stands_there_whole_without_more():
    small(title="Dossier 01")
    window = Window(Screen.START)

    assert names(window) == ["Dossier 01"]
    assert PAGE not in [one.label for one in window.test.selectbox]
    assert not window.has("zoek.dossier")


@pytest.mark.usefixtures("many")
def test_a_long_list_starts_with_what_was_changed_last_and_has_the_rest_on_the_next_page():
    window = Window(Screen.START)
    first = names(window)

    window.choose(PAGE, 2)

    assert first == [f"Dossier {number:02}" for number in range(24, 24 - paging.ROWS, -1)]
    assert names(window) == [f"Dossier {number:02}" for number in range(4, -1, -1)]
    assert window.buttons().count(OPEN) == 5


@pytest.mark.usefixtures("many")
def test_a_long_list_can_be_searched_by_name_and_by_municipality():
    window = Window(Screen.START)

    assert names(window.fill(SEARCH, "dossier 07")) == ["Dossier 07"]
    assert len(names(window.fill(SEARCH, "PROEFSTAD"))) == paging.ROWS


@pytest.mark.usefixtures("many")
def test_a_search_without_an_outcome_says_so():
    window = Window(Screen.START).fill(SEARCH, "*nergens*")

    assert names(window) == []
    assert SAY("start.search_none", sought="\\*nergens\\*") in window.words()
