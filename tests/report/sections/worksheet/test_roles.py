import pytest

from tests.report import marked, reading
from tests.report.conftest import DAY
from wizard.report import worksheets


def built(number, **profile):
    dossier = marked.plain({f"Wijk {one}": (None, None) for one in range(1, number + 1)})
    items = [marked.Item("dossier", "profile", None, {"title": "Ronde", **profile})]
    return worksheets.build(marked.handbook(), dossier.after(2, items), DAY)


@pytest.mark.parametrize("model", ["nsob", "strategisch", "regierollen"])
def test_the_matrix_is_that_of_the_leading_role_model(handbook, model):
    raw = built(2, lead_model=model)

    pictures = [
        one.get("descr")
        for one in reading.body(raw).iter(
            "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr"
        )
    ]
    (alt,) = pictures
    assert alt.startswith(f"Een leeg schema van {handbook.role_model(model).name}, met de vakken: ")
    assert all(role.name in alt for role in handbook.role_model(model).roles)


@pytest.mark.parametrize(("number", "style", "lines"), [(12, "Normal", 1), (21, "Note", 2), (500, "Note", 25)])
def test_every_neighbourhood_has_a_number_to_place(number, style, lines):
    found = [text for text in reading.paragraphs(built(number), style) if " tot en met " in text]

    assert len(found) == lines
    assert found[0].startswith("1 tot en met ")
    assert found[-1].endswith(f"{number} Wijk {number}")


def test_without_neighbourhoods_people_number_them_themselves():
    assert "Geef elke wijk zelf een nummer." in reading.paragraphs(built(0), "Normal")


@pytest.mark.parametrize(("number", "rows"), [(0, 12), (3, 3), (40, 40), (41, 12)])
def test_there_is_room_for_reasons_and_for_a_minority(number, rows):
    found = reading.rows(built(number), "Rol nu, gewenste rol en waarom")

    assert found[0] == [
        *("Wijk", "Rol nu", "Gewenste rol", "Waarom willen jullie dit?", "Wat vindt een minderheid, en waarom?")
    ]
    assert len(found) == rows + 1
