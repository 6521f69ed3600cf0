import pytest

from tests.logic.talking import activity, done, duty, known_need, need, party, talk_of
from wizard import content
from wizard.logic import duties
from wizard.logic.duties import Why
from wizard.model.entity import SHARES

BOOK = content.load()
NEEDED = "i0.n"


def of(*things):
    return [(lack.activity.id, lack.why, lack.parties) for lack in duties.of(talk_of(*things))]


def test_an_activity_with_one_leader_is_settled():
    assert of(activity("a"), duty("a", "gemeente", "trekker"), duty("a", "initiatief", "doet_mee")) == []


@pytest.mark.parametrize("share", [None, *(share for share in SHARES if share != "trekker")])
def test_an_activity_needs_a_leader(share):
    assert of(activity("a"), duty("a", "gemeente", share)) == [("i0.a", Why.NOBODY, ())]


def test_an_activity_without_any_duty_needs_a_leader():
    assert of(activity("a")) == [("i0.a", Why.NOBODY, ())]


def test_an_activity_has_one_leader_only():
    things = [party("c"), activity("a"), duty("a", "i0.c", "trekker"), duty("a", "initiatief", "trekker")]

    assert of(*things) == [("i0.a", Why.SEVERAL, ("initiatief", "i0.c"))]


def test_another_party_can_lead():
    assert of(party("c"), activity("a"), duty("a", "i0.c", "trekker")) == []


def test_a_leader_that_is_no_party_any_more_does_not_count():
    assert of(activity("a"), duty("a", "i0.weg", "trekker")) == [("i0.a", Why.NOBODY, ())]


@pytest.mark.parametrize(
    ("side", "answer", "leader", "lacks"),
    [
        ("gemeente", "niet", "initiatief", True),
        ("gemeente", "niet", "gemeente", False),
        ("gemeente", "niet", "i0.c", False),
        ("initiatief", "niet", "gemeente", True),
        ("initiatief", "niet", "initiatief", False),
        ("initiatief", "deels", "gemeente", False),
        ("initiatief", "kan", "gemeente", False),
        ("initiatief", "zoeken", "gemeente", False),
        ("initiatief", None, "gemeente", False),
    ],
)
def test_who_said_that_it_cannot_should_not_lead(side, answer, leader, lacks):
    things = [party("c"), need("n", side, answer), activity("a", NEEDED), duty("a", leader, "trekker")]

    assert of(*things) == ([("i0.a", Why.UNABLE, (leader,))] if lacks else [])


def test_a_need_of_the_content_counts_as_well():
    things = [known_need("geld", "initiatief", "niet"), activity("a", "i0.behoefte.geld")]

    assert of(*things, duty("a", "gemeente", "trekker")) == [("i0.a", Why.UNABLE, ("gemeente",))]


@pytest.mark.parametrize("needed", [None, "i0.weg", "i0.a"])
def test_an_activity_that_answers_no_need_is_judged_without(needed):
    assert of(activity("a", needed), duty("a", "gemeente", "trekker")) == []


def test_more_can_be_wrong_with_one_activity_and_the_order_is_that_of_the_activities():
    things = [activity("b"), activity("a", NEEDED), need("n", "initiatief", "niet")]
    things += [duty("a", side, "trekker") for side in ("gemeente", "initiatief")]

    assert of(*things) == [
        ("i0.a", Why.SEVERAL, ("gemeente", "initiatief")),
        ("i0.a", Why.UNABLE, ("gemeente",)),
        ("i0.b", Why.NOBODY, ()),
    ]


@pytest.mark.parametrize(
    ("things", "words"),
    [
        ([], "“Activiteit a” heeft nog geen trekker."),
        (
            [party("c"), duty("a", "gemeente", "trekker"), duty("a", "i0.c", "trekker")],
            "“Activiteit a” heeft meer dan één trekker: Gemeente en Corporatie.",
        ),
        (
            [need("n", "initiatief", "niet"), duty("a", "gemeente", "trekker")],
            "“Activiteit a” heeft als trekker: Gemeente.",
        ),
    ],
)
def test_what_is_not_settled_is_said_in_words(things, words):
    talk = talk_of(activity("a", NEEDED), *things)

    said = [duties.sentence(BOOK, talk, lack) for lack in duties.of(talk)]

    assert len(said) == 1
    assert said[0].startswith(words)


def test_what_is_done_needs_no_leader_any_more():
    leads = [duty("b", "gemeente", "trekker"), duty("b", "initiatief", "trekker")]

    assert of(activity("a"), activity("b"), *leads, done("a"), done("b")) == []
    assert of(activity("a"), done("a", None)) == [("i0.a", Why.NOBODY, ())]
