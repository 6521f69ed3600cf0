import subprocess
import sys
from contextlib import redirect_stdout
from io import BytesIO, StringIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from openpyxl import load_workbook

from tests.report import reading
from tests.samples.house.make import FOLDER
from wizard import __main__ as command
from wizard import content
from wizard.logic.wording import for_file_name
from wizard.model.statement import Certainty
from wizard.report import catalogue
from wizard.storage import dossier_file
from wizard.storage.address import DATABASE, address
from wizard.storage.store import Store

SAID = content.load().say
OF_ONE = {"gespreksverslag", "concept-afspraken", "gespreksleidraad"}
"""The documents that are made for every initiative."""


def printed(*given: str) -> str:
    """Return what a command prints that goes well."""
    with redirect_stdout(StringIO()) as out:
        assert command.main(given) == 0
    return out.getvalue()


@pytest.fixture(scope="module")
def example(tmp_path_factory) -> Path:
    path = tmp_path_factory.mktemp("voorbeeld") / "voorbeeld.json"
    path.write_text(printed("example"), encoding="utf-8")
    return path


@pytest.fixture(scope="module")
def few(tmp_path_factory) -> Path:
    """Give an example with little in it, for which every kind of document is made all the same."""
    path = tmp_path_factory.mktemp("voorbeeld") / "weinig.json"
    path.write_text(printed("example", "--neighbourhoods", "2", "--initiatives", "2"), encoding="utf-8")
    return path


@pytest.fixture(scope="module")
def checked() -> list[str]:
    """Give the lines that a check of the content prints."""
    return printed("check").splitlines()


def test_the_example_can_be_read_back(example):
    file = dossier_file.parse(example.read_bytes())

    assert {item.id for item in file.items} == {item.id for item in content.example().items}


def test_a_larger_example_can_be_read_back(capsys):
    assert command.main(["example", "--neighbourhoods", "30"]) == 0

    file = dossier_file.parse(capsys.readouterr().out)
    assert sum(item.kind == "neighbourhood" for item in file.items) == 30


@pytest.mark.parametrize(
    ("given", "counts"),
    [(["--initiatives", "20"], (12, 20)), (["--neighbourhoods", "30", "--initiatives", "0"], (30, 0))],
)
def test_an_example_with_more_or_fewer_initiatives_can_be_read_back(capsys, given, counts):
    assert command.main(["example", *given]) == 0

    kinds = [item.kind for item in dossier_file.parse(capsys.readouterr().out).items]
    assert (kinds.count("neighbourhood"), kinds.count("initiative")) == counts


@pytest.mark.parametrize(
    ("only", "names"),
    [([], command.REPORTS), *((["--only", name], (name,)) for name in command.REPORTS)],
)
def test_documents_are_named_after_the_municipality_or_their_initiative(few, tmp_path, capsys, only, names):
    folder = tmp_path / "nieuw" / "map"

    assert command.main(["report", str(few), str(folder), *only]) == 0

    items = dossier_file.parse(few.read_bytes()).items
    initiatives = [for_file_name(str(one.body["name"])) for one in items if one.kind == "initiative"]
    assert len(initiatives) == 2
    ends = {"lijsten": "xlsx"}
    paths = [folder / f"{name}-elzerwoude.{ends.get(name, 'docx')}" for name in names if name not in OF_ONE]
    paths += [folder / f"{name}-{one}.docx" for one in initiatives for name in names if name in OF_ONE]
    assert capsys.readouterr().out.splitlines() == [SAID("command.written", path=path) for path in paths]
    assert sorted(folder.iterdir()) == sorted(paths)
    words, books = ([path.read_bytes() for path in paths if path.suffix == end] for end in (".docx", ".xlsx"))
    assert all(reading.Document(BytesIO(raw)).paragraphs for raw in words)
    assert all(load_workbook(BytesIO(raw)).sheetnames for raw in books)


def test_documents_get_the_house_style_and_what_it_lacks_is_said(few, tmp_path, capsys):
    template = FOLDER / "kaal.docx"

    made = command.main(["report", str(few), str(tmp_path), "--only", "zo-werken-wij", "--template", str(template)])

    said = capsys.readouterr()
    assert made == 0
    assert f"{template}: {SAID('house.no_number')}" in said.err.splitlines()
    (document,) = tmp_path.glob("zo-werken-wij-*.docx")
    normal: Any = reading.opened(document.read_bytes()).styles["Normal"]
    assert normal.font.name == "Times New Roman"
    assert str(document) in said.out


@pytest.mark.parametrize(
    ("raw", "said"),
    [(None, "command.unreadable"), (b"tekst", "house.refused_not_word"), (b"PK\x03\x04", "house.refused_broken")],
)
def test_a_template_that_cannot_be_used_is_refused(example, tmp_path, capsys, raw, said):
    template = tmp_path / "stijl.docx"
    if raw is not None:
        template.write_bytes(raw)

    assert command.main(["report", str(example), str(tmp_path / "uit"), "--template", str(template)]) == 2
    assert SAID(said, path=template) in capsys.readouterr().err
    assert not (tmp_path / "uit").exists()


def test_the_check_prints_how_sure_the_statements_are(checked):
    assert len([line for line in checked if "%" in line]) == 5


