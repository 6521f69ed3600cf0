"""Show that a role model is a file: a fourth one appears everywhere without a line of code."""

import json
import shutil
from datetime import date
from typing import Any

import pytest

from tests import sources
from tests.report import reading
from wizard import content
from wizard.charts import matrix
from wizard.logic import placing
from wizard.model.dossier import Dossier
from wizard.model.entity import PROFILE, Choice, Neighbourhood, Profile, choice_id
from wizard.model.handbook import Handbook
from wizard.model.item import Body, Item
from wizard.model.role_model import RoleModel
from wizard.report import municipal

SAMPLES = sources.PROJECT / "tests" / "samples" / "role_models"
SHAPES = {"samen": (2, 2), "raster": (3, 3), "kaarten": (3, 1)}
DAY = date(2026, 11, 23)
PICTURE = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr"


@pytest.fixture(scope="module", params=SHAPES)
def handbook(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Handbook:
    copy = tmp_path_factory.mktemp("fourth") / "content"
    shutil.copytree(content.FOLDER, copy)
    shutil.copy(SAMPLES / f"{request.param}.yaml", copy / "role_models")
    return content.load(copy)


@pytest.fixture(scope="module")
def model(handbook: Handbook) -> RoleModel:
    return handbook.role_models[-1]


@pytest.fixture(scope="module")
def leading(model: RoleModel) -> Dossier:
    return filled(model, lead=model.id)


@pytest.fixture(scope="module")
def report(handbook: Handbook, leading: Dossier) -> bytes:
    return municipal.build(handbook, leading, DAY)


def filled(model: RoleModel, lead: str) -> Dossier:
    """Return a dossier with a neighbourhood for every role of the model, each on its way to the next role."""
    items = [Item(PROFILE, Profile.kind, None, {"title": "Ronde", "municipality": "Proefstad", "lead_model": lead})]
    for number, role in enumerate(model.roles):
        ident, target = f"n{number}", model.roles[(number + 1) % len(model.roles)]
        items.append(Item(ident, Neighbourhood.kind, None, {"name": f"Wijk {number}", "order": f"{number:04}"}))
        answers: Body = {"model": model.id, "now": role.id, "wanted": target.id, "meaning": f"Gevolg {number}"}
        items.append(Item(choice_id(ident, model.id), Choice.kind, ident, answers))
    return Dossier("fourth", 0).after(1, items)


def pictures(report: bytes) -> list[str]:
    """Return what a report says of each of its pictures."""
    return [str(one.get("descr")) for one in reading.body(report).iter(PICTURE)]


def drawn(model: RoleModel, dossier: Dossier) -> dict[str, Any]:
    placed = placing.of(model, dossier, "wanted")
    counted = {box.role: f"{box.count} wijk" for box in placed.boxes}
    return json.loads(str(matrix.draw(model, placed, counted, None).to_json()))


def test_there_is_a_sample_of_every_shape_and_no_other():
    assert {path.stem for path in SAMPLES.iterdir()} == set(SHAPES)


def test_it_is_offered_after_the_three_that_were_there(handbook: Handbook, model: RoleModel):
    three = [found.id for found in content.load().role_models]

    assert [found.id for found in handbook.role_models] == [*three, model.id]
    assert model.id in SHAPES


def test_every_role_has_a_cell_of_its_own(model: RoleModel):
    columns, rows = placing.size(model)
    cells = placing.cells(model)

    assert (columns, rows) == SHAPES[model.id]
    assert set(cells.values()) == {(column, row) for column in range(columns) for row in range(rows)}
    assert list(cells) == [role.id for role in model.roles]


@pytest.mark.parametrize("moment", ["now", "wanted"])
def test_every_neighbourhood_stands_in_the_cell_of_its_role(model: RoleModel, leading: Dossier, moment: placing.Moment):
    placed = placing.of(model, leading, moment)

    shift = 0 if moment == "now" else 1
    names = {box.role: [name.text for name in box.names] for box in placed.boxes}
    many = len(model.roles)
    assert names == {role.id: [f"Wijk {(at - shift) % many}"] for at, role in enumerate(model.roles)}
    assert (placed.unplaced, placed.own) == (0, 0)


def test_every_move_is_counted(model: RoleModel, leading: Dossier):
    moves = placing.movements(model, leading)

    assert {(move.source, move.count) for move in moves} == {(role.id, 1) for role in model.roles}


def test_the_chart_shows_every_role_with_its_name_and_its_sign(model: RoleModel, leading: Dossier):
    figure = drawn(model, leading)

    headings = {note["text"].replace("<br>", " ") for note in figure["layout"]["annotations"]}
    clicked = [trace["customdata"] for trace in figure["data"] if trace["type"] == "bar"]

    assert headings == {f"<b>{role.sign} · {role.name}</b>" for role in model.roles}
    assert clicked == [[role.id] for role in model.roles]


def test_the_chart_shows_every_neighbourhood_and_the_steps_of_the_axes(model: RoleModel, leading: Dossier):
    figure = drawn(model, leading)

    names = {text for trace in figure["data"] if trace["type"] == "scatter" for text in trace["text"]}
    steps = [tuple(figure["layout"][axis]["ticktext"]) for axis in ("xaxis", "yaxis")]

    assert names == {f"Wijk {number}" for number in range(len(model.roles))}
    axes = model.axes
    assert steps == ([axes.horizontal.steps, axes.vertical.steps] if axes else [(), ()])


def test_the_report_says_in_which_role_every_neighbourhood_is(model: RoleModel, report: bytes):
    many = len(model.roles)
    names = [role.name for role in model.roles]

    counts, moves, places = (
        reading.rows(report, f"{name} ({model.name})")
        for name in (
            "Aantal wijken per rol",
            "Van de rol nu naar de gewenste rol",
            "Rol nu, gewenste rol en tweede rol per wijk",
        )
    )

    assert counts[1 : many + 1] == [[name, "1", "1"] for name in names]
    expected = [[name, names[(at + 1) % many], "1", f"Wijk {at}"] for at, name in enumerate(names)]
    assert moves[1:] == expected
    assert [row[:3] for row in places[1:]] == [[f"Wijk {at}", *expected[at][:2]] for at in range(many)]


def test_the_report_draws_every_role_and_says_it_in_words(model: RoleModel, report: bytes):
    matrices, arrows = pictures(report)[:2], pictures(report)[2:]
    steps = zip(model.roles, [*model.roles[1:], model.roles[0]], strict=True)

    assert len(matrices) == 2
    assert all(model.name in text and all(f"{role.name}: 1 wijk" in text for role in model.roles) for text in matrices)
    assert len(arrows) == 1
    assert all(f"van {source.name} naar {target.name}, in 1 wijk" in arrows[0] for source, target in steps)


def test_the_annex_holds_everything_the_file_says(model: RoleModel, report: bytes):
    text = reading.whole(report)

    assert (1, f"Bijlage 1: Het rolmodel {model.name}") in reading.headings(report)
    assert not [claim.text for claim in model.statements() if claim.text not in text]
    assert not [row.question for row in model.comparison if row.question not in text]


def test_the_comparison_has_a_column_for_every_role(model: RoleModel, report: bytes):
    rows = reading.rows(report, f"De rollen van {model.name} naast elkaar")

    assert rows[0] == ["Vraag", *[role.name for role in model.roles]]
    assert [row[0].split("\n")[0] for row in rows[1:]] == [row.name for row in model.comparison]


def test_beside_another_leading_model_the_report_shows_its_choices_too(handbook: Handbook, model: RoleModel):
    report = municipal.build(handbook, filled(model, lead="nsob"), DAY)

    text, headings = reading.whole(report), [text for _, text in reading.headings(report)]
    assert headings.count(f"Met een ander rolmodel: {model.name}") == len(model.roles)
    assert f"Bijlage 2: Het rolmodel {model.name}" in headings
    assert all(text.count(f"\t{role.name}\n") == 2 for role in model.roles)
    assert all(text.count(f"Gevolg {number}") == 1 for number in range(len(model.roles)))
