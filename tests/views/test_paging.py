import pytest

from tests.app import SAY, Screen, Window, colleague, read, small
from wizard.model.change import Remove
from wizard.views import paging

PAGE = SAY("common.page")


def listed(window: Window) -> list[str]:
    return [row[0] for row in window.test.table[0].value.values.tolist()]


def many(count: int) -> str:
    return small(*(f"Wijk {number:02}" for number in range(count)))


def test_a_list_of_one_page_has_no_choice_of_pages():
    window = Window(Screen.NEIGHBOURHOODS, many(paging.ROWS))

    assert len(listed(window)) == 20
    assert PAGE not in [one.label for one in window.test.selectbox]


def test_a_longer_list_starts_at_its_first_page():
    window = Window(Screen.NEIGHBOURHOODS, many(41))

    assert listed(window)[0] == "Wijk 00"
    assert window.select(PAGE).options == [SAY("common.of_pages", page=page, pages=3) for page in (1, 2, 3)]


def test_the_last_page_holds_the_rest():
    window = Window(Screen.NEIGHBOURHOODS, many(41))

    window.choose(PAGE, 3)

    assert listed(window) == ["Wijk 40"]


def test_when_a_page_is_gone_one_starts_at_the_first_and_the_box_counts_again():
    dossier = many(41)
    window = Window(Screen.NEIGHBOURHOODS, dossier).choose(PAGE, 3)
    colleague(dossier, Remove(read(dossier).neighbourhoods[-1].id))

    window.tick()

    assert window.failures == []
    assert listed(window)[0] == "Wijk 00"
    assert window.holds(PAGE) == 1
    (box,) = [one for one in window.test.selectbox if one.label == PAGE]
    assert len(box.options) == 2


@pytest.mark.parametrize(
    ("rows", "page", "left"),
    [(0, 1, []), (45, 1, list(range(20))), (45, 3, [40, 41, 42, 43, 44]), (40, 3, [])],
)
def test_a_page_holds_its_own_rows(rows, page, left):
    assert list(paging.cut(range(rows), page)) == left
