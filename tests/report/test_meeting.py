import pytest

from tests.report import marked, reading, talking
from tests.report.conftest import DAY
from wizard.model.entity import Agreement, TheirGoal, agreement_id
from wizard.model.outline import TALK_REPORT
from wizard.report import meeting
from wizard.report.grid import Grid
from wizard.report.meeting import AMONG


def agreement(subject):
    return {agreement_id("i", subject): (Agreement, {"subject": subject})}


def test_a_document_for_both_sides_leaves_out_what_is_not_for_both(handbook):
    about = meeting.for_both(handbook, marked.dossier(), DAY, "i1", TALK_REPORT)

    assert [one.id for one in about.dossier.initiatives] == ["i1"]
    assert about.initiative.internal_note is None
    assert about.talk.conversation.internal_aim is None


def test_without_the_initiative_there_is_no_document(handbook):
    with pytest.raises(KeyError):
        meeting.for_both(handbook, marked.dossier(), DAY, "weg", TALK_REPORT)


def test_what_was_said_stands_in_the_order_of_the_content_and_what_it_lost_comes_last():
    about = talking.meeting({**agreement("weg"), **agreement("b"), **agreement("a")})

    found = about.in_order(Agreement, "subject", ["b", "a"])

    assert [one.subject for one in found] == ["b", "a", "weg"]
    assert not about.all_of(TheirGoal)


def test_a_name_that_the_content_lost_is_its_id_with_a_word_about_it():
    about = talking.meeting()

    assert about.known({"a": "Eerste"}, "a") == "Eerste"
    assert about.known({}, "a") == "a (deze keuze bestaat niet meer)"


def test_both_sides_have_their_names():
    about = talking.meeting()

    assert (about.side("gemeente"), about.side("initiatief")) == ("Gemeente", "Initiatief")


@pytest.mark.parametrize(("level", "title", "style"), [(2, "Titel", "Heading3"), (AMONG, "Titel – Warm", "Prompt")])
def test_among_others_a_table_names_the_initiative_and_headings_are_small_lines(paper, level, title, style):
    about = talking.meeting(level=level)

    meeting.subheading(paper, about, "Kop", needed=True)
    meeting.put(paper, about, Grid("Titel", "Uitleg", ("A",), [["a"]], (4.0,)))
    meeting.put(paper, about, Grid("Leeg", "Uitleg", ("A",), [], (4.0,)))

    report = paper.save()
    assert list(reading.tables(report)) == [title]
    assert reading.paragraphs(report, style) == ["Kop"]


def test_among_others_a_heading_that_is_not_needed_is_left_out(paper):
    meeting.subheading(paper, talking.meeting(level=AMONG), "Kop")

    assert not reading.paragraphs(paper.save())


def test_what_was_typed_stands_below_its_label_and_what_was_not_beside_it(paper):
    about = talking.meeting()

    meeting.tell(paper, about, "Vraag", "een\n\ntwee")
    meeting.tell(paper, about, "Vraag", None)
    meeting.fact(paper, "Naam", "Warm")

    assert reading.paragraphs(paper.save()) == ["Vraag", "een", "twee", "Vraag (niet ingevuld)", "Naam\tWarm"]
