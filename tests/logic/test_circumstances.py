import pytest

from tests.logic.talking import conversation, criterion, talk_of, their_goal
from wizard.logic import circumstances
from wizard.logic.circumstances import PILED, WEIGHED, Circumstances
from wizard.model.agenda import QUESTION_IDS
from wizard.model.entity import SCOPES, STAGES


def test_the_questions_are_those_that_the_content_must_have():
    assert set(WEIGHED) < set(QUESTION_IDS)
    assert set(PILED) < set(WEIGHED)


def test_the_facts_are_gathered_from_what_both_sides_said():
    talk = talk_of(
        their_goal("a", sharing="gedeeld"),
        criterion("eigendom", "ja"),
        criterion("gevoelig", "nee"),
        criterion("lange-duur", "onbekend"),
        criterion("publiek-geld", None),
        initiative={"stage": "haalbaarheid", "scope": "breed"},
    )

    found = circumstances.of(talk)

    assert found == Circumstances(
        goal_is_clear=True,
        stage="haalbaarheid",
        scope="breed",
        yes=frozenset({"eigendom"}),
        no=frozenset({"gevoelig"}),
    )


def test_of_a_conversation_that_did_not_begin_nothing_is_known():
    assert circumstances.of(talk_of()) == Circumstances(goal_is_clear=False)


@pytest.mark.parametrize(
    ("ours", "theirs", "counts", "differs"),
    [
        (None, None, None, False),
        ("idee", None, "idee", False),
        (None, "beheer", "beheer", False),
        ("idee", "idee", "idee", False),
        ("idee", "beheer", "idee", True),
    ],
)
def test_the_stage_of_the_municipality_counts_and_a_difference_is_seen(ours, theirs, counts, differs):
    talk = talk_of(conversation(stage_theirs=theirs), initiative={"stage": ours} if ours else {})

    assert circumstances.stage(talk) == counts
    assert circumstances.stage_differs(talk) is differs


def test_an_answer_takes_the_place_of_the_one_before():
    some = Circumstances(yes=frozenset({"a"}), no=frozenset({"b"}))

    assert some.answered("a", verdict=False) == Circumstances(no=frozenset({"a", "b"}))
    assert some.answered("b", verdict=True) == Circumstances(yes=frozenset({"a", "b"}))
    assert some.answered("c", verdict=True) == Circumstances(yes=frozenset({"a", "c"}), no=frozenset({"b"}))
    assert some.answered("a", verdict=True) == some


def test_what_is_nearby_differs_by_one_answer():
    some = Circumstances(stage="idee", scope="smal")

    found = list(some.nearby())

    assert len(found) == 1 + len(STAGES) + len(SCOPES) + 2 * len(WEIGHED)
    assert [one.goal_is_clear for one in found].count(False) == 1
    assert {one.stage for one in found} == set(STAGES)
    assert {one.scope for one in found} == set(SCOPES)
    assert set().union(*(one.yes for one in found)) == set(WEIGHED) == set().union(*(one.no for one in found))
    for one in found:
        told = ("goal_is_clear", "stage", "scope", "yes", "no")
        assert sum(getattr(one, name) != getattr(some, name) for name in told) <= 1
        assert len(one.yes | one.no) <= 1
