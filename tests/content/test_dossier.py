import re
from collections import Counter
from pathlib import Path

import pytest

from tests.content.planting import EXAMPLE, MODEL, plant, refused_example, write
from wizard.content import example
from wizard.model.dossier import Dossier
from wizard.model.entity import DECIDERS, KINDS, OWN_ROLE, PROFILE, STANDINGS, Neighbourhood, body_fields
from wizard.model.item import Item


@pytest.fixture(scope="module")
def elzerwoude() -> Dossier:
    items = [Item(item.id, item.kind, item.parent, item.body, seq=1) for item in example().items]
    return Dossier(PROFILE, 0).after(1, items)


def test_the_example_says_that_it_is_fictional(elzerwoude: Dossier):
    assert elzerwoude.profile.municipality == "Elzerwoude"
    assert elzerwoude.profile.fictional


def test_the_example_has_twelve_neighbourhoods_in_the_order_of_the_file(elzerwoude: Dossier):
    written = [item.id for item in example().items if item.kind == Neighbourhood.kind]

    assert len(written) == 12
    assert [found.id for found in elzerwoude.neighbourhoods] == written


CHOICE = "- id: binnenstad.nsob\n    kind: choice\n    parent: binnenstad"


@pytest.mark.parametrize("kind", KINDS)
def test_every_field_is_filled_at_least_once(kind: str):
    filled = {name for item in example().items if item.kind == kind for name in item.body}

    assert filled == set(body_fields(KINDS[kind]))


def test_the_example_leaves_gaps_to_show(elzerwoude: Dossier):
    choices = [elzerwoude.choice(found.id, "nsob") for found in elzerwoude.neighbourhoods]

    assert [choice for choice in choices if choice and choice.now is None and choice.wanted is None]
    assert [choice for choice in choices if choice and choice.now and choice.wanted is None]
    assert [choice for choice in choices if choice and choice.wanted and choice.reason_technical is None]


def test_the_example_has_an_own_role_in_own_words(elzerwoude: Dossier):
    own = [elzerwoude.choice(found.id, "nsob") for found in elzerwoude.neighbourhoods]

    assert [choice for choice in own if choice and choice.wanted == OWN_ROLE and choice.own_role]


def test_decisions_in_the_example_differ(elzerwoude: Dossier):
    found = [elzerwoude.choice(one.id, "nsob") for one in elzerwoude.neighbourhoods]
    decided = [choice for choice in found if choice and choice.standing == "besloten"]

    assert {choice.standing for choice in found if choice} == {*STANDINGS, None}
    assert {choice.decided_by for choice in decided} == set(DECIDERS)
    assert len({choice.decided_on for choice in decided}) == len(decided) == 5
    assert all(choice.proposed_to for choice in found if choice and choice.standing == "voorstel")
    assert sum(bool(choice and choice.minority and choice.minority_reason) for choice in found) >= 2


def test_the_codes_belong_to_no_real_municipality(elzerwoude: Dossier):
    codes = [found.code for found in elzerwoude.neighbourhoods if found.code]

    assert codes
    assert all(code[2:6] == "9999" for code in codes)


def test_no_sentence_stands_in_the_example_twice():
    texts = [
        value
        for item in example().items
        for name, value in item.body.items()
        if "reason" in name or name in {"meaning", "minority"}
    ]
    sentences = Counter(sentence for text in texts for sentence in re.split(r"(?<=[.?!])\s", str(text)))

    assert not [sentence for sentence, count in sentences.items() if count > 1]


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("wanted: netwerkend", "wanted: afwachter", ["'veemarkt.nsob', veld 'wanted'", "'afwachter' bestaat niet"]),
        ("kind: neighbourhood", "kind: dorp", ["'binnenstad', veld 'kind'", "Kies uit: profile"]),
        ("homes: 2310", "huizen: 2310", ["'binnenstad', veld 'huizen'", "bestaat hier niet"]),
        ("homes: 2310", "homes: veel", ["'binnenstad', veld 'homes'", "past hier niet"]),
        ("homes: 2310", "homes: 1.5", ["veld 'items › binnenstad › body › homes"]),
        ("code: BU99990001", "code: BU9999001", ["'binnenstad', veld 'code'", "past hier niet"]),
        ("name: Binnenstad", 'name: ""', ["'binnenstad', veld 'name'", "ontbreekt of is leeg"]),
        ("      name: Binnenstad\n", "", ["'binnenstad', veld 'name'", "ontbreekt of is leeg"]),
        ("name: Binnenstad", f"name: {'x' * 201}", ["'binnenstad', veld 'name'", "hoogstens 200 tekens"]),
        ("- id: veemarkt\n", "- id: binnenstad\n", ["'binnenstad'", "dubbel"]),
        ("- id: veemarkt\n", "- id: Veemarkt\n", ["veld 'items › Veemarkt › id'", "kleine letters"]),
        ("- id: dossier", "- id: mapje", ["'dossier': dit onderdeel ontbreekt"]),
        ("schema_version: 1", "schema_version: 2", ["veld 'schema_version'", "Schrijf hier 1"]),
        ("lead_model: nsob", "lead_model: nergens", ["'dossier', veld 'lead_model'", "'nergens' bestaat niet"]),
        (CHOICE, CHOICE.replace("binnenstad", "bovenstad"), ["'bovenstad.nsob', veld 'parent'", "'bovenstad'"]),
        (CHOICE, CHOICE.replace("binnenstad", "dossier"), ["'dossier.nsob', veld 'parent'", "'dossier'"]),
        ("parent: binnenstad", "parent: veemarkt", ["'binnenstad.nsob', veld 'id'", "De id past niet"]),
        ("    parent: binnenstad\n", "", ["'binnenstad.nsob', veld 'parent'", "bestaat hier niet"]),
        (
            f"{CHOICE}\n    body:\n      model: nsob",
            CHOICE.replace("nsob", "nergens") + "\n    body:\n      model: nergens",
            ["veld 'model'", "'nergens'"],
        ),
        ("content_version: voorbeeld\n", "", ["voorbeeld, veld 'content_version'", "ontbreekt"]),
    ],
)
def test_a_fault_in_the_example_is_refused(folder: Path, old: str, new: str, said: list[str]):
    plant(folder, EXAMPLE, old, new)

    message = refused_example(folder)

    assert message.startswith("elzerwoude.yaml, ")
    assert all(part in message for part in said), message


def test_a_role_that_leaves_the_model_leaves_a_fault_in_the_example(folder: Path):
    model = (folder / MODEL).read_text(encoding="utf-8")
    write(folder, MODEL, model.replace("netwerkend:", "samen:").replace("id: netwerkend", "id: samen"))

    assert "rol 'netwerkend' bestaat niet" in refused_example(folder)


def test_answers_come_back_as_they_may_be_stored(folder: Path):
    plant(folder, EXAMPLE, "name: Binnenstad", 'name: "  Binnen   stad "')

    body = next(item.body for item in example(folder).items if item.id == "binnenstad")

    assert body["name"] == "Binnen stad"
