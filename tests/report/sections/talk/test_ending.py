import pytest

from tests.report import reading, talking
from wizard.report.meeting import AMONG
from wizard.report.sections.talk import ending

STOP = {"stop_why": "Te duur.", "stop_farewell": "Dank.\n\nEn tot ziens."}


def written(paper, about):
    ending.write(paper, about)
    return reading.paragraphs(paper.save())


@pytest.mark.parametrize(
    ("outcome", "said"),
    [
        (None, "De uitkomst van het gesprek is nog niet ingevuld."),
        ("verder", "Beide kanten gaan samen verder."),
        ("stoppen", "Beide kanten ronden hun samenwerking samen af."),
    ],
)
def test_the_outcome_is_a_sentence(outcome, said):
    assert ending.sentence(talking.meeting(initiative={"outcome": outcome})) == said


def test_those_who_go_on_tell_what_they_decided(paper):
    assert written(paper, talking.meeting({}, {"outcome_words": "We bouwen."}, {"outcome": "verder"})) == [
        "Beide kanten gaan samen verder.",
        "Wat hebben jullie samen besloten?",
        "We bouwen.",
    ]


def test_a_pause_asks_when_both_speak_again(paper):
    assert written(paper, talking.meeting(initiative={"outcome": "pauze"}))[2:] == [
        "Wanneer spreken we elkaar weer?\t(niet ingevuld)",
        "Wat moet er dan duidelijk zijn? (niet ingevuld)",
    ]


def test_what_was_written_down_with_another_outcome_is_kept(paper):
    told = {**STOP, "resume_on": "2027-01-02", "resume_words": "De prijs."}

    assert written(paper, talking.meeting({}, told, {"outcome": "verder"}, level=AMONG))[2:] == [
        "Wanneer spreken we elkaar weer?\t2 januari 2027",
        "Wat moet er dan duidelijk zijn?",
        "De prijs.",
        "Wat er eerder over stoppen is opgeschreven",
        "Waarom stoppen we samen?",
        "Te duur.",
        "Wat willen we elkaar nog zeggen?",
        "Dank.",
        "En tot ziens.",
    ]


def test_those_who_stop_have_a_chapter_of_its_own_in_their_own_document(paper):
    about = talking.meeting({}, {**STOP, "outcome_words": "Samen besloten."}, {"outcome": "stoppen"})

    ending.write(paper, about)
    ending.farewell(paper, about)

    below = reading.below(paper.save())
    assert below[()].rstrip().endswith("staat in Samen afronden.")
    assert [path[1] for path in below if len(path) == 2] == [
        "Waarom stoppen we samen?",
        "Wat hebben we geleerd?",
        "Wat blijft er, en wie zorgt daarvoor?",
        "Wanneer kan het weer beginnen?",
        "Wat willen we elkaar nog zeggen?",
    ]
    assert "(niet ingevuld)" in below["Samen afronden", "Wat hebben we geleerd?"]
    assert "De deur blijft open." in below["Samen afronden", "Wat willen we elkaar nog zeggen?"]


def test_among_others_the_whole_ending_stands_with_the_outcome(paper):
    found = written(paper, talking.meeting({}, STOP, {"outcome": "stoppen"}, level=AMONG))

    assert "Te duur." in found
    assert "Wat hebben we geleerd? (niet ingevuld)" in found


def test_those_who_go_on_take_no_leave(paper):
    ending.farewell(paper, talking.meeting({}, STOP, {"outcome": "verder"}))

    assert not paper.headings
