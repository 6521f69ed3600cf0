"""Be the rules about days that went by: when to look again, and what somebody would have done by then."""

from collections.abc import Iterator
from functools import partial

from wizard.logic.coherence.spoken import Spoken
from wizard.logic.coherence.spot import Spot
from wizard.logic.coherence.whole import Whole, in_words
from wizard.logic.promises import done_on
from wizard.logic.wording import short
from wizard.model.entity import Activity, Need


def look_again(whole: Whole) -> Iterator[Spot]:
    """Find conversations of which the day to look again went by, while both sides did not speak since nor plan to."""
    for said in whole.talks:
        day, part = max(_looks(said), default=("", ""))
        if _spoke(whole, said) < day < whole.today and not _is_planned(whole, said):
            yield said.spot(part, day=in_words(day))


def promises(whole: Whole) -> Iterator[Spot]:
    """Find activities and offers whose day went by, while both sides did not speak since.

    The point is about the latest of them: set aside, it comes back as soon as another day goes by.
    """
    for said in whole.going:
        spoke = _spoke(whole, said)
        late = sorted((day, one.id, one) for day, one in _dues(said) if spoke < day < whole.today)
        if late:
            last = late[-1][2]
            part = "verantwoordelijkheden" if isinstance(last, Activity) else "behoeften"
            names = whole.some([one for _, _, one in late], partial(_name, whole))
            yield said.spot(part, last.id, n=len(late), items=names)


def _looks(said: Spoken) -> Iterator[tuple[str, str]]:
    """Yield the days on which both sides would look again, each with its part; a pause has a day of its own."""
    one = said.conversation
    if one.next_look:
        yield one.next_look, "waarden"
    if one.resume_on and said.initiative.outcome in {"pauze", "zoeken"}:
        yield one.resume_on, "uitkomst"


def _spoke(whole: Whole, said: Spoken) -> str:
    """Return the last day on which both sides spoke; empty when they did not yet."""
    return max((one.day for one in said.talk.moments if one.day and one.day <= whole.today), default="")


def _is_planned(whole: Whole, said: Spoken) -> bool:
    days = (day for one in said.talk.moments for day in (one.day, one.next_on))
    return any(day is not None and day >= whole.today for day in days)


def _dues(said: Spoken) -> Iterator[tuple[str, Activity | Need]]:
    """Yield what somebody would still do, with its day; "niet" promises nothing, "zoeken" has a rule of its own."""
    for one in (*said.talk.activities, *said.match.fits, *said.match.rubs):
        is_done = done_on(said.talk.dossier, one) is not None
        if one.by_when and not is_done and not (isinstance(one, Need) and one.answer == "niet"):
            yield one.by_when, one


def _name(whole: Whole, one: Activity | Need) -> str:
    return f"“{short(one.name) if isinstance(one, Activity) else whole.need(one)}”"
