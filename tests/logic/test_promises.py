import pytest

from tests.logic.talking import activity, done, need, talk_of
from wizard.logic import promises
from wizard.model.item import Item

WHO, DAY = {"who": "jurist"}, {"by_when": "2027-01-02"}


def promised(answer: str | None, more: dict[str, str]) -> Item:
    made = need("n", answer=answer)
    return Item(made.id, made.kind, made.parent, made.body | more)


@pytest.mark.parametrize("more", [WHO, DAY, {**WHO, **DAY}])
@pytest.mark.parametrize("answer", ["kan", "deels", "zoeken", None])
def test_a_promise_is_done_on_the_day_that_somebody_gave(answer: str | None, more: dict[str, str]):
    talk = talk_of(promised(answer, more), done("n"))

    (one,) = talk.needs("gemeente")
    assert promises.is_one(one)
    assert promises.done_on(talk.dossier, one) == "2026-11-20"


@pytest.mark.parametrize(("answer", "more"), [("niet", {**WHO, **DAY}), ("kan", {}), (None, {})])
def test_where_nothing_was_promised_nothing_is_done(answer: str | None, more: dict[str, str]):
    talk = talk_of(promised(answer, more), done("n"))

    (one,) = talk.needs("gemeente")
    assert not promises.is_one(one)
    assert promises.done_on(talk.dossier, one) is None


@pytest.mark.parametrize("day", ["2026-11-20", None])
def test_an_activity_is_done_whether_or_not_it_had_a_day(day: str | None):
    talk = talk_of(activity("a"), activity("b"), done("a", day))

    assert [promises.done_on(talk.dossier, one) for one in talk.activities] == [day, None]
