import itertools
import math
import operator
import re
import shutil
from collections import Counter
from pathlib import Path

import pytest

from tests.content.planting import MODEL, plant, refused_load, write
from wizard import content
from wizard.model.about import PARTS
from wizard.model.entity import HORIZONS
from wizard.model.handbook import Handbook
from wizard.model.role_model import RoleModel
from wizard.model.stage_notes import SLIDES
from wizard.model.statement import Certainty

GRID = """
id: raster
order: 4
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
order: 4
name: Kaarten
summary: &claim {text: Een uitspraak., certainty: eigen}
origin: *claim
roles:
  - {id: een, name: Een, sign: E, colour: "#111111", summary: *claim, space: *claim}
  - {id: twee, name: Twee, sign: T, colour: "#222222", summary: *claim, space: *claim}
"""


MODELS = ("nsob", "strategisch", "regierollen")

EYES = {
    "most people": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protanopia": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "deuteranopia": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.01182, 0.04294, 0.968881)),
    "tritanopia": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.3039)),
}
"""How much of each light reaches the eye of people who see colours differently."""

TO_XYZ = ((0.4124, 0.3576, 0.1805), (0.2126, 0.7152, 0.0722), (0.0193, 0.1192, 0.9505))


@pytest.fixture(scope="module")
def handbook(tmp_path_factory: pytest.TempPathFactory) -> Handbook:
    copy = tmp_path_factory.mktemp("content") / "content"
    shutil.copytree(content.FOLDER, copy, ignore=shutil.ignore_patterns("texts"))
    return content.load(copy)


