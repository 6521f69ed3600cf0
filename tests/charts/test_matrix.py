import json
from typing import Any

import pytest

from tests.logic import making
from wizard.charts import matrix
from wizard.logic import placing
from wizard.model.dossier import Dossier
from wizard.model.role_model import RoleModel

MODEL = making.model(2, 2)


def drawn(dossier: Dossier, model: RoleModel = MODEL, selected: str | None = None) -> dict[str, Any]:
    placed = placing.of(model, dossier, "wanted")
    counted = {box.role: f"{box.count} wijken" for box in placed.boxes}
    return json.loads(str(matrix.draw(model, placed, counted, selected).to_json()))


def cells(figure: dict[str, Any]) -> list[dict[str, Any]]:
    return [trace for trace in figure["data"] if trace["type"] == "bar"]


def names(figure: dict[str, Any]) -> list[list[str]]:
    return [trace["text"] for trace in figure["data"] if trace["type"] == "scatter"]


def headings(figure: dict[str, Any]) -> list[str]:
    return [note["text"] for note in figure["layout"]["annotations"]]


def test_a_click_anywhere_in_a_cell_gives_its_role():
    figure = drawn(making.dossier({"wanted": "r3"}))

    spans = {
        cell["customdata"][0]: (cell["x"][0], cell["width"][0], cell["base"][0], cell["y"][0]) for cell in cells(figure)
    }

    assert list(spans) == ["r0", "r1", "r2", "r3"]
    for number, (middle, width, bottom, height) in enumerate(spans.values()):
        assert middle == number % 2 + 0.5
        assert width > 0.95
        assert bottom == pytest.approx(number // 2, abs=0.05)
        assert height > 0.95


def test_cells_do_not_overlap():
    edges = [cell["base"][0] + cell["y"][0] for cell in cells(drawn(making.dossier({})))]

    assert edges == [pytest.approx(1, abs=0.02), pytest.approx(1, abs=0.02), *[pytest.approx(2, abs=0.02)] * 2]
    assert all(edge % 1 > 0.9 for edge in edges)


def test_no_cell_fades_when_another_is_clicked():
    figure = drawn(making.dossier({}))

    still = {"marker": {"opacity": 1}}
    assert all(cell["selected"] == cell["unselected"] == still for cell in cells(figure))


def test_names_let_the_click_through_to_their_cell():
    figure = drawn(making.dossier({"wanted": "r0"}), selected="n0")

    texts = [trace for trace in figure["data"] if trace["type"] == "scatter"]
    assert all(trace["hoverinfo"] == "skip" and trace["mode"] == "text" for trace in texts)
    assert all("customdata" not in trace for trace in texts)


def test_a_name_stands_in_its_cell():
    figure = drawn(making.dossier({"wanted": "r3"}))

    (trace,) = [trace for trace in figure["data"] if trace.get("text")]
    assert trace["text"] == ["Wijk 0"]
    assert 1 < trace["x"][0] < 2
    assert 1 < trace["y"][0] < 2


def test_the_name_one_works_on_is_marked_in_a_trace_of_its_own():
    figure = drawn(making.dossier({"wanted": "r0"}, {"wanted": "r0"}), selected="n1")

    others, chosen = names(figure)

    assert others == ["Wijk 0"]
    assert chosen == ["<b><u>Wijk 1</u></b>"]


def test_a_name_is_shown_as_it_was_written():
    figure = drawn(making.dossier({"wanted": "r0"}, {"wanted": "r1"}, name="<b>A&B</b> {}"), selected="n1")

    assert names(figure) == [["&lt;b&gt;A&amp;B&lt;/b&gt; 0"], ["<b><u>&lt;b&gt;A&amp;B&lt;/b&gt; 1</u></b>"]]


def test_a_name_that_looks_like_a_formula_gets_no_meaning():
    figure = drawn(making.dossier({"wanted": "r0"}, name="=HYPERLINK('x') {}"))

    assert names(figure)[0] == ["=HYPERLINK('x') 0"]


def test_each_cell_is_headed_by_the_sign_and_the_name_of_its_role():
    figure = drawn(making.dossier({}))

    assert [heading for heading in headings(figure) if "wijken" in heading] == []
    assert all(f"{number} · Rol {number}" in heading for number, heading in enumerate(headings(figure)))


def test_with_more_than_40_placed_the_cells_show_how_many():
    figure = drawn(making.dossier(*[{"wanted": "r1"}] * 41))

    assert names(figure) == [[], []]
    assert "41 wijken" in headings(figure)[1]
    assert "0 wijken" in headings(figure)[0]


def test_with_40_placed_the_cells_show_names():
    figure = drawn(making.dossier(*[{"wanted": f"r{number % 4}"} for number in range(40)]))

    assert len(names(figure)[0]) == 40


def test_the_chart_cannot_be_dragged_or_zoomed_and_keeps_its_place():
    layout = drawn(making.dossier({}))["layout"]

    assert layout["dragmode"] is False
    assert layout["clickmode"] == "event+select"
    assert layout["showlegend"] is False
    assert (layout["xaxis"]["range"], layout["yaxis"]["range"]) == ([0, 2], [0, 2])
    assert layout["xaxis"]["fixedrange"]
    assert layout["yaxis"]["fixedrange"]


def test_the_axes_say_their_steps_in_the_middle_of_each_cell():
    layout = drawn(making.dossier({}))["layout"]

    assert layout["xaxis"]["ticktext"] == ["stap 0", "stap 1"]
    assert layout["yaxis"]["tickvals"] == [0.5, 1.5]


def test_a_fuller_cell_makes_a_higher_chart():
    few = drawn(making.dossier({"wanted": "r0"}))["layout"]["height"]

    many = drawn(making.dossier(*[{"wanted": "r0"}] * 40))["layout"]["height"]

    assert many > few


def test_a_model_without_axes_lies_side_by_side_and_names_no_steps():
    model = making.model(2, 2, axes=False)

    figure = drawn(making.dossier({"wanted": "r2"}), model)

    assert [cell["x"][0] for cell in cells(figure)] == [0.5, 1.5, 2.5, 3.5]
    assert figure["layout"]["xaxis"]["range"] == [0, 4]
    assert figure["layout"]["xaxis"].get("ticktext", []) == []
    assert figure["layout"]["yaxis"].get("ticktext", []) == []


def test_a_model_of_three_by_three_has_nine_cells():
    model = making.model(3, 3)

    figure = drawn(making.dossier({"wanted": "r8"}), model)

    assert [cell["customdata"][0] for cell in cells(figure)] == [f"r{number}" for number in range(9)]
    assert len(headings(figure)) == 9
    (trace,) = [trace for trace in figure["data"] if trace.get("text")]
    assert 2 < trace["x"][0] < 3
    assert 2 < trace["y"][0] < 3
    assert figure["layout"]["yaxis"]["range"] == [0, 3]


def test_hovering_over_a_cell_says_its_role_and_how_many():
    figure = drawn(making.dossier({"wanted": "r1"}))

    assert [cell["hovertemplate"] for cell in cells(figure)][1] == "Rol 1: 1 wijken<extra></extra>"


def test_every_cell_has_the_colour_of_its_role_in_its_line():
    lines = [cell["marker"]["line"]["color"] for cell in cells(drawn(making.dossier({})))]

    assert lines == [role.colour for role in MODEL.roles]
