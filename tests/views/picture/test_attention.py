import pytest

from tests.app import HANDBOOK, SAY, Screen, Window, chosen, colleague, example, read, small
from tests.views.check.looking import DAY, KEY, begun, links, on
from wizard.logic import coherence
from wizard.logic.boards import attention
from wizard.model.change import Create
from wizard.model.entity import Dismissal
from wizard.model.item import Body
from wizard.views.check import place
from wizard.views.check.place import Place

ROLES = SAY("screens.roles")


@pytest.fixture(autouse=True)
def today(monkeypatch):
    on(monkeypatch)


def looked(dossier: str, way: str = "chart") -> Window:
    return Window(Screen.PICTURE, dossier).segment("beeldgroep", "points").segment("beeldvorm", way)


def at(many: int, step: str = ROLES) -> str:
    return SAY("picture.points_at", step=step, many=str(many))


def rest(dossier: str) -> None:
    body: Body = {"rule": "rol-ontbreekt", "about": "n0", "reason": "Dat komt."}
    colleague(dossier, Create(Dismissal.kind, f"opzij.{KEY}", None, body))


def rows(window: Window) -> list[list[str]]:
    (found,) = window.test.table
    return [list(map(str, row)) for row in found.value.values.tolist()]


def test_the_group_has_one_picture_and_asks_no_second_choice():
    window = looked(begun())

    assert window.failures == []
    assert not window.has("beeld")
    assert not window.has("beeld.points")
    assert len(window.chart()["layout"]["yaxis"]["ticktext"]) == len(attention.STEPS)


def test_the_conclusion_says_where_to_look_first():
    words = looked(begun()).words()

    assert SAY("check.first", n=1) in words
    assert SAY("picture.points_first_where", n=1, steps=at(1)) in words


def test_without_anything_to_look_at_first_it_says_where_the_points_are():
    dossier = small("Noord", "Zuid")
    colleague(dossier, chosen("n0", minority="Nee."), chosen("n1", minority="Nee."))

    words = looked(dossier).words()

    assert f"{SAY('check.total', n=2)} {SAY('picture.points_where', n=2, steps=at(2))}" in words
    assert SAY("picture.points_rest", n=1, many="1") not in words


def test_what_rests_is_told_and_drawn_apart():
    dossier = begun()
    rest(dossier)

    window = looked(dossier, "table")

    assert f"{SAY('check.none_left')} {SAY('picture.points_rest', n=1, many='1')}" in window.words()
    assert rows(window)[1] == [f"{ROLES} ({SAY('picture.points_none')})", *[SAY("picture.none")] * 3, "1"]


@pytest.mark.parametrize("way", ["chart", "table"])
def test_without_any_point_there_is_only_a_sentence_and_the_way(way):
    window = looked(small(), way)

    assert window.failures == []
    assert SAY("check.nothing_yet") in window.words()
    assert not window.has("plaat")
    assert not window.test.table
    assert SAY("picture.to_points") in [label for label, _ in links(window)]


def test_the_chart_and_its_table_hold_the_numbers_of_the_points_that_are_found():
    dossier = example()
    found = coherence.findings(HANDBOOK, read(dossier), DAY)

    chart, table = looked(dossier), looked(dossier, "table")

    numbers = [int(cell) for row in rows(table) for cell in row[1:] if cell.isdecimal()]
    drawn = [text for trace in chart.chart()["data"] for text in trace["text"]]
    assert sum(numbers) == len(found.open) + len(found.set_aside)
    assert sorted(drawn) == sorted(f"<b>{number}</b>" for number in numbers)
    assert all(row[0] in chart._chart().alt for row in rows(table))


def test_the_link_leads_to_the_points_also_when_all_answers_were_looked_at_last():
    window = looked(begun())

    addresses = [address for label, address in links(window) if label == SAY("picture.to_points")]
    window.visit(Screen.CHECK, dossier=window.here.dossier or "", deel=str(Place(place.POINTS)))

    assert [address.partition("deel=")[2] for address in addresses] == [str(Place(place.POINTS))]
    assert window.test.segmented_control("nakijken.manier").value == place.POINTS
