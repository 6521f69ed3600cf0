from pathlib import Path

import pytest

from tests.content.planting import EXAMPLE, MODEL, plant, refused_example, write
from wizard.content import example
from wizard.content.references import known

BLOCK = "  - id: bouwsteen.loket\n    kind: block\n    body:\n      subject: loket\n"
OMITTED = "id: weglaten.gespreksleidraad."
CHOSEN = (
    f"{OMITTED}wijkkompas\n    kind: omission\n    body:\n      document: gespreksleidraad\n      chapter: wijkkompas"
)
CHOICE = "- id: binnenstad.nsob\n    kind: choice\n    parent: binnenstad"
INITIATIVE = "- id: smeden-op-warmte\n    kind: initiative\n    body:\n"
PLACE = "- id: warm-hoefblad.hoefblad\n    kind: location\n    parent: warm-hoefblad\n"
LOCATION = f"{PLACE}    body:\n      neighbourhood: hoefblad"
GOAL = "- id: hoefblad.doel1\n    kind: goal\n    parent: hoefblad\n"
PRESENT = "- id: binnenstad.nsob.a0\n    kind: attendee\n    parent: binnenstad.nsob\n"


def test_everything_that_an_answer_can_name_is_known(folder: Path):
    found = known(folder)

    assert list(found.models) == ["nsob", "strategisch", "regierollen"]
    assert found.offers["goal", "track"].ids == tuple("abcdef")
    assert len(found.offers["block", "subject"].ids) == 15
    assert len(found.agenda.questions) == 12


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (
            "opzij.trekker-onduidelijk.warme-regels.taak3\n",
            "opzij.trekker-onduidelijk.warme-regels.taak4\n",
            ["veld 'id'", "Schrijf 'opzij', een punt, de regel, een punt en waar het over gaat"],
        ),
        (
            "id: uitgave.zo-werken-wij\n    kind: edition\n    body:\n      document: zo-werken-wij",
            "id: uitgave.gespreksverslag\n    kind: edition\n    body:\n      document: gespreksverslag",
            ["veld 'document': 'gespreksverslag' past niet. Kies uit: gemeenterapport, zo-werken-wij."],
        ),
        (
            CHOSEN,
            CHOSEN.replace("wijkkompas", "acties"),
            ["veld 'chapter': 'acties' past niet. Kies uit: voorbereiding, behoeften"],
        ),
        (
            f"{OMITTED}wijkkompas\n    kind: omission\n    body:\n      document: gespreksleidraad\n",
            "id: weglaten.lijsten.wijkkompas\n    kind: omission\n    body:\n      document: lijsten\n",
            ["veld 'document': 'lijsten' past niet. Kies uit: gemeenterapport, zo-werken-wij, gespreksverslag"],
        ),
        ("document: zo-werken-wij", "document: gemeenterapport", ["Schrijf 'uitgave', een punt en het document"]),
        ("chapter: wijkkompas", "chapter: doelen", ["Schrijf 'weglaten', een punt, het document, een punt"]),
        ("lead_model: nsob", "lead_model: nergens", ["'dossier', veld 'lead_model'", "'nergens' bestaat niet"]),
        (CHOICE, CHOICE.replace("binnenstad", "bovenstad"), ["'bovenstad.nsob', veld 'parent'", "'bovenstad'"]),
        (CHOICE, CHOICE.replace("binnenstad", "dossier"), ["'dossier.nsob', veld 'parent'", "'dossier'"]),
        (
            f"{CHOICE}\n    body:\n      model: nsob",
            CHOICE.replace("nsob", "nergens") + "\n    body:\n      model: nergens",
            ["veld 'model'", "'nergens'"],
        ),
        ("now: presterend", "now: afwachter", ["'veemarkt.nsob', veld 'now'", "'afwachter' bestaat niet"]),
        ("wanted: netwerkend", "wanted: afwachter", ["'veemarkt.nsob', veld 'wanted'", "'afwachter' bestaat niet"]),
        ("second: netwerkend", "second: x", ["'binnenstad.nsob', veld 'second'", "Kies uit: eigen, netwerkend"]),
        (PRESENT, PRESENT.replace("parent: binnenstad.nsob", "parent: binnenstad"), ["'parent'", "id van de keuze"]),
        (GOAL, GOAL.replace("parent: hoefblad", "parent: bos"), ["'hoefblad.doel1', veld 'parent'", "van de wijk"]),
        (GOAL, GOAL.replace("parent: hoefblad", "parent: hoefblad.nsob"), ["'hoefblad.nsob' past niet", "de wijk"]),
        ("track: a\n", "track: g\n", ["'hoefblad.doel1', veld 'track'", "spoor 'g' staat niet in wijkkompas.yaml"]),
        (
            BLOCK,
            BLOCK.replace("loket", "balie"),
            ["'bouwsteen.balie', veld 'subject'", "bouwsteen 'balie' staat niet in building_blocks.yaml"],
        ),
        (
            "      role: netwerkend",
            "      role: verbinder",
            ["'energiehulpen', veld 'role'", "'verbinder' bestaat niet"],
        ),
        (
            INITIATIVE,
            f"{INITIATIVE}      role: eigen\n",
            ["'smeden-op-warmte', veld 'role'", "Kies uit: netwerkend, p"],
        ),
        (
            LOCATION,
            LOCATION.replace(".hoefblad", ".moeras").replace("neighbourhood: hoefblad", "neighbourhood: moeras"),
            ["'warm-hoefblad.moeras', veld 'neighbourhood'", "'moeras' past niet. Noem de id van een wijk"],
        ),
        (
            LOCATION,
            LOCATION.replace(".hoefblad", ".dossier").replace("neighbourhood: hoefblad", "neighbourhood: dossier"),
            ["'warm-hoefblad.dossier', veld 'neighbourhood'", "'dossier' past niet"],
        ),
        (
            LOCATION,
            LOCATION.replace("warm-hoefblad", "hoefblad"),
            ["'hoefblad.hoefblad', veld 'parent'", "'hoefblad' past niet. Noem de id van het initiatief"],
        ),
    ],
)
def test_a_name_of_something_that_is_not_there_is_refused(folder: Path, old: str, new: str, said: list[str]):
    plant(folder, EXAMPLE, old, new)

    message = refused_example(folder)

    assert message.startswith("elzerwoude.yaml, ")
    assert all(part in message for part in said), message