def linear(colour: str) -> list[float]:
    """Return how much red, green and blue light a colour gives, each from 0 to 1."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    return [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]


def mixed(matrix: tuple[tuple[float, float, float], ...], parts: list[float]) -> list[float]:
    return [sum(map(operator.mul, row, parts)) for row in matrix]


def seen_by(eye: str, colour: str) -> list[float]:
    """Return the light of a colour as this eye sees it (Machado, Oliveira and Fernandes 2009)."""
    return [min(max(part, 0), 1) for part in mixed(EYES[eye], linear(colour))]


def lab(light: list[float]) -> tuple[float, float, float]:
    """Return the light in CIELAB, where a distance is how different two colours look."""
    bright = [
        part ** (1 / 3) if part > 0.008856 else 7.787 * part + 16 / 116
        for part in map(operator.truediv, mixed(TO_XYZ, light), (0.95047, 1, 1.08883))
    ]
    return 116 * bright[1] - 16, 500 * (bright[0] - bright[1]), 200 * (bright[1] - bright[2])


def relative_luminance(colour: str) -> float:
    return mixed(TO_XYZ, linear(colour))[1]


def contrast(one: float, other: float) -> float:
    dark, light = sorted((one, other))
    return (light + 0.05) / (dark + 0.05)


def tint(colour: str, share: float) -> str:
    parts = (int(colour[at : at + 2], 16) for at in (1, 3, 5))
    return "#" + "".join(f"{round(part * share + 255 * (1 - share)):02x}" for part in parts)


def test_the_real_content_loads(handbook: Handbook):
    assert [model.id for model in handbook.role_models] == ["nsob", "strategisch", "regierollen"]
    assert 40 <= len(handbook.terms) <= 70
    assert handbook.sources


def test_content_without_screen_texts_loads(handbook: Handbook):
    assert handbook.texts == {}


def test_the_four_forms_stand_where_the_version_of_2018_puts_them(handbook: Handbook):
    model = handbook.role_model("nsob")

    places = {role.id: (role.cell.column, role.cell.row) for role in model.roles if role.cell}

    assert places == {"rechtmatig": (0, 0), "presterend": (0, 1), "netwerkend": (1, 1), "responsief": (1, 0)}


def test_the_strategic_roles_fill_a_matrix_of_three_by_two(handbook: Handbook):
    model = handbook.role_model("strategisch")

    places = {role.id: (role.cell.column, role.cell.row) for role in model.roles if role.cell}

    assert places == {
        "afwachter": (0, 0),
        "facilitator": (1, 0),
        "meedoener": (2, 0),
        "regisseur": (0, 1),
        "verbinder": (1, 1),
        "uitvoerder": (2, 1),
    }


def test_only_the_first_three_strategic_roles_were_read_in_a_source(handbook: Handbook):
    model = handbook.role_model("strategisch")

    read = {role.id for role in model.roles if role.summary.certainty is Certainty.SOURCE}
    ours = {role.id for role in model.roles if role.summary.certainty is Certainty.OWN}

    assert read == {"afwachter", "facilitator", "verbinder"}
    assert ours == {"meedoener", "uitvoerder"}


def test_the_axes_of_the_strategic_roles_are_our_reading(handbook: Handbook):
    axes = handbook.role_model("strategisch").axes

    assert axes
    assert {axes.horizontal.meaning.certainty, axes.vertical.meaning.certainty} == {Certainty.INFERENCE}


@pytest.mark.parametrize(
    ("ident", "much", "little"),
    [
        ("nsob", {"responsief"}, {"presterend"}),
        ("strategisch", {"afwachter", "facilitator"}, {"regisseur", "uitvoerder"}),
        ("regierollen", {"afwachtend"}, {"sturend"}),
    ],
)
def test_every_role_says_how_much_room_it_leaves(handbook: Handbook, ident: str, much: set[str], little: set[str]):
    rooms = {role.id: role.room for role in handbook.role_model(ident).roles}

    assert {name for name, room in rooms.items() if room == "veel"} == much
    assert {name for name, room in rooms.items() if room == "weinig"} == little
    assert {name for name, room in rooms.items() if room == "enig"} == set(rooms) - much - little


def test_the_regierollen_are_cards_in_the_order_of_their_source(handbook: Handbook):
    model = handbook.role_model("regierollen")

    assert model.axes is None
    assert [role.id for role in model.roles] == ["afwachtend", "proces", "sturend", "integraal"]


def test_nothing_about_a_regierol_claims_to_have_been_read(handbook: Handbook):
    model = handbook.role_model("regierollen")

    about = [claim for role in model.roles for claim in (role.summary, role.space)]
    about += [claim for row in model.comparison for claim in row.answers.values()]

    assert {claim.certainty for claim in about} == {Certainty.INFERENCE}


def test_the_terms_stand_in_the_order_of_the_alphabet(handbook: Handbook):
    ids = [term.id for term in handbook.terms]

    assert ids == sorted(ids)


@pytest.mark.parametrize("ident", MODELS)
def test_a_mark_on_white_can_be_seen(handbook: Handbook, ident: str):
    marks = {role.id: contrast(relative_luminance(role.colour), 1) for role in handbook.role_model(ident).roles}

    assert all(found >= 3 for found in marks.values()), marks


@pytest.mark.parametrize("ident", MODELS)
@pytest.mark.parametrize("part", [0.2, 0.4])
def test_dark_text_on_a_tint_can_be_read(handbook: Handbook, ident: str, part: float):
    text = relative_luminance("#1b1b1b")

    tints = [relative_luminance(tint(role.colour, part)) for role in handbook.role_model(ident).roles]

    assert all(contrast(found, text) >= 7 for found in tints)


@pytest.mark.parametrize("ident", MODELS)
def test_the_colours_differ_in_grey(handbook: Handbook, ident: str):
    light = sorted(relative_luminance(role.colour) for role in handbook.role_model(ident).roles)

    steps = [contrast(darker, lighter) for darker, lighter in itertools.pairwise(light)]

    assert all(step >= 1.25 for step in steps), steps


@pytest.mark.parametrize("ident", MODELS)
@pytest.mark.parametrize("eye", EYES)
def test_the_colours_differ_for_every_eye(handbook: Handbook, ident: str, eye: str):
    seen = {role.id: lab(seen_by(eye, role.colour)) for role in handbook.role_model(ident).roles}

    apart = {(one, other): math.dist(seen[one], seen[other]) for one, other in itertools.combinations(seen, 2)}

    assert all(found >= 20 for found in apart.values()), apart


def test_there_are_at_least_six_goals_to_start_from_on_every_horizon(handbook: Handbook):
    counts = Counter(prompt.horizon for prompt in handbook.prompts)

    assert set(counts) == set(HORIZONS)
    assert min(counts.values()) >= 6


def test_most_goals_to_start_from_have_a_track_and_every_track_has_a_goal(handbook: Handbook):
    tracks = [prompt.track for prompt in handbook.prompts if prompt.track]

    assert len(tracks) > len(handbook.prompts) / 2
    assert set(tracks) == {track.id for track in handbook.compass.tracks}


def test_a_goal_to_start_from_names_no_year_of_its_own(handbook: Handbook):
    years = {year for prompt in handbook.prompts for year in re.findall(r"\b20\d\d\b", prompt.goal.text)}

    assert years == {"2050"}


def test_the_wijkkompas_has_six_tracks_in_two_groups(handbook: Handbook):
    tracks = handbook.compass.tracks

    assert "".join(track.letter for track in tracks) == "ABCDEF"
    assert [track.id for track in tracks] == [track.letter.lower() for track in tracks]
    assert Counter(track.group for track in tracks) == {"sociaal-maatschappelijk": 3, "technisch-economisch": 3}


def test_only_the_first_phase_of_the_wijkkompas_has_a_name(handbook: Handbook):
    first, *others = handbook.compass.phases

    assert first.name == "Samen starten"
    assert {phase.name for phase in others} == {None}
    assert {phase.meaning.certainty for phase in others} == {Certainty.OWN}


def test_the_two_knooppunten_that_were_read_are_of_the_first_phase(handbook: Handbook):
    nodes = handbook.compass.nodes

    assert [(node.track, node.phase) for node in nodes] == [("c", "1"), ("a", "1")]
    assert {node.meaning.certainty for node in nodes} == {Certainty.SOURCE}
    assert list(handbook.compass.statements())[-2:] == [node.meaning for node in nodes]


def test_there_are_fifteen_building_blocks_with_short_names(handbook: Handbook):
    assert len(handbook.blocks) == 15
    assert max(len(block.name) for block in handbook.blocks) <= 34
    assert all(block.ask.endswith("?") for block in handbook.blocks)


def test_most_building_blocks_are_told_from_a_source(handbook: Handbook):
    read = [block for block in handbook.blocks if block.what.certainty is Certainty.SOURCE]

    assert len(read) >= 0.6 * len(handbook.blocks)


def test_some_building_blocks_carry_equal_treatment_and_others_continuity(handbook: Handbook):
    equal = {block.id for block in handbook.blocks if block.equal}
    lasting = {block.id for block in handbook.blocks if block.continuity}

    assert len(equal) == 6
    assert len(lasting) == 5
    assert not equal & lasting


def test_our_reading_of_the_sentence_that_breaks_off_does_not_claim_to_be_the_source(handbook: Handbook):
    reading = handbook.approach.reading

    assert reading.certainty is Certainty.INFERENCE
    assert reading.basis


def test_every_change_since_the_handout_says_what_to_look_after(handbook: Handbook):
    assert len(handbook.new_terms) == 10
    assert {term.id for term in handbook.new_terms if term.old is None} == {
        "wgiw",
        "planproces",
        "fasen-uitvoeringsplan",
    }
    assert all(term.open for term in handbook.new_terms)


def test_there_is_a_note_for_every_kind_of_slide_and_together_they_take_two_hours(handbook: Handbook):
    assert tuple(note.id for note in handbook.stage) == SLIDES
    assert sum(note.minutes for note in handbook.stage) == 120


def test_whatever_the_room_is_asked_is_a_question(handbook: Handbook):
    asked = [ask for note in handbook.stage for ask in note.ask]

    assert not [ask for ask in asked if not ask.endswith("?")]
    assert len(set(asked)) == len(asked)
    assert {len(note.ask) for note in handbook.stage} == {3}


def test_what_to_do_in_a_room_claims_nothing_that_was_read(handbook: Handbook):
    claims = [claim for note in handbook.stage for claim in note.statements()]

    assert Certainty.SOURCE not in {claim.certainty for claim in claims}
    assert len({claim.text for claim in claims}) == len(claims)


LISTED = [
    ("stage.yaml", "slot", "deze soort dia", "stage", SLIDES),
    ("about.yaml", "versie", "dit deel", "about", PARTS),
]
"""Files that hold just what a screen shows: the file, its last part, how a refusal calls it, and where it comes."""


@pytest.mark.parametrize(("file", "last", "called", "_held", "_known"), LISTED)
def test_a_part_that_a_screen_shows_and_nobody_wrote_is_refused(folder: Path, file, last, called, _held, _known):
    path = folder / file
    text = path.read_text(encoding="utf-8")
    path.write_text(text[: text.index(f"- id: {last}")], encoding="utf-8")

    assert refused_load(folder) == f"{file}, '{last}': {called} ontbreekt. Zet '{last}' terug."


@pytest.mark.parametrize(("file", "last", "_called", "held", "known"), LISTED)
def test_parts_come_in_the_order_of_the_screen_whatever_that_of_the_file(folder, file, last, _called, held, known):
    path: Path = folder / file
    text = path.read_text(encoding="utf-8")
    part = text[text.index(f"- id: {last}") :]
    path.write_text(part + text.removesuffix(part), encoding="utf-8")

    assert tuple(one.id for one in getattr(content.load(folder), held)) == known


def test_a_part_about_the_app_that_no_screen_shows_is_refused(folder: Path):
    path = folder / "about.yaml"
    text = path.read_text(encoding="utf-8")
    path.write_text(text + text[text.index("- id: versie") :].replace("versie", "geheim", 1), encoding="utf-8")

    assert refused_load(folder) == "about.yaml, 'geheim': dit deel kent de app niet. Haal 'geheim' weg."


def test_a_statement_that_was_read_names_a_source_with_an_address(handbook: Handbook):
    read = [claim for claim in handbook.statements() if claim.certainty is Certainty.SOURCE]

    assert read
    assert all(handbook.source(source).address for claim in read for source in claim.source)


def test_a_role_model_without_axes_loads(folder: Path):
    write(folder, "role_models/kaarten.yaml", CARDS)

    models = content.load(folder).role_models

    assert models[-1].id == "kaarten"
    assert models[-1].axes is None


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
        ("text: Op de democratie en op het recht.", 'text: ""', ["basis › answers › rechtmatig › text", "is leeg"]),
        ("        text: Op de democratie en op het recht.\n", "", ["basis › answers › rechtmatig › text", "ontbreekt"]),
        ("  - id: presterend", "  - id: rechtmatig", ["delen dezelfde 'id'", "rechtmatig"]),
        ("sign: P", "sign: R", ["delen dezelfde 'sign'", "R"]),
        ("  - id: rechtmatig", "  - id: eigen", ["'eigen'", "bezet"]),
        ("  - id: basis", "  - id: waarden", ["'waarden'", "dubbel"]),
        ("certainty: kennis", "certainty: bron", ["'bron' vraagt minstens één bron"]),
        ("basis: De rechtmatige", "note: De rechtmatige", ["roles › rechtmatig › space › note", "bestaat niet"]),
        ("certainty: eigen", "certainty: afleiding", ["'afleiding' vraagt 'basis'"]),
        ("room: enig", "room: groot", ["rechtmatig", "veld 'roles", "room'", "Kies uit: veel, enig of weinig"]),
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
        ("glossary.yaml", "- id: bron", "- term2: bron", ["glossary.yaml, 'onderdeel 9', veld 'id'", "ontbreekt"]),
        ("glossary.yaml", "- id: bron", "- id: Één", ["glossary.yaml, 'Één', veld 'id'", "kleine letters"]),
        ("sources.yaml", "- id: nplw-", "- id: anders-", ["new_terms.yaml, ", "'nplw-monitoring'"]),
        ("goal_prompts.yaml", "track: a\n", "track: g\n", ["'kort-kennismaken'", "spoor 'g' staat niet in wijkkompas"]),
        ("goal_prompts.yaml", "horizon: kort\n", "horizon: nu\n", ["'kort-kennismaken', veld 'horizon'"]),
        ("goal_prompts.yaml", "- id: kort-geld", "- id: kort-overzicht", ["'kort-overzicht'", "dubbel"]),
        ("goal_prompts.yaml", "    source: [wijkkompas-initiatieven]\n", "", ["veld 'goal'", "minstens één bron"]),
        ("goal_prompts.yaml", "[wijkkompas-initiatieven]", "[nergens]", ["goal_prompts.yaml, ", "bron 'nergens'"]),
        ("goal_prompts.yaml", "[hier-orientatiefase]", "[handreiking-2022]", ["sources.yaml, 'hier-orientatiefase'"]),
        ("wijkkompas.yaml", '- id: "6"', '- id: "7"', ["wijkkompas.yaml, bestand", "fasen: zet ze op volgorde"]),
        ("wijkkompas.yaml", "letter: A", "letter: a", ["wijkkompas.yaml, bestand, veld 'tracks › a › letter'"]),
        ("wijkkompas.yaml", "[wijkkompas-aan-de-slag, ", "[nergens, ", ["wijkkompas.yaml, ", "bron 'nergens'"]),
        ("wijkkompas.yaml", "track: c\n", "track: g\n", ["wijkkompas.yaml, 'regierol'", "spoor 'g' staat niet in"]),
        ("wijkkompas.yaml", 'phase: "1"', 'phase: "7"', ["wijkkompas.yaml, bestand, veld 'nodes › regierol › phase'"]),
        ("building_blocks.yaml", "  ask: Welke rol", "  vraag: Welke rol", ["'rolopvatting', veld 'ask'", "ontbreekt"]),
        (
            "building_blocks.yaml",
            "\n  equal: true",
            "\n  equal: misschien",
            ["'uitvoeringskader', veld 'equal'", "true (ja)"],
        ),
        ("building_blocks.yaml", "[noordwijk-2025]", "[nergens]", ["building_blocks.yaml, ", "bron 'nergens'"]),
        ("new_terms.yaml", 'checked: "2025-12"', "checked: pas nog", ["'warmteprogramma', veld 'checked'", "2025-12"]),
        ("new_terms.yaml", "  new: Warmteprogramma\n", "", ["'warmteprogramma', veld 'new'", "ontbreekt"]),
        ("approach_reason.yaml", "reading:\n", "lezing:\n", ["approach_reason.yaml, bestand, veld 'reading'"]),
        ("approach_reason.yaml", ", wrr-contactpersonen]", ", nergens]", ["approach_reason.yaml, ", "bron 'nergens'"]),
        ("stage.yaml", "- id: slot", "- id: einde", ["stage.yaml, 'einde', veld 'id'", "Kies uit: welkom, rolvraag"]),
        ("stage.yaml", "- id: slot", "- id: welkom", ["stage.yaml, 'welkom'", "dubbel"]),
        ("stage.yaml", "least: 5", "least: 15", ["stage.yaml, 'welkom'", "'least' is meer dan 'minutes'"]),
        ("stage.yaml", "minutes: 10", "minutes: 0", ["stage.yaml, 'welkom', veld 'minutes'", "te klein"]),
        ("stage.yaml", "  divided:\n", "  verdeeld:\n", ["stage.yaml, 'welkom', veld 'divided'", "ontbreekt"]),
        ("stage.yaml", "[wijkkompas-regierol]", "[nergens]", ["stage.yaml, ", "bron 'nergens'"]),
        ("about.yaml", "- id: app\n", "- id: over\n- id: app\n", ["about.yaml, 'over', veld 'topics'", "ontbreekt"]),
        ("about.yaml", "[handreiking-2022]", "[nergens]", ["about.yaml, ", "bron 'nergens'"]),
        ("sources.yaml", "year: 2022\n", "year: toen\n", ["'handreiking-2022', veld 'year'", "heel getal"]),
        ("sources.yaml", "address: https://www.nplw", "address: www.nplw", ["'nplw-monitoring'", "https://"]),
        ("sources.yaml", 'checked: "2025-12"', "checked: vorig jaar", ["'handreiking-2022'", "2025-12-31"]),
    ],
)
def test_a_fault_in_a_list_is_refused(folder: Path, file: str, old: str, new: str, said: list[str]):
    plant(folder, file, old, new)

    message = refused_load(folder)

    assert all(part in message for part in said), message


@pytest.mark.parametrize(("horizon", "word"), [("kort", "middel"), ("middel", "lang"), ("lang", "kort")])
def test_too_few_goals_to_start_from_on_a_horizon_are_refused(folder: Path, horizon: str, word: str):
    path = folder / "goal_prompts.yaml"
    text = path.read_text(encoding="utf-8")
    for _ in range(3):
        text = text.replace(f"horizon: {horizon}\n", f"horizon: {word}\n", 1)
    write(folder, "goal_prompts.yaml", text)

    message = refused_load(folder)

    assert message == f"goal_prompts.yaml: termijn '{horizon}' heeft minder dan 5 voorbeelddoelen."


def test_two_role_models_with_the_same_order_are_refused(folder: Path):
    plant(folder, "role_models/regierollen.yaml", "order: 3", "order: 2")

    message = refused_load(folder)

    assert message.startswith("strategisch.yaml, veld 'order': 'regierollen' heeft volgorde 2 ook.")


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
    for path in (folder / "role_models").glob("*.yaml"):
        path.unlink()

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


def test_a_study_says_what_was_read_of_it_and_what_was_not(handbook: Handbook):
    assert len(handbook.studies) >= 4
    assert {lesson.certainty for study in handbook.studies for lesson in study.lessons} == {Certainty.SOURCE}
    assert all(study.open for study in handbook.studies)


def test_the_studies_and_examples_of_the_handout_have_the_address_that_it_gives(handbook: Handbook):
    named = [study.id for study in handbook.studies if study.document]

    assert named == ["hilversum", "voorhoede", "succesfactoren"]
    assert all(example.document for example in handbook.agenda.partnerships)


def test_the_twenty_lessons_are_numbered(handbook: Handbook):
    (lessons,) = [study.lessons for study in handbook.studies if study.id == "twintig-lessen"]

    assert [lesson.text.partition(".")[0] for lesson in lessons] == [f"Les {number}" for number in range(1, 21)]
