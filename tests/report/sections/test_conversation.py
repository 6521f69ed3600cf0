import pytest

from tests.report import reading, talking
from wizard.model.entity import TheirGoal
from wizard.report.sections import conversation

SAID = {"t1": (TheirGoal, {"order": "a", "text": "Ontmoeten"})}


def written(paper, said, answers):
    about = talking.meeting(said, answers)
    conversation.write(paper, about, about.initiative)
    return paper.save()


@pytest.mark.parametrize("consent", ["gedeeld", "akkoord"])
def test_what_is_shared_stands_there_in_full(paper, consent):
    report = written(paper, SAID, {"consent": consent, "agreed_on": "2026-03-01"})

    assert "Ontmoeten" in reading.whole(report)
    assert reading.paragraphs(report, "Detail")[0].startswith("Stand van het gesprek\t")
    assert [level for level, _ in reading.headings(report)] == [4]


@pytest.mark.parametrize("answers", [None, {}, {"consent": "concept"}, {"shared_on": "2026-03-01"}])
def test_what_is_not_shared_yet_is_one_sentence(paper, answers):
    assert reading.paragraphs(written(paper, SAID, answers)) == [
        "Wat in het gesprek is gezegd, is nog niet gedeeld met het initiatief. Daarom staat het niet in dit verslag."
    ]


def test_a_conversation_that_has_not_begun_is_another_one(paper):
    assert reading.paragraphs(written(paper, {}, None)) == ["Er is nog geen gesprek met dit initiatief opgeschreven."]


@pytest.mark.parametrize(("answers", "number"), [(None, 0), ({"consent": "gedeeld"}, 1)])
def test_shared_conversations_are_counted(answers, number):
    assert conversation.count(talking.meeting({}, answers)) == number
