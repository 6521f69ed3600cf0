from dataclasses import replace

import pytest

from tests.report import reading
from tests.report.conftest import DAY
from wizard.report.blank import LONGEST, Card, blank

PLACE = "docProps/custom.xml"
CARD = Card("Titel", "Onderwerp", "Gemeente Elzerwoude", "Concept", DAY, "1.2", "10 jaar", "abc.gemeenterapport.7")


def facts(raw):
    """Return the properties of its own of a document."""
    return {one.get("name"): one[0].text for one in reading.parts(raw)[PLACE]}


def saved(card, tmp_path):
    blank(card).save(tmp_path / "leeg.docx")
    return (tmp_path / "leeg.docx").read_bytes()


def test_an_archive_finds_what_it_wants_to_know(tmp_path):
    assert facts(saved(CARD, tmp_path)) == {
        "identificatie": "abc.gemeenterapport.7",
        "naam": "Titel",
        "omschrijving": "Onderwerp",
        "archiefvormer": "Gemeente Elzerwoude",
        "status": "Concept",
        "versie": "1.2",
        "datum": "2026-11-23",
        "bewaartermijn": "10 jaar",
        "taal": "nl-NL",
    }


def test_what_nobody_filled_in_is_left_out_and_what_is_too_long_is_cut(tmp_path):
    found = facts(saved(replace(CARD, version=None, retention="x" * 300), tmp_path))

    assert "versie" not in found
    assert len(found["bewaartermijn"]) == LONGEST


def test_every_property_has_a_number_of_its_own_from_two(tmp_path):
    found = reading.parts(saved(CARD, tmp_path))[PLACE]

    assert [one.get("pid") for one in found] == [str(number) for number in range(2, 2 + len(found))]


@pytest.mark.parametrize("text", ["</x> & ]]>", "é 👍🏽", " \"aan\" en 'uit' "])
def test_naughty_texts_are_kept(text, tmp_path):
    assert facts(saved(replace(CARD, retention=text), tmp_path))["bewaartermijn"] == text


def test_every_document_has_them(every_report):
    for raw in every_report:
        found = facts(raw)
        assert found["taal"] == "nl-NL"
        assert found["identificatie"].count(".") >= 2
