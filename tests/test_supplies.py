import pytest

from tests.samples.house.make import FOLDER
from wizard import content, supplies
from wizard.storage import dossier_file

HANDBOOK = content.load()


def test_a_dossier_file_becomes_the_dossier_that_it_holds(tmp_path):
    path = tmp_path / "voorbeeld.json"
    path.write_text(content.example().model_dump_json(), encoding="utf-8")

    found = supplies.dossier(supplies.read(HANDBOOK, path))

    assert set(found.entities) == {item.id for item in content.example().items}
    assert dossier_file.export(found, "1").startswith("{")


def test_without_a_template_there_is_no_house_style():
    assert supplies.house(HANDBOOK, None) is None


def test_a_house_style_comes_with_its_remarks(capsys):
    found = supplies.house(HANDBOOK, FOLDER / "gewoon.docx")

    assert found is not None
    assert HANDBOOK.say("house.no_number") in capsys.readouterr().err


def test_what_cannot_be_read_is_refused_in_words(tmp_path):
    with pytest.raises(supplies.InputError, match="niet worden gelezen"):
        supplies.house(HANDBOOK, tmp_path / "weg.docx")
    with pytest.raises(supplies.InputError, match="niet worden gelezen"):
        supplies.read(HANDBOOK, tmp_path / "weg.json")
