from pathlib import Path

import pytest

from tests.content.planting import plant, write
from wizard import content
from wizard.content.plain_rules import LONGEST_SENTENCE
from wizard.model.handbook import Handbook

LONG = "Dit is een zin " + "en nog wat " * 7
"""Twenty-five words."""


def found(folder: Path, start: str) -> list[str]:
    return [said for said in content.complaints(content.load(folder), folder) if said.startswith(start)]


@pytest.fixture(scope="module")
def handbook() -> Handbook:
    return content.load()


def test_the_real_content_is_plain(handbook: Handbook):
    assert content.complaints(handbook) == []


def test_the_sentences_of_the_real_content_are_short():
    sentences, mean, longest = content.figures()

    assert sentences > 1000
    assert mean <= 10
    assert longest <= LONGEST_SENTENCE


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (LONG, "Deze zin heeft 25 woorden"),
        ("Doe dat middels een plan.", "Hier staat 'middels'."),
        ("Klik op settings.", "Dit is Engels."),
        ("Lees de QXZ.", "'QXZ' is een afkorting."),
        ("Een samenwerkingsovereenkomstenarchief.", "heeft 34 letters."),
        ("Vul uw naam in.", "Zeg 'je' tegen de lezer"),
        ("Dat is niet onbelangrijk.", "ontkent twee keer."),
        (
            "De lijst wordt gemaakt. Het plan wordt vastgesteld.",
            "“Het plan wordt vastgesteld.” Hier staat voor de tweede",
        ),
    ],
)
def test_each_planted_fault_is_told_with_its_place_and_a_remedy(folder: Path, text: str, said: str):
    write(folder, "texts/start.yaml", f"title: Begin hier\nlead: '{text}'\n")

    complaints = found(folder, "start.yaml")

    assert len(complaints) == 1
    assert complaints[0].startswith("start.yaml, 'lead': “")
    assert said in complaints[0]


def test_the_form_that_is_wrong_is_named(folder: Path):
    write(folder, "texts/start.yaml", "wijken: {een: Kies uw wijk, meer: 'Kies {n} wijken'}\n")

    assert [said.split(":")[0] for said in found(folder, "start.yaml")] == ["start.yaml, 'wijken › een'"]


@pytest.mark.parametrize(
    ("file", "old", "entry"),
    [
        ("role_models/nsob.yaml", "Haar gezag rust op democratie en wet.", "'roles › rechtmatig › summary › text'"),
        ("glossary.yaml", "Een uitspraak die algemeen bekend is.", "'kennis › meaning › text'"),
        ("example/elzerwoude.yaml", "Dat vinden wij terecht.", "'items › veemarkt.nsob › body › reason_values'"),
    ],
)
def test_every_kind_of_content_is_checked(folder: Path, file: str, old: str, entry: str):
    plant(folder, file, old, "Teneinde dit te doen.")

    complaints = found(folder, Path(file).name)

    said = f"{Path(file).name}, {entry}: “Teneinde dit te doen.” Hier staat 'Teneinde'. Schrijf liever: om."
    assert said in complaints


def test_one_passive_sentence_in_a_text_is_fine(folder: Path):
    write(folder, "texts/start.yaml", "title: Het plan wordt vastgesteld. Daarna begint het werk.\n")

    assert found(folder, "start.yaml") == []


def test_what_the_glossary_explains_may_be_written(folder: Path):
    write(folder, "texts/start.yaml", "title: Zo ontstaat draagvlak.\n")
    before = found(folder, "start.yaml")

    plant(folder, "glossary.yaml", "term: Wijkaanpak", "term: Draagvlak")

    assert len(before) == 1
    assert found(folder, "start.yaml") == []


def test_the_names_of_what_the_content_explains_may_be_written(folder: Path, handbook: Handbook):
    role, new, track = handbook.role_models[0].roles[0], handbook.new_terms[0], handbook.compass.tracks[0]
    names = [name.split()[0] for name in (role.name, role.id, new.new, new.old or new.new, track.name)]
    avoid = "".join(f"  - {{words: [{name}], instead: iets anders}}\n" for name in sorted(set(names)))
    write(folder, "plain_language.yaml", f"avoid:\n{avoid}english: []\nabbreviations: {{}}\nlong_words: {{}}\n")
    write(folder, "texts/start.yaml", f"title: Dit heet {', '.join(names)}.\n")

    complaints = content.complaints(handbook, folder)

    assert not [said for said in complaints if said.startswith("start.yaml")]


def test_content_without_texts_has_no_long_sentences(tmp_path: Path):
    assert content.figures(tmp_path) == (0, 0, 0)
