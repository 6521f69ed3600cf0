import json
from math import dist
from typing import Any

import pytest

from tests.logic import making
from wizard.charts import movement
from wizard.logic import placing
from wizard.model.dossier import Dossier
from wizard.model.role_model import RoleModel

MODEL = making.model(2, 2)


def changed(source: str, target: str, many: int = 1) -> list[dict[str, str]]:
    return [{"now": source, "wanted": target}] * many


def drawn(dossier: Dossier, model: RoleModel = MODEL) -> dict[str, Any]:
    placed = placing.of(model, dossier, "now", with_names=False)
    counted = {box.role: f"{box.count} wijken" for box in placed.boxes}
    moves = placing.movements(model, dossier)
    return json.loads(str(movement.draw(model, placed, moves, counted).to_json()))


def notes(figure: dict[str, Any]) -> list[dict[str, Any]]:
    return figure["layout"].get("annotations", [])


def arrows(figure: dict[str, Any]) -> list[dict[str, Any]]:
    return [note for note in notes(figure) if note["showarrow"]]


def numbers(figure: dict[str, Any]) -> list[dict[str, Any]]:
    return [note for note in notes(figure) if note.get("bordercolor")]


def cell_of(x: float, y: float) -> tuple[int, int]:
    return int(x), int(y)


def test_every_move_is_one_arrow_from_the_role_now_to_the_role_wanted():
    figure = drawn(making.dossier(*changed("r0", "r3"), *changed("r2", "r1"), *changed("r1", "r1")))

    ends = [(cell_of(one["ax"], one["ay"]), cell_of(one["x"], one["y"])) for one in arrows(figure)]

    assert ends == [((0, 0), (1, 1)), ((0, 1), (1, 0))]
    assert all((one["axref"], one["ayref"], one["xref"], one["yref"]) == ("x", "y", "x", "y") for one in arrows(figure))


def test_the_number_of_each_move_stands_on_its_arrow_near_where_the_neighbourhoods_are_now():
    figure = drawn(making.dossier(*changed("r0", "r1", 3), *changed("r2", "r3", 12)))

    assert [one["text"] for one in numbers(figure)] == ["<b>3</b>", "<b>12</b>"]
    for arrow, number in zip(arrows(figure), numbers(figure), strict=True):
        begin, end, here = (arrow["ax"], arrow["ay"]), (arrow["x"], arrow["y"]), (number["x"], number["y"])
        assert dist(begin, here) + dist(here, end) == pytest.approx(dist(begin, end))
        assert dist(begin, here) < dist(here, end)


def test_the_more_neighbourhoods_move_the_wider_the_arrow():
    figure = drawn(making.dossier(*changed("r0", "r1", 10), *changed("r1", "r2", 5), *changed("r2", "r3")))

    most, half, least = (one["arrowwidth"] for one in arrows(figure))

    assert most > half > least >= 2
    assert half == pytest.approx((most + 2) / 2)


def test_the_widest_arrow_is_as_wide_for_one_neighbourhood_as_for_many():
    one, many = (arrows(drawn(making.dossier(*changed("r0", "r1", n))))[0]["arrowwidth"] for n in (1, 30))

    assert one == many


@pytest.mark.parametrize(("source", "target"), [("r0", "r1"), ("r0", "r2"), ("r0", "r3"), ("r1", "r2")])
def test_there_and_back_do_not_coincide(source, target):
    figure = drawn(making.dossier(*changed(source, target), *changed(target, source)))

    there, back = arrows(figure)
    one, other = numbers(figure)

    assert dist((there["ax"], there["ay"]), (back["x"], back["y"])) > 0.1
    assert dist((there["x"], there["y"]), (back["ax"], back["ay"])) > 0.1
    assert dist((one["x"], one["y"]), (other["x"], other["y"])) > 0.1


def test_every_arrow_and_number_stays_inside_the_figure_below_the_headings():
    roles = [role.id for role in MODEL.roles]
    figure = drawn(making.dossier(*(one for source in roles for target in roles for one in changed(source, target))))

    points = [(one["x"], one["y"]) for one in (*arrows(figure), *numbers(figure))]
    points += [(one["ax"], one["ay"]) for one in arrows(figure)]

    assert len(arrows(figure)) == len(numbers(figure)) == 12
    assert all(0 < x < 2 and 0 < y < 1.75 for x, y in points)


def test_each_cell_says_its_role_and_how_many_are_there_now():
    figure = drawn(making.dossier(*changed("r0", "r1", 2)))

    headings = [one["text"] for one in notes(figure) if not one["showarrow"] and not one.get("bordercolor")]

    assert [text.split("<br>")[-1] for text in headings] == ["2 wijken", *["0 wijken"] * 3]
    assert all(f"Rol {number}" in text for number, text in enumerate(headings))
    assert [cell["customdata"] for cell in figure["data"]] == [["r0"], ["r1"], ["r2"], ["r3"]]


def test_without_moves_there_are_cells_and_no_arrows():
    figure = drawn(making.dossier({"now": "r0"}))

    assert arrows(figure) == numbers(figure) == []
    assert len(figure["data"]) == 4


def test_a_model_without_axes_has_arrows_in_one_row():
    model = making.model(4, 1, axes=False)

    (arrow,) = arrows(drawn(making.dossier(*changed("r3", "r1")), model))

    assert (cell_of(arrow["ax"], arrow["ay"]), cell_of(arrow["x"], arrow["y"])) == ((3, 0), (1, 0))
