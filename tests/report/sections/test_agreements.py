from tests.report import planned, reading
from wizard.model.item import Body
from wizard.report.sections import agreements

FULL: Body = {
    "status": "geregeld",
    "agreed": "Wij doen dit.\n\nAltijd.",
    "guardian": "Programmamanager",
    "by_when": "2027-03-01",
    "found_at": "Intranet",
}


def written(paper, answers):
    agreements.write(paper, planned.blocks_of(answers))
    return paper.save()


def lines(report, name):
    return next(text for path, text in reading.below(report).items() if path[-1] == name).split("\n")[1:-1]


def test_agreements_stand_under_the_first_thing_they_carry(paper):
    report = written(paper, dict.fromkeys(planned.CARRIES, FULL))

    assert reading.headings(report)[1:] == [
        (2, "Elk initiatief krijgt dezelfde behandeling"),
        (3, "Een"),
        (3, "Drie"),
        (2, "Het werk gaat door als een collega weggaat"),
        (3, "Twee"),
        (2, "Verder spreken we af"),
        (3, "Vier"),
    ]


def test_an_agreement_tells_what_who_where_and_since_when(paper):
    report = written(paper, {"een": FULL})

    assert lines(report, "Een") == [
        "Wat een is. (eigen woorden)",
        "Dit spreken we af",
        "Wij doen dit.",
        "Altijd.",
        "Wie zorgt ervoor?\tProgrammamanager",
        "Waar vind je het?\tIntranet",
        "Geregeld op\t1 maart 2027",
    ]


def test_what_is_only_arranged_in_part_says_so_and_until_when(paper):
    report = written(paper, {"een": {**FULL, "status": "deels"}})

    assert "Dit is nog maar voor een deel geregeld." in lines(report, "Een")
    assert "Klaar op\t1 maart 2027" in lines(report, "Een")


def test_what_is_known_is_kept_on_one_page_but_not_tied_to_what_follows(paper):
    report = written(paper, {"een": FULL})

    details = [one for one in reading.body(report).iter(reading.W + "p") if reading.style(one) == "Detail"]
    assert [one.find(f".//{reading.W}keepNext") is not None for one in details] == [True, True, False]


def test_what_is_missing_is_said_in_one_sentence(paper):
    report = written(paper, {"een": {"status": "geregeld"}})

    assert lines(report, "Een")[1:] == [
        "Wat we precies afspreken: (niet ingevuld).",
        (
            "Nog niet ingevuld: wie ervoor zorgt, waar je het vindt en wanneer het klaar is. "
            "Weet je het? Geef het door, dan vullen we het aan."
        ),
    ]


def test_a_subject_that_left_the_content_is_told_last(paper):
    report = written(paper, {"weg": {**FULL}})

    assert reading.headings(report)[-1] == (3, "weg (deze keuze bestaat niet meer)")


def test_without_agreements_only_a_sentence_says_so(paper):
    report = written(paper, {"een": {"status": "nog_niet", "agreed": "Plan."}})

    assert len(reading.headings(report)) == 1
    assert reading.paragraphs(report, "Lead")[0].startswith("Er is nog niets afgesproken.")
