from collections.abc import Sequence
from datetime import date

import pytest

from tests.logic.talking import activity, done, talk_of
from wizard import content
from wizard.logic import actions, schedule
from wizard.logic.actions import Action
from wizard.logic.schedule import Schedule
from wizard.model.item import Item

BOOK = content.load()
SAY = BOOK.say
TODAY = date(2026, 11, 23)
BEFORE, NOW, LATER = "2026-11-22", "2026-11-23", "2026-11-24"


def on(days: Sequence[str | None], *more: Item) -> Schedule:
    """Return how activities of these days, a0 and on, stand today."""
    made = [activity(f"a{place}") for place in range(len(days))]
    dated = [
        Item(one.id, one.kind, one.parent, {**one.body, "by_when": day}) for one, day in zip(made, days, strict=True)
    ]
    return schedule.by_day(actions.of_talk(BOOK, talk_of(*dated, *more)), TODAY)


def days(found: Sequence[Action]) -> list[str | None]:
    return [one.day for one in found]


def test_on_a_day_the_list_falls_apart_into_what_comes_what_has_no_day_and_what_is_past():
    found = on([LATER, None, BEFORE, NOW])

    assert (days(found.past), days(found.coming), days(found.undated)) == ([BEFORE], [NOW, LATER], [None])
    assert found.done == ()


def test_what_is_done_stands_apart_whatever_its_day_was_the_last_one_first():
    late = [done("a0", "2026-11-01"), done("a1", "2026-11-20"), done("a2", "2026-10-01")]

    found = on([LATER, None, BEFORE], *late)

    assert (found.past, found.coming, found.undated) == ((), (), ())
    assert [one.done_on for one in found.done] == ["2026-11-20", "2026-11-01", "2026-10-01"]


@pytest.mark.parametrize(
    ("planned", "ended", "sentences"),
    [
        ((), 0, ["none"]),
        ((BEFORE,), 0, ["coming_none", "past"]),
        ((None,), 0, ["coming_none", "undated"]),
        ((BEFORE,), 1, ["coming_none", "done"]),
        ((BEFORE, LATER, None), 0, ["coming", "undated", "past"]),
        ((LATER, LATER, None, BEFORE), 1, ["coming", "undated", "past", "done"]),
    ],
)
def test_sentences_say_how_much_is_to_come_has_no_day_has_had_its_day_and_is_done(planned, ended, sentences):
    found = on(planned, *(done(f"a{place}") for place in range(ended)))

    more = {"none": {}, "coming_none": {}, "coming": {"n": 1, "day": "24 november 2026"}}
    assert list(schedule.told(BOOK, found)) == [
        SAY(f"actions.{name}", **more.get(name, {"n": 1})) for name in sentences
    ]
