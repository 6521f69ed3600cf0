import json
from typing import Any

from tests.logic import making
from wizard.charts import wall
from wizard.logic.slides import letters
from wizard.model.dossier import Dossier
from wizard.model.role_model import RoleModel

MODEL = making.model(2, 2)


def drawn(dossier: Dossier, model: RoleModel = MODEL) -> dict[str, Any]:
    lettered = letters.of(model, dossier, "wanted")
    counted = {box.role: f"{box.count} wijken" for box in lettered.placed.boxes}
    return json.loads(str(wall.draw(model, lettered, counted).to_json()))


def test_every_name_stands_in_its_cell_in_large_letters():
    figure = drawn(making.dossier({"wanted": "r3"}, {"wanted": "r0"}))

    names = figure["data"][-1]
    assert names["text"] == ["Wijk 1", "Wijk 0"]
    assert names["textfont"]["size"] == 28
    assert 1 < names["x"][1] < 2
    assert 1 < names["y"][1] < 2


def test_too_many_names_are_counted_in_larger_letters():
    figure = drawn(making.dossier(*[{"wanted": "r1"}] * 200))

    numbers = figure["data"][-1]
    assert numbers["text"] == ["0 wijken", "200 wijken", "0 wijken", "0 wijken"]
    assert numbers["textfont"]["size"] >= 28


def test_every_role_is_named_on_one_line_where_it_fits():
    headings = [note["text"] for note in drawn(making.dossier({}))["layout"]["annotations"]]

    assert headings == [f"<b>{number} · Rol {number}</b>" for number in range(4)]


def test_the_picture_is_as_high_as_where_it_stands_and_its_steps_can_be_read():
    layout = drawn(making.dossier({}), making.model(4, 1, axes=False))["layout"]

    assert "height" not in layout
    assert layout["autosize"] is True
    assert layout["xaxis"]["tickfont"]["size"] >= 18


def test_a_name_is_shown_as_it_was_written():
    figure = drawn(making.dossier({"wanted": "r0"}, name="<b>A&B</b>"))

    assert figure["data"][-1]["text"] == ["&lt;b&gt;A&amp;B&lt;/b&gt;"]


def test_names_of_four_roles_beside_each_other_are_smaller_than_those_of_two():
    four, two = (drawn(making.dossier({}), making.model(across, 1, axes=False)) for across in (4, 2))

    assert all("font-size" in note["text"] for note in four["layout"]["annotations"])
    assert not any("font-size" in note["text"] for note in two["layout"]["annotations"])
