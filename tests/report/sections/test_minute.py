from dataclasses import replace

from tests.report import made, planned, reading
from wizard.model.entity import APPROACH_REPORT
from wizard.model.item import Body
from wizard.model.outline import OUTLINES
from wizard.report.sections import minute


def written(paper, subject):
    minute.write(paper, subject)
    return paper.save()


def test_it_says_what_an_initiative_is_why_how_far_and_where_to_look(paper):
    answers: dict[str, Body] = {
        "een": {"status": "geregeld"},
        "twee": {"status": "deels"},
        "drie": {"status": "niet_nodig"},
    }
    subject = planned.blocks_of(answers)

    report = written(paper, subject)

    told = reading.paragraphs(report, "Told", "OursTold")
    assert told[0] == subject.handbook.term(minute.INITIATIVE).meaning.text
    assert [subject.handbook.approach.given.text, subject.handbook.approach.reading.text] == told[1:]
    assert (
        "Over 2 onderwerpen hebben we een afspraak. Over 1 onderwerp moet die er nog komen. "
        "1 onderwerp regelen we met opzet niet."
    ) in reading.paragraphs(report, "Normal")
    assert len(reading.paragraphs(report, "ListBullet")) == 4


def test_a_chapter_that_is_not_there_is_not_linked(paper):
    report = written(paper, planned.blocks_of({}))

    assert len(reading.paragraphs(report, "ListBullet")) == 3


def test_without_the_word_in_the_glossary_that_part_is_left_out(paper):
    bare = planned.small().model_copy(update={"terms": ()})

    report = written(paper, planned.blocks_of({}, bare))

    assert "Wat is een bewonersinitiatief?" not in [text for _, text in reading.headings(report)]


def test_chapters_that_people_left_out_are_not_pointed_at(paper):
    subject = planned.blocks_of({"drie": {"status": "niet_nodig"}})
    dossier = made.without(subject.dossier, APPROACH_REPORT, *OUTLINES[APPROACH_REPORT])

    report = written(paper, replace(subject, dossier=dossier, document=APPROACH_REPORT))

    assert reading.paragraphs(report, "Told", "OursTold")
    assert not reading.paragraphs(report, "ListBullet")
    assert subject.handbook.say("approach_report.minute_use") not in [text for _, text in reading.headings(report)]
