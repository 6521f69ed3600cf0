from tests.report import planned, reading
from wizard.model.item import Body
from wizard.report.sections import not_yet

PLAN: Body = {"agreed": "Een plan.", "guardian": "Teamleider", "by_when": "2027-03-01", "found_at": "Map A"}


def written(paper, answers):
    subject = planned.blocks_of({"twee": {"status": "geregeld"}, **answers})
    not_yet.write(paper, subject)
    not_yet.not_needed(paper, subject)
    return paper.save()


def lines(report, name):
    return next(text for path, text in reading.below(report).items() if path[-1] == name).split("\n")[1:-1]


def test_an_open_subject_tells_what_was_written_and_whom_to_ask(paper):
    report = written(paper, {"een": {**PLAN, "status": "nog_niet"}})

    assert lines(report, "Een") == [
        "Wat een is. (eigen woorden)",
        "Dit is nog niet geregeld.",
        "Wat er al is opgeschreven",
        "Een plan.",
        "Vraag het aan\tTeamleider",
        "Waar vind je het?\tMap A",
        "Klaar op\t1 maart 2027",
    ]


def test_an_open_subject_without_answers_asks_the_question_and_says_that_nobody_looks_after_it(paper):
    report = written(paper, {})

    assert lines(report, "Een")[1:] == [
        "Hoe ver dit is: (niet ingevuld).",
        "De vraag die nog open staat: Wat over een?",
        "Wie hiervoor zorgt: (niet ingevuld). Vraag aan je leidinggevende wie erover beslist.",
    ]


def test_answers_without_a_status_about_a_subject_that_is_gone_are_open(paper):
    report = written(paper, {"weg": {"guardian": "Teamleider"}})

    assert lines(report, "weg (deze keuze bestaat niet meer)") == [
        "Hoe ver dit is: (niet ingevuld).",
        "Vraag het aan\tTeamleider",
    ]


def test_when_nothing_is_open_a_sentence_says_so(paper):
    report = written(paper, {one: {"status": "deels"} for one in planned.CARRIES})

    assert reading.paragraphs(report, "Lead") == ["Er is geen onderwerp dat nog helemaal open staat."]


def test_what_is_not_needed_tells_why_and_what_else_is_known(paper):
    report = written(paper, {"een": {**PLAN, "status": "niet_nodig"}, "drie": {"status": "niet_nodig"}})

    assert "Over 2 onderwerpen maken we geen afspraak." in reading.paragraphs(report, "Lead")[-1]
    assert lines(report, "Een")[1:] == [
        "Een plan.",
        "Vraag het aan\tTeamleider",
        "Waar vind je het?\tMap A",
        "Klaar op\t1 maart 2027",
    ]
    assert lines(report, "Drie")[1:] == ["Waarom niet: (niet ingevuld)."]
