from tests.report import reading, talking
from wizard.model.entity import Moment, Participant, Topic, topic_id
from wizard.report.meeting import AMONG
from wizard.report.sections.talk import moments

TITLE = "Wanneer beide kanten elkaar spraken, en wie erbij was"
SAID = {
    "m02": (Moment, {}),
    "m01": (Moment, {"day": "2026-01-02", "place": "Clubhuis", "words": "Goed.", "next_on": "2026-02-03"}),
    "m01.a": (Participant, {"side": "gemeente", "function": "jurist", "order": "a"}),
    "m01.b": (Participant, {"side": "ander", "function": "notaris", "order": "b"}),
    topic_id("m01", "doelen"): (Topic, {"part": "doelen"}),
    topic_id("m01", "behoeften"): (Topic, {"part": "behoeften"}),
}


def test_moments_stand_in_order_with_everybody_who_was_there(paper):
    moments.write(paper, talking.meeting(SAID))

    report = paper.save()
    assert reading.rows(report, TITLE) == [
        ["Wanneer en waar", "Gemeente", "Initiatief", "Anderen"],
        ["2 januari 2026\nClubhuis", "jurist", "–", "notaris"],
        ["(niet ingevuld)\n(niet ingevuld)", "–", "–", "–"],
    ]
    assert [text for _, text in reading.headings(report)] == [
        "Gespreksmomenten",
        "Gesprek van 2 januari 2026",
        "Gesprek van (niet ingevuld)",
    ]
    assert reading.paragraphs(report, "Fact") == [
        "Besproken\tWat hebben jullie van elkaar nodig? en Gezamenlijke doelen",
        "Volgende afspraak\t3 februari 2026",
        "Besproken\t(niet ingevuld)",
        "Volgende afspraak\t(niet ingevuld)",
    ]
    assert "Goed." in reading.paragraphs(report, "Normal")


def test_among_others_a_small_line_stands_above_each(paper):
    moments.put(paper, talking.meeting(SAID, level=AMONG))

    assert "Gesprek van 2 januari 2026" in reading.paragraphs(paper.save(), "Prompt")


def test_without_moments_that_is_said(paper):
    moments.write(paper, talking.meeting())

    assert reading.paragraphs(paper.save(), "Open") == ["Er zijn nog geen gespreksmomenten opgeschreven."]
