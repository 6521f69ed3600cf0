import itertools
import shutil
from pathlib import Path

import pytest

from tests.content.planting import MODEL, plant, refused_load, write
from wizard import content
from wizard.model.handbook import Handbook
from wizard.model.role_model import RoleModel
from wizard.model.statement import Certainty

GRID = """
id: raster
order: 2
name: Raster
summary: &claim {text: Een uitspraak., certainty: eigen}
origin: *claim
axes:
  horizontal: {name: Breed, steps: [links, midden, rechts], meaning: *claim}
  vertical: {name: Hoog, steps: [onder, midden, boven], meaning: *claim}
roles:
"""

CARDS = """
id: kaarten
order: 2
name: Kaarten
summary: &claim {text: Een uitspraak., certainty: eigen}
origin: *claim
roles:
  - {id: een, name: Een, sign: E, colour: "#111111", summary: *claim, space: *claim}
  - {id: twee, name: Twee, sign: T, colour: "#222222", summary: *claim, space: *claim}
"""


@pytest.fixture(scope="module")
def handbook(tmp_path_factory: pytest.TempPathFactory) -> Handbook:
    copy = tmp_path_factory.mktemp("content") / "content"
    shutil.copytree(content.FOLDER, copy, ignore=shutil.ignore_patterns("texts"))
    return content.load(copy)


def relative_luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: float, other: float) -> float:
    dark, light = sorted((one, other))
    return (light + 0.05) / (dark + 0.05)


def tint(colour: str, share: float) -> str:
    parts = (int(colour[at : at + 2], 16) for at in (1, 3, 5))
    return "#" + "".join(f"{round(part * share + 255 * (1 - share)):02x}" for part in parts)


def test_the_real_content_loads(handbook: Handbook):
    assert [model.id for model in handbook.role_models] == ["nsob"]
    assert 15 <= len(handbook.terms) <= 30
    assert handbook.sources


def test_content_without_screen_texts_loads(handbook: Handbook):
    assert handbook.texts == {}


def test_the_four_forms_stand_where_the_version_of_2018_puts_them(handbook: Handbook):
    model = handbook.role_model("nsob")

    places = {role.id: (role.cell.column, role.cell.row) for role in model.roles if role.cell}

    assert places == {"rechtmatig": (0, 0), "presterend": (0, 1), "netwerkend": (1, 1), "responsief": (1, 0)}


def test_the_terms_stand_in_the_order_of_the_alphabet(handbook: Handbook):
    ids = [term.id for term in handbook.terms]

    assert ids == sorted(ids)


def test_a_mark_on_white_can_be_seen(handbook: Handbook):
    marks = {role.id: contrast(relative_luminance(role.colour), 1) for role in handbook.role_models[0].roles}

    assert all(found >= 3 for found in marks.values()), marks


def test_dark_text_on_a_tint_can_be_read(handbook: Handbook):
    text = relative_luminance("#1a1a1a")

    tints = [relative_luminance(tint(role.colour, 0.4)) for role in handbook.role_models[0].roles]

    assert all(contrast(found, text) >= 7 for found in tints)


def test_the_colours_differ_in_grey(handbook: Handbook):
    light = sorted(relative_luminance(role.colour) for role in handbook.role_models[0].roles)

    steps = [contrast(darker, lighter) for darker, lighter in itertools.pairwise(light)]

    assert all(step >= 1.3 for step in steps), steps


def test_a_statement_that_was_read_names_a_source_with_an_address(handbook: Handbook):
    read = [claim for claim in handbook.statements() if claim.certainty is Certainty.SOURCE]

    assert read
    assert all(handbook.source(source).address for claim in read for source in claim.source)


def test_a_role_model_without_axes_loads(folder: Path):
    write(folder, "role_models/kaarten.yaml", CARDS)

    models = content.load(folder).role_models

    assert [model.id for model in models] == ["nsob", "kaarten"]
    assert models[1].axes is None


