import pytest

from tests.logic.talking import known_need, need, talk_of
from wizard.logic import matching
from wizard.model.entity import ANSWERS


def of(*needs):
    return matching.of(talk_of(*needs))


def ids(needs):
    return [one.id.removeprefix("i0.") for one in needs]


@pytest.mark.parametrize(
    ("answer", "place"),
    [("kan", "fits"), ("deels", "rubs"), ("niet", "rubs"), ("zoeken", "sought"), (None, "unanswered")],
)
def test_a_need_stands_where_the_answer_of_the_other_side_puts_it(answer, place):
    found = of(need("a", answer=answer))

    assert ids(getattr(found, place)) == ["a"]
    assert found.total == 1


def test_every_answer_has_a_place():
    found = of(*(need(answer, answer=answer) for answer in ANSWERS))

    assert found.total == len(ANSWERS)


def test_needs_of_the_municipality_stand_first():
    found = of(need("a", "initiatief", "niet"), need("b", "gemeente", "deels"), need("c", "initiatief", "deels"))

    assert ids(found.rubs) == ["b", "a", "c"]


def test_a_side_can_be_looked_at_alone():
    found = of(
        need("a", "initiatief", "kan"),
        need("b", "gemeente", "kan"),
        need("c", "gemeente", "niet"),
        need("d", "gemeente", "zoeken"),
        need("e", "gemeente"),
    )

    ours, theirs = found.by_side("gemeente"), found.by_side("initiatief")

    assert (ids(ours.fits), ids(ours.rubs), ids(ours.sought), ids(ours.unanswered)) == (["b"], ["c"], ["d"], ["e"])
    assert (ids(theirs.fits), theirs.total) == (["a"], 1)
    assert ours.total + theirs.total == found.total == 5


def test_a_need_of_the_content_counts_and_one_without_words_does_not():
    found = of(known_need("bereik", answer="kan"), need("leeg", text=None))

    assert ids(found.fits) == ["behoefte.bereik"]
    assert found.total == 1


def test_a_conversation_without_needs_has_nothing_to_match():
    assert of().total == 0
