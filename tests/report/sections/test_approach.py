from tests.report import planned, reading
from wizard.model.item import Body
from wizard.report.sections import approach

FULL: Body = {
    "status": "geregeld",
    "agreed": "Wij doen dit.\n\nAltijd.",
    "guardian": "Programmamanager",
    "by_when": "2027-03-01",
    "found_at": "Intranet",
}

TODO: Body = {"status": "deels", "guardian": "Teamleider", "by_when": "2027-03-01"}


def written(paper, subject):
    approach.write(paper, subject)
    return paper.save()


def test_the_blocks_stand_in_a_table_by_how_far_they_are(paper):
    answers: dict[str, Body] = {
        "vier": {"status": "geregeld"},
        "een": {"status": "niet_nodig"},
        "twee": {"status": "deels"},
    }

    rows = reading.rows(written(paper, planned.blocks_of(answers)), "De bouwstenen, naar hoe ver ze zijn")

    assert [row[:2] for row in rows[1:]] == [
        ["Vier", "Geregeld"],
        ["Twee", "Deels geregeld"],
        ["Een", "Niet nodig"],
        ["Drie", "(niet ingevuld)"],
    ]


def test_a_block_stands_in_full_below_its_name(paper):
    report = written(paper, planned.blocks_of({"een": FULL}))

    below = next(text for path, text in reading.below(report).items() if path[-1] == "Een")
    assert below.split("\n")[1:] == [
        "Wat een is. (eigen woorden)",
        "Hoe ver?\tGeregeld",
        "Draagt bij aan\tGelijke behandeling",
        "Wie bewaakt dit?\tProgrammamanager",
        "Wanneer geregeld?\t1 maart 2027",
        "Waar te vinden?\tIntranet",
        "Wat spreken we af?",
        "Wij doen dit.",
        "Altijd.",
        "",
    ]


def test_the_reason_that_breaks_off_and_the_reading_of_the_makers_are_told_apart(paper):
    subject = planned.blocks_of({})

    report = written(paper, subject)

    why = subject.handbook.approach
    assert reading.paragraphs(report, "Told") == [why.given.text, why.cut_off.text]
    assert reading.paragraphs(report, "OursTold") == [why.reading.text]


def test_what_is_still_to_be_done_stands_in_a_table_with_who_and_when(paper):
    answers: dict[str, Body] = {"een": FULL, "twee": TODO, "drie": {"status": "nog_niet"}}

    report = written(paper, planned.blocks_of(answers))

    assert "3 bouwstenen zijn nog niet helemaal geregeld:" in reading.paragraphs(report, "Intro")
    assert reading.rows(report, "Wat nog moet gebeuren, door wie en wanneer")[1:] == [
        ["Twee", "Deels geregeld", "Teamleider", "1 maart 2027"],
        ["Drie", "Nog niet geregeld", "(niet ingevuld)", "(niet ingevuld)"],
        ["Vier", "(niet ingevuld)", "(niet ingevuld)", "(niet ingevuld)"],
    ]


def test_when_all_is_done_there_is_no_table_of_what_is_left(paper):
    report = written(paper, planned.blocks_of(dict.fromkeys(planned.CARRIES, FULL)))

    assert "Er is geen bouwsteen die nog moet worden geregeld." in reading.paragraphs(report, "Normal")
    assert len(reading.tables(report)) == 1
