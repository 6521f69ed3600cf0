"""Write what is to be done, by whom and by when: what is still to come, what has had its day, and what is done."""

from collections.abc import Iterable, Iterator
from functools import partial
from typing import Final

from wizard.logic import actions, schedule
from wizard.logic.actions import Action
from wizard.logic.schedule import Schedule
from wizard.report import blocks
from wizard.report.document import Paper
from wizard.report.grid import Cell, Grid
from wizard.report.markup import Link
from wizard.report.sections import conversation, initiatives, neighbourhoods
from wizard.report.subject import Subject

BOOKMARK: Final = "_Acties"
_WIDTHS: Final = (3.2, 6.2, 3.4, 3.2)


def title(subject: Subject) -> str:
    """Return the heading of this chapter."""
    return subject.handbook.say("actions.title")


def _untold(subject: Subject) -> frozenset[str]:
    """Return the initiatives whose conversation is not shared with them: what was said there does not stand here."""
    every = subject.dossier.initiatives
    return frozenset(one.id for one in every if not conversation.is_shared(conversation.of(subject, one)))


def _is_said_in(one: Action, talks: frozenset[str]) -> bool:
    """Tell whether something was agreed in one of these conversations, and not only about such an initiative."""
    return one.part is not None and one.item in talks


def told(subject: Subject) -> Schedule:
    """Return the actions that stand in this report."""
    untold = _untold(subject)
    every = actions.of(subject.handbook, subject.dossier)
    return schedule.by_day((one for one in every if not _is_said_in(one, untold)), subject.today)


def conclusion(subject: Subject) -> Iterator[str]:
    """Yield how much is still to come and when the first is, how much has no day, has had its day, and is done."""
    yield from schedule.told(subject.handbook, told(subject))


def _left_out(subject: Subject) -> Iterator[str]:
    """Yield from how many conversations the actions are left out, when there are any."""
    untold = _untold(subject)
    left = {one.item for one in actions.of(subject.handbook, subject.dossier) if _is_said_in(one, untold)}
    if left:
        yield subject.say("actions_left_out", n=len(left))


def _row(subject: Subject, marks: dict[str, str], one: Action) -> list[Cell]:
    about = Link(one.about, marks[one.item]) if one.item in marks else one.about
    return [subject.day(one.done_on or one.day), one.brief, subject.or_empty(one.who), about]


def _table(paper: Paper, subject: Subject, name: str, found: Iterable[Action]) -> None:
    """Write actions under a heading of their own, each with a link to where it was agreed; nothing without any."""
    marks = {one.id: initiatives.bookmark(place) for place, one in enumerate(subject.dossier.initiatives)}
    marks |= {one.id: neighbourhoods.bookmark(place) for place, one in enumerate(subject.dossier.neighbourhoods)}
    marks |= {entry.answer.id: entry.bookmark for entry in blocks.entries(subject)}
    rows = list(map(partial(_row, subject, marks), found))
    if rows:
        paper.heading(2, subject.say(f"actions_{name}_head"))
        day = "done_on" if name == "done" else "day"
        heads = tuple(subject.say(f"action_{one}") for one in (day, "what", "who", "about"))
        about = subject.say("actions_table_about")
        grid = Grid(subject.say(f"actions_{name}_title"), about, heads, rows, _WIDTHS, whole=False)
        paper.table(subject.say("table"), grid)


def write(paper: Paper, subject: Subject) -> None:
    """Write how much there is to be done, and the lists; without anything only a sentence."""
    paper.heading(1, title(subject), BOOKMARK)
    first, *more = conclusion(subject)
    paper.paragraph("Lead", first)
    for text in (" ".join(more), *_left_out(subject)):
        if text:
            paper.paragraph("Normal", text)
    found = told(subject)
    _table(paper, subject, "ahead", (*found.coming, *found.undated))
    _table(paper, subject, "over", found.past)
    _table(paper, subject, "done", found.done)
