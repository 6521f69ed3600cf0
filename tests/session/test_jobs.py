from io import BytesIO

import docx
import pytest
from openpyxl import load_workbook

from tests.app import example, read
from wizard.session import jobs


@pytest.mark.parametrize(
    ("key", "title"),
    [
        ("gemeenterapport", "Rol, doelen en aanpak bij bewonersinitiatieven"),
        ("zo-werken-wij", "Zo werken wij met bewonersinitiatieven"),
        ("werkbladen", "Werkbladen"),
    ],
)
def test_a_document_is_made_only_when_it_is_asked_for_and_is_a_word_file(key, title):
    _, make = jobs.documents(read(example()))[key]

    raw = make()

    texts = [one.text for one in docx.Document(BytesIO(raw)).paragraphs]
    assert raw.startswith(b"PK")
    assert title in texts
    assert any("Elzerwoude" in text for text in texts)


def test_no_two_documents_have_the_same_file_name():
    names = [name for name, _ in jobs.documents(read(example())).values()]

    assert names == [
        *("gemeenterapport-elzerwoude.docx", "zo-werken-wij-elzerwoude.docx", "lijsten-elzerwoude.xlsx"),
        "werkbladen-elzerwoude.docx",
    ]


@pytest.mark.parametrize("name", ["gespreksverslag", "concept-afspraken", "gespreksleidraad"])
def test_a_document_about_one_initiative_bears_its_name_and_is_a_word_file(name):
    file, make = jobs.of_talk(read(example()), "warm-hoefblad")[name]

    texts = [one.text for one in docx.Document(BytesIO(make())).paragraphs]
    assert file == f"{name}-warm-hoefblad.docx"
    assert "Gemeente Elzerwoude en Warm Hoefblad" in texts


def test_agreements_can_be_had_in_another_form():
    ((name, make),) = jobs.in_form(read(example()), "warm-hoefblad", "intentieverklaring").values()

    texts = [one.text for one in docx.Document(BytesIO(make())).paragraphs]
    assert name == "concept-afspraken-warm-hoefblad-intentieverklaring.docx"
    assert "Intentieverklaring" in texts


def test_an_initiative_that_is_not_there_has_no_documents():
    assert jobs.in_form(read(example()), "weg", "green-deal") == {}
    assert jobs.of_talk(read(example()), "weg") == {}


def test_the_lists_are_a_workbook_and_what_is_to_be_done_can_be_had_alone():
    dossier = read(example())
    _, make = jobs.documents(dossier)["lijsten"]
    name, make_actions = jobs.action_list(dossier)

    book, actions = (load_workbook(BytesIO(raw)) for raw in (make(), make_actions()))

    assert name == "acties-elzerwoude.xlsx"
    assert book.sheetnames == ["Wijken", "Doelen", "Initiatieven", "Acties"]
    assert actions.sheetnames == ["Acties"]


def test_only_a_large_dossier_has_documents_that_are_made_outside_this_process(monkeypatch):
    dossier = read(example())
    assert jobs.slow(dossier) == {}

    monkeypatch.setattr(jobs, "LARGE", len(dossier.entities))

    assert list(jobs.slow(dossier)) == ["gemeenterapport"]
    assert jobs.slow(dossier)["gemeenterapport"].name == "gemeenterapport-elzerwoude.docx"


def test_the_chapters_of_a_document_have_their_names():
    assert jobs.chapters("gemeenterapport")["doelen"] == "Doelen"
    assert jobs.chapters("lijsten") == {}