def test_a_role_model_of_three_by_three_loads(folder: Path):
    roles = [
        f'  - {{id: r{at}, name: Rol {at}, sign: R{at}, colour: "#00000{at}", '
        f"cell: {{column: {at % 3}, row: {at // 3}}}, summary: *claim, space: *claim}}"
        for at in range(9)
    ]
    write(folder, "role_models/raster.yaml", GRID + "\n".join(roles))

    found = content.load(folder).role_model("raster")

    assert isinstance(found, RoleModel)
    assert {(role.cell.column, role.cell.row) for role in found.roles if role.cell} == {
        (column, row) for column in range(3) for row in range(3)
    }


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("      rechtmatig:\n", "      onbekend:\n", ["'waarden'", "'rechtmatig' ontbreekt"]),
        ("answers:\n", "answers:\n      extra: {text: x, certainty: eigen}\n", ["'waarden'", "'extra' bestaat niet"]),
        ("{column: 0, row: 1}", "{column: 0, row: 0}", ["'presterend'", "al van rol 'rechtmatig'"]),
        ("{column: 0, row: 1}", "{column: 0, row: 2}", ["'presterend'", "buiten de assen"]),
        ("{column: 0, row: 1}", "{column: 2, row: 0}", ["'presterend'", "buiten de assen"]),
        ("    cell: {column: 0, row: 0}\n", "", ["'rechtmatig'", "'cell'"]),
        ("name: Rechtmatige overheid", 'name: ""', ["roles › rechtmatig › name", "Dit veld is leeg"]),
        ("  - id: presterend", "  - id: rechtmatig", ["delen dezelfde 'id'", "rechtmatig"]),
        ("sign: P", "sign: R", ["delen dezelfde 'sign'", "R"]),
        ("  - id: rechtmatig", "  - id: eigen", ["'eigen'", "bezet"]),
        ("  - id: basis", "  - id: waarden", ["'waarden'", "dubbel"]),
        ("certainty: kennis", "certainty: bron", ["'bron' vraagt minstens één bron"]),
        ("basis: De rechtmatige", "note: De rechtmatige", ["roles › rechtmatig › space › note", "bestaat niet"]),
        ("certainty: eigen", "certainty: afleiding", ["'afleiding' vraagt 'basis'"]),
        ("certainty: eigen", "certainty: zeker", ["certainty", "Kies uit: 'bron', 'kennis', 'afleiding' of 'eigen'"]),
        ("id: nsob", "id: ander", ["'ander'", "ander.yaml"]),
        ("[nsob-2015, nsob-2018]", "[nergens]", ["Een overheid kan", "'nergens'", "sources.yaml"]),
    ],
)
def test_a_fault_in_a_role_model_is_refused(folder: Path, old: str, new: str, said: list[str]):
    plant(folder, MODEL, old, new)

    message = refused_load(folder)

    assert message.startswith("nsob.yaml, ")
    assert all(part in message for part in said), message


@pytest.mark.parametrize(
    ("file", "old", "new", "said"),
    [
        ("glossary.yaml", "source: [cbs-wijkindeling]", "source: [nergens]", ["glossary.yaml, 'buurt'", "'nergens'"]),
        ("glossary.yaml", "- id: bron", "- id: wijk", ["glossary.yaml, 'wijk'", "dubbel"]),
        ("glossary.yaml", "- id: bron", "- term2: bron", ["glossary.yaml, 'onderdeel 3', veld 'id'", "ontbreekt"]),
        ("glossary.yaml", "- id: bron", "- id: Één", ["glossary.yaml, 'Één', veld 'id'", "kleine letters"]),
        ("sources.yaml", "- id: nplw-", "- id: anders-", ["glossary.yaml, 'warmteprogramma'", "'nplw-monitoring'"]),
        ("sources.yaml", "year: 2022\n", "year: toen\n", ["'handreiking-2022', veld 'year'", "heel getal"]),
        ("sources.yaml", "address: https://www.nplw", "address: www.nplw", ["'nplw-monitoring'", "https://"]),
        ("sources.yaml", 'checked: "2025-12"', "checked: vorig jaar", ["'handreiking-2022'", "2025-12-31"]),
    ],
)
def test_a_fault_in_a_list_is_refused(folder: Path, file: str, old: str, new: str, said: list[str]):
    plant(folder, file, old, new)

    message = refused_load(folder)

    assert all(part in message for part in said), message


def test_a_source_that_was_read_but_has_no_address_is_refused(folder: Path):
    path = folder / "sources.yaml"
    lines = path.read_text(encoding="utf-8").splitlines()
    write(folder, "sources.yaml", "\n".join(line for line in lines if "nplw.nl" not in line))

    message = refused_load(folder)

    assert message == "sources.yaml, 'nplw-monitoring': zekerheid 'bron' vraagt een adres. Vul 'address' in."


def test_a_source_that_nothing_uses_is_refused(folder: Path):
    plant(folder, "sources.yaml", "- id: handreiking-2022", "- id: vergeten\n  title: x\n\n- id: handreiking-2022")

    assert "sources.yaml, 'vergeten'" in refused_load(folder)


def test_a_list_file_that_is_no_list_is_refused(folder: Path):
    write(folder, "glossary.yaml", "id: wijk\n")

    assert refused_load(folder).startswith("glossary.yaml: maak van dit bestand een lijst")


def test_a_part_that_is_no_set_of_fields_is_refused(folder: Path):
    write(folder, "glossary.yaml", "- wijk\n")

    message = refused_load(folder)

    assert message.startswith("glossary.yaml, 'onderdeel 1', Hier horen velden te staan")


def test_content_without_a_role_model_is_refused(folder: Path):
    (folder / MODEL).unlink()

    assert refused_load(folder).startswith("role_models: er is geen rolmodel")


def test_content_without_a_glossary_is_refused(folder: Path):
    (folder / "glossary.yaml").unlink()

    assert refused_load(folder).startswith("glossary.yaml: dit bestand ontbreekt")


def test_a_date_may_be_written_without_quotes(folder: Path):
    plant(folder, "sources.yaml", 'checked: "2025-12"', "checked: 2025-12-31")

    assert content.load(folder).source("handreiking-2022").checked == "2025-12-31"


def test_the_shares_of_certainty_add_up_to_one(handbook: Handbook):
    shares = content.shares(claim.certainty for claim in handbook.statements())

    assert set(shares) == set(Certainty)
    assert sum(shares.values()) == pytest.approx(1)


def test_the_shares_of_nothing_are_nothing():
    assert set(content.shares([]).values()) == {0}
