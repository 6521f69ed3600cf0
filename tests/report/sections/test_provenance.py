from tests.report import reading
from wizard.model.statement import Certainty
from wizard.report.sections import provenance
from wizard.version import VERSION


def test_the_report_says_how_it_came_about(report, handbook):
    text = "\n".join(reading.paragraphs(report, "Fact"))

    assert f"Partnerschapswijzer, versie {VERSION}" in text
    assert f"versie {handbook.version}" in text
    assert "na wijziging 7" in text
    assert "23 november 2026" in text


def test_every_word_of_certainty_is_explained(report):
    bullets = reading.paragraphs(report, "ListBullet")

    words = [line.split(":")[0] for line in bullets]
    start = words.index("Uit de bron, of in het kort ‘bron’")
    assert words[start : start + len(Certainty)] == [
        "Uit de bron, of in het kort ‘bron’",
        "Algemene kennis, of in het kort ‘kennis’",
        "Uitleg van de makers, of in het kort ‘uitleg’",
        "Woorden van de makers, of in het kort ‘eigen woorden’",
    ]


def test_a_document_of_both_sides_says_that_both_filled_it_in(paper, subject):
    provenance.of_both(paper, subject)

    text = reading.whole(paper.save())
    assert "komt van de gemeente en het initiatief" in text
    assert "concept" not in text
