from dataclasses import replace

import pytest

from tests.report import made, reading, talking
from wizard.model.entity import Activity, Moment
from wizard.model.outline import OUTLINES, TALK_REPORT
from wizard.report.sections.talk import minute


def told(paper, about):
    minute.write(paper, about)
    return paper.save()


@pytest.mark.parametrize(
    ("days", "said"),
    [
        ([], "Gemeente Proefstad en Warm hebben nog geen gespreksmoment opgeschreven."),
        (["2026-01-02"], "Gemeente Proefstad en Warm spraken elkaar 1 keer."),
        (
            ["2026-01-02", "2026-02-03"],
            "Gemeente Proefstad en Warm spraken elkaar 2 keer. De laatste keer was op 3 februari 2026.",
        ),
        ([None, None], "Gemeente Proefstad en Warm spraken elkaar 2 keer."),
    ],
)
def test_it_begins_with_who_spoke_how_often(paper, days, said):
    moments = {f"m{place:02}": (Moment, {"day": day}) for place, day in enumerate(days)}

    (lead,) = reading.paragraphs(told(paper, talking.meeting(moments)), "Lead")
    assert lead == f"{said} De uitkomst van het gesprek is nog niet ingevuld."


def test_those_who_go_on_read_what_they_need_want_chose_and_when_they_look_again(paper):
    conversation = {
        "joint_goal": "Samen\nwarm.",
        "intensity": "licht",
        "intensity_reason": "Rust.",
        "next_look": "2027-03-01",
    }
    said = {"a01": (Activity, {"name": "Bellen", "order": "a"})}
    report = told(paper, talking.meeting(said, conversation, {"outcome": "verder"}))

    text = reading.whole(report)
    assert reading.paragraphs(report, "Prompt") == [
        "Wat hebben beide kanten nodig?",
        "Wat willen ze samen?",
        "Hoe stevig wordt de samenwerking?",
        "In welke vorm?",
        "Hoe gaat het verder?",
        "Lees verder",
    ]
    assert "Het gezamenlijke doel is: “Samen warm.”" in text
    assert "namelijk licht. De reden daarvoor: “Rust.”" in text
    assert "Beide kanten kijken opnieuw op: 1 maart 2027. Er is 1 afspraak over wie wat doet." in text


def test_a_text_that_is_too_long_is_left_to_its_part(paper):
    long = "x" * (minute.MOST + 1)

    assert long not in reading.whole(told(paper, talking.meeting({}, {"joint_goal": long})))


def test_those_who_stop_read_why_and_what_remains_instead_of_advice(paper):
    conversation = {
        "stop_why": "Te duur.",
        "stop_restart": "Met een regeling.",
        "stop_remains": "x" * (minute.MOST + 1),
    }
    report = told(paper, talking.meeting({}, conversation, {"outcome": "stoppen"}))

    text = reading.whole(report)
    assert reading.paragraphs(report, "Prompt")[2:-1] == [
        "Waarom stoppen we samen?",
        "Wat hebben we geleerd?",
        "Hoe gaat het verder?",
    ]
    assert "Het advies" not in text
    assert "Zo kan het weer beginnen: “Met een regeling.”" in text
    assert "Samen afronden" in text


def test_those_who_stop_without_a_word_about_later_have_no_empty_paragraph(paper):
    report = told(paper, talking.meeting({}, {}, {"outcome": "stoppen"}))

    assert "Hoe gaat het verder?" not in reading.paragraphs(report, "Prompt")


def test_chapters_that_people_left_out_are_not_pointed_at(paper):
    about = talking.meeting({}, {})
    dossier = made.without(about.dossier, TALK_REPORT, *OUTLINES[TALK_REPORT])

    report = told(paper, replace(about, dossier=dossier, document=TALK_REPORT))

    assert "Hoe stevig wordt de samenwerking?" in reading.paragraphs(report, "Prompt")
    assert "Lees verder" not in reading.paragraphs(report, "Prompt")
    assert not reading.paragraphs(report, "ListBullet")