def test_a_role_that_leaves_the_model_leaves_a_fault_in_the_example(folder: Path):
    model = (folder / MODEL).read_text(encoding="utf-8")
    write(folder, MODEL, model.replace("netwerkend:", "samen:").replace("id: netwerkend", "id: samen"))

    assert "rol 'netwerkend' bestaat niet" in refused_example(folder)


def test_a_role_of_an_initiative_is_one_of_the_leading_model(folder: Path):
    plant(folder, EXAMPLE, "lead_model: nsob", "lead_model: strategisch")
    before = refused_example(folder)
    plant(folder, EXAMPLE, "      role: netwerkend", "      role: verbinder")

    assert "'energiehulpen', veld 'role': rol 'netwerkend' bestaat niet" in before
    assert example(folder).items


def test_where_no_model_leads_the_first_one_does(folder: Path):
    plant(folder, EXAMPLE, "      lead_model: nsob\n", "")
    kept = example(folder).items
    plant(folder, EXAMPLE, "      role: netwerkend", "      role: verbinder")

    assert kept
    assert "rol 'verbinder' bestaat niet. Kies uit: netwerkend" in refused_example(folder)


@pytest.mark.parametrize(
    ("file", "old", "new", "said"),
    [
        ("wijkkompas.yaml", "- id: d\n", "- id: z\n", "veld 'track': spoor 'd' staat niet in wijkkompas.yaml"),
        ("building_blocks.yaml", "- id: loket", "- id: balie", "veld 'subject': bouwsteen 'loket' staat niet"),
        (
            "building_blocks.yaml",
            "- id: loket\n  name:",
            "- id: loket\n  naam:",
            "'loket', veld 'name': Dit veld",
        ),
    ],
)
def test_what_leaves_the_content_leaves_a_fault_in_the_example(folder: Path, file: str, old: str, new: str, said: str):
    plant(folder, file, old, new)

    assert said in refused_example(folder)


RESTING = "opzij.trekker-onduidelijk."
ABOUT = f"{RESTING}warme-regels.taak3\n    kind: dismissal\n    body:\n      rule: trekker-onduidelijk\n"
ABOUT += "      about: warme-regels.taak3"


def test_a_point_that_rests_is_about_something_that_is_there(folder: Path):
    plant(folder, EXAMPLE, ABOUT, ABOUT.replace("warme-regels.taak3", "nergens"))

    message = refused_example(folder)

    assert f"'{RESTING}nergens', veld 'about': 'nergens' is er niet." in message


def test_a_parked_subject_is_about_something_that_is_there_or_about_nothing(folder: Path):
    plant(folder, EXAMPLE, "parkeer.rol.gravenakker", "parkeer.rol.nergens")
    plant(folder, EXAMPLE, "about: gravenakker", "about: nergens")

    message = refused_example(folder)

    assert message.startswith("elzerwoude.yaml, 'parkeer.rol.nergens', veld 'about': 'nergens' is er niet.")


@pytest.mark.parametrize("about", ["nergens", "warme-regels"])
def test_only_a_need_or_an_activity_can_be_done(folder: Path, about: str):
    plant(folder, EXAMPLE, "gedaan.energiehulpen.taak2", f"gedaan.{about}")
    plant(folder, EXAMPLE, "about: energiehulpen.taak2", f"about: {about}")

    message = refused_example(folder)

    assert f"'gedaan.{about}', veld 'about': '{about}' past niet. Noem de id van een behoefte" in message


def test_a_point_that_rests_can_be_about_a_building_block_without_answers(folder: Path):
    plant(folder, EXAMPLE, ABOUT, ABOUT.replace("warme-regels.taak3", "bouwsteen.menukaart"))

    assert f"{RESTING}bouwsteen.menukaart" in {item.id for item in example(folder).items}