def test_the_check_prints_how_many_building_blocks_rest_on_a_source(checked):
    blocks = content.load().blocks
    share = sum(block.what.certainty is Certainty.SOURCE for block in blocks) / len(blocks)
    assert SAID("command.blocks", share=f"{share:4.0%}", blocks=len(blocks)) in checked


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        (b"{}", "foreign"),
        (b"\xff\xfe\x00", "not_text"),
        (b"{", "not_json"),
        (b'{"schema_version": 99, "content_version": "x", "items": []}', "newer"),
    ],
)
def test_a_bad_file_is_refused_with_what_where_and_remedy(tmp_path, capsys, raw, reason):
    path = tmp_path / "slecht.json"
    path.write_bytes(raw)

    assert command.main(["report", str(path), str(tmp_path)]) == 2

    out, err = capsys.readouterr()
    assert not out
    assert str(path) in err
    assert SAID(f"command.file_{reason}") in err


def test_every_reason_to_refuse_a_file_has_a_sentence():
    assert all(SAID(f"command.file_{reason.value}") for reason in dossier_file.FileReason)


def test_a_missing_file_is_refused(tmp_path, capsys):
    assert command.main(["report", str(tmp_path / "weg.json"), str(tmp_path)]) == 2

    assert "weg.json" in capsys.readouterr().err


def test_a_folder_that_is_a_file_is_refused(example, capsys):
    assert command.main(["report", str(example), str(example)]) == 2

    assert "map" in capsys.readouterr().err


@pytest.mark.parametrize("given", [["--neighbourhoods", "0"], ["--initiatives", "-1"], ["--initiatives", "1001"]])
def test_an_impossible_number_is_refused_with_the_numbers_that_are_possible(capsys, given):
    assert command.main(["example", *given]) == 2

    said = capsys.readouterr()
    assert said.err.strip() == "Vraag om 1 tot 5000 wijken, en om 0 tot 1000 initiatieven."
    assert said.out == ""


def test_content_with_a_fault_is_refused_in_its_own_words(monkeypatch, capsys):
    def load():
        raise content.ContentError("glossary.yaml, 'x': dit klopt niet.")

    monkeypatch.setattr(content, "load", load)

    assert command.main(["check"]) == 2
    assert capsys.readouterr().err == "glossary.yaml, 'x': dit klopt niet.\n"


@pytest.mark.parametrize("given", [[], ["report"], ["report", "a", "b", "--only", "onbekend"]])
def test_a_command_that_is_not_understood_ends_with_2(given, capsys):
    with pytest.raises(SystemExit, match="2"):
        command.main(given)

    assert "usage" in capsys.readouterr().err


def test_the_process_does_without_streamlit(tmp_path, few):
    code = "import sys; from wizard.__main__ import main; main(sys.argv[1:]); sys.exit('streamlit' in sys.modules)"

    command_line = [sys.executable, "-c", code, "report", str(few), str(tmp_path)]

    run = subprocess.run(command_line, check=False, capture_output=True)

    assert (run.returncode, run.stderr) == (0, b"")
    assert [*tmp_path.glob("*.docx")]


def test_the_check_tells_how_long_the_sentences_are(checked):
    sentences, mean, longest = content.figures()
    words = SAID("command.plain", sentences=sentences, mean=f"{mean:.1f}".replace(".", ","), longest=longest)
    assert words in checked


def test_hard_language_is_refused_with_every_complaint(monkeypatch, capsys):
    monkeypatch.setattr(content, "complaints", lambda _handbook: ["start.yaml, 'lead': te lang.", "start.yaml: u."])

    assert command.main(["check"]) == 2

    said = capsys.readouterr()
    assert said.err.splitlines() == ["start.yaml, 'lead': te lang.", "start.yaml: u."]
    assert said.out == ""


def test_all_documents_go_in_one_archive_when_that_is_asked(few, tmp_path, capsys):
    assert command.main(["report", str(few), str(tmp_path / "map"), "--zip", "alles.zip"]) == 0

    with ZipFile(tmp_path / "map" / "alles.zip") as archive:
        names = archive.namelist()
    assert [path.name for path in (tmp_path / "map").iterdir()] == ["alles.zip"]
    assert len(capsys.readouterr().out.splitlines()) == len(names) == len(catalogue.WHOLE) + len(catalogue.OF_ONE) * 2
    assert names[0] == "gemeenterapport-elzerwoude.docx"


def test_a_stored_dossier_is_read_from_the_database(tmp_path, monkeypatch):
    monkeypatch.setenv(DATABASE, f"sqlite:///{tmp_path}/dossiers.sqlite")
    ident = Store(address()).start(dossier_file.creates(content.example()), "test")

    asked = ["report", ident, str(tmp_path / "map"), "--stored", "--gently", "--only", "zo-werken-wij"]
    run = subprocess.run([sys.executable, "-m", "wizard", *asked], capture_output=True, text=True, check=False)

    assert run.returncode == 0, run.stderr
    made = (tmp_path / "map" / "zo-werken-wij-elzerwoude.docx").read_bytes()
    assert reading.opened(made).core_properties.identifier == f"{ident}.zo-werken-wij.1"


def test_a_dossier_that_is_not_stored_is_told(tmp_path, capsys, monkeypatch):
    monkeypatch.setenv(DATABASE, f"sqlite:///{tmp_path}/dossiers.sqlite")

    assert command.main(["report", "nergens", str(tmp_path), "--stored"]) == 2

    assert capsys.readouterr().err.strip() == SAID("command.no_dossier", ident="nergens")
