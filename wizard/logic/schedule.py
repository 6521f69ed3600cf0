"""Tell how what is to be done stands on a day: what comes, what has no day, what has had its day, and what is done."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from wizard.logic.actions import Action
from wizard.logic.wording import date_in_words
from wizard.model.handbook import Handbook


@dataclass(frozen=True, slots=True)
class Schedule:
    """Hold what is still to come, what nobody gave a day and what has had its day, and apart from these what is done.

    Each is in the order of its days; of what is done that is the day on which it was, the last one first.
    """

    coming: tuple[Action, ...]
    undated: tuple[Action, ...]
    past: tuple[Action, ...]
    done: tuple[Action, ...]


def by_day(found: Iterable[Action], today: date) -> Schedule:
    """Return actions that are in the order of their days as they stand on a day."""
    every, now = tuple(found), today.isoformat()
    left = [one for one in every if one.done_on is None]
    return Schedule(
        coming=tuple(one for one in left if one.day is not None and one.day >= now),
        undated=tuple(one for one in left if one.day is None),
        past=tuple(one for one in left if one.day is not None and one.day < now),
        done=tuple(sorted((one for one in every if one.done_on), key=lambda one: one.done_on or "", reverse=True)),
    )


def told(handbook: Handbook, found: Schedule) -> Iterator[str]:
    """Yield how much is still to come and when the first is, how much has no day, has had its day, and is done."""
    say = handbook.say
    if found.coming:
        first = date.fromisoformat(str(found.coming[0].day))
        yield say("actions.coming", n=len(found.coming), day=date_in_words(first))
    else:
        yield say("actions.coming_none" if found.undated or found.past or found.done else "actions.none")
    for name, heap in (("undated", found.undated), ("past", found.past), ("done", found.done)):
        if heap:
            yield say(f"actions.{name}", n=len(heap))
