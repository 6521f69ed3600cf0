import pytest

from tests.samples.house.make import FOLDER
from wizard import content, supplies
from wizard.logic import dressing
from wizard.model.house import House
from wizard.storage import dossier_file
from wizard.storage.address import DATABASE
from wizard.storage.store import Store

HANDBOOK = content.load()

pytestmark = pytest.mark.no_cover  # only brings together what has tests of its own


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


def dressed(tmp_path, monkeypatch) -> tuple[Store, str, House]:
    """Store a dossier with a house style in a database of its own."""
    url = f"sqlite:///{tmp_path}/data/proef.sqlite"
    monkeypatch.setenv(DATABASE, url)
    store, found = Store(url), supplies.house(HANDBOOK, FOLDER / "gewoon.docx")
    assert found is not None
    ident = store.start(dossier_file.creates(content.example()), "test")
    digest = store.attachments.keep(ident, found.raw)
    dossier = store.read(ident)
    assert dossier is not None
    store.apply(ident, dressing.choose(dossier, "gewoon.docx", digest), "test")
    return store, ident, found


def test_a_stored_dossier_comes_with_its_house_style(tmp_path, monkeypatch):
    store, ident, house = dressed(tmp_path, monkeypatch)

    assert supplies.stored(HANDBOOK, ident)[1] == house
    store.close()


def test_a_dossier_file_comes_with_its_house_style(tmp_path, monkeypatch):
    store, ident, house = dressed(tmp_path, monkeypatch)
    dossier, path = store.read(ident), tmp_path / "proef.json"
    assert dossier is not None
    path.write_text(dossier_file.export(dossier, "1", {house.digest: house.raw}), encoding="utf-8")

    assert supplies.taken_in(HANDBOOK, str(path))[1] == house
    store.close()
