from pathlib import Path

from tests.content.planting import write
from wizard.content.passages import WORD_LIST, Passage, passages


def found(folder: Path, file: str) -> list[Passage]:
    return [passage for passage in passages(folder) if passage.file == Path(file).name]


def test_a_text_is_found_with_its_file_and_the_way_to_it(folder: Path):
    write(folder, "soort.yaml", "- id: eerste\n  what: {text: Dit is het., certainty: eigen}\n- {name: Zonder id}\n")

    assert found(folder, "soort.yaml") == [
        Passage("soort.yaml", "eerste › what › text", "Dit is het."),
        Passage("soort.yaml", "2 › name", "Zonder id"),
    ]


def test_in_a_screen_text_every_name_is_read(folder: Path):
    write(folder, "texts/start.yaml", "title: Begin\norder: {een: 1 wijk, meer: '{n} wijken'}\n")

    entries = {passage.entry: passage.text for passage in found(folder, "texts/start.yaml")}

    assert entries == {"title": "Begin", "order › een": "1 wijk", "order › meer": "{n} wijken"}


def test_what_others_wrote_and_what_is_no_text_is_left_out(folder: Path):
    write(folder, "soort.yaml", "- {id: a, title: Van een ander, year: 2020, equal: true, note: Van ons}\n")

    assert [passage.text for passage in found(folder, "soort.yaml")] == ["Van ons"]


def test_the_list_of_words_to_avoid_is_no_text(folder: Path):
    assert found(folder, WORD_LIST) == []


def test_every_kind_of_content_is_read(folder: Path):
    read = {passage.file for passage in passages(folder)}

    written = {path.name for path in folder.rglob("*.yaml")} - {WORD_LIST}
    assert read == written


def test_the_id_of_another_thing_is_no_text(folder: Path):
    write(folder, "soort.yaml", "- {id: a, prompt: kaders, form: convenant, stages: [realisatie], words: Van ons}\n")

    assert [passage.text for passage in found(folder, "soort.yaml")] == ["Van ons"]


def test_a_phase_is_a_choice_and_no_text(folder: Path):
    entries = {passage.entry.rpartition(" › ")[2] for passage in found(folder, "elzerwoude.yaml")}

    assert "aim" in entries
    assert "stage" not in entries
