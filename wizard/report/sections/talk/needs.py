"""Write what each side needs of the other, what the other answers, and what fits and rubs."""

from collections.abc import Iterator
from typing import Final

from wizard.logic import matching, talk_words
from wizard.logic.matching import Match
from wizard.logic.wording import listed, number
from wizard.model.entity import SIDES, Need
from wizard.report import cells, meeting
from wizard.report.document import Paper
from wizard.report.grid import Cell, Grid, Line
from wizard.report.meeting import Meeting

OTHER: Final[dict[str, str]] = dict(zip(SIDES, reversed(SIDES), strict=True))
"""The side opposite to each."""

_GROUPS: Final = ("fits", "rubs", "sought", "unanswered")
_WIDTHS: Final = (4.5, 2.9, 5.0, 3.6)


def _waits(need: Need) -> bool:
    """Tell whether nothing is said of a need but that it is there, so that its name is all there is to tell."""
    told = (need.text, need.answer, need.answer_words, need.who, need.by_when)
    return need.prompt is not None and not any(told)


def _name(about: Meeting, need: Need) -> tuple[Line, ...]:
    """Return what is needed: the name from the content, one's own words, or both."""
    name = about.or_empty(talk_words.need(about.handbook, need))
    return *cells.prose(name), *cells.notes(need.text if need.prompt else None)


def who(about: Meeting, need: Need) -> Cell:
    """Return who does something about a need, and by when."""
    if need.who is None and need.by_when is None:
        return about.or_empty(None)
    return cells.noted(about.or_empty(need.who), about.day(need.by_when))


def _row(about: Meeting, need: Need) -> list[Cell]:
    answer = about.or_empty(talk_words.answer(about.handbook, need.answer))
    return [_name(about, need), answer, about.written(need.answer_words), who(about, need)]


def _side(paper: Paper, about: Meeting, side: str) -> None:
    """Write what one side needs with the answers; needs without any are named in one sentence."""
    say, needs = about.handbook.say, about.talk.needs(side)
    meeting.subheading(paper, about, say(f"talk_report.needs_{side}"))
    if not needs:
        paper.paragraph("Open", say(f"talk_report.needs_none_{side}"))
        return
    heads = (
        about.label("need.prompt"),
        say(f"talk_report.needs_answer_{OTHER[side]}"),
        say("talk_report.words"),
        say("talk_report.who_when"),
    )
    rows = [_row(about, need) for need in needs if not _waits(need)]
    title, told = say(f"talk_report.needs_title_{side}"), say(f"talk_report.needs_about_{side}")
    meeting.put(paper, about, Grid(title, told, heads, rows, _WIDTHS))
    if waiting := [talk_words.need(about.handbook, need) or "" for need in needs if _waits(need)]:
        told = say(f"talk_report.needs_waiting_{OTHER[side]}", n=len(waiting), names="; ".join(waiting))
        paper.paragraph("AfterTable" if rows else "Normal", told)


def _cell(about: Meeting, needs: tuple[Need, ...]) -> Cell:
    """Return the names of needs; among other conversations only how many, as own words stand there once."""
    if about.alone and needs:
        return cells.listed((talk_words.need(about.handbook, need) or "" for need in needs), "")
    return number(len(needs)) if needs else about.handbook.say("talk_report.nothing")


def _fit(paper: Paper, about: Meeting, found: Match) -> None:
    say, sides = about.handbook.say, [found.by_side(side) for side in SIDES]
    rows: list[list[Cell]] = [
        [say(f"talk_report.match_{group}"), *(_cell(about, getattr(one, group)) for one in sides)] for group in _GROUPS
    ]
    heads = (say("talk_report.match_how"), *(say(f"talk_report.match_head_{side}") for side in SIDES))
    title, told = say("talk_report.match_title"), say("talk_report.match_about")
    meeting.subheading(paper, about, say("talk_report.match"))
    paper.paragraph("Intro" if about.alone else "AfterTable", " ".join(conclusion(about)))
    meeting.put(paper, about, Grid(title, told, heads, rows, meeting.SIDES_BESIDE))


def conclusion(about: Meeting) -> Iterator[str]:
    """Yield how many needs there are of each side and how many of each kind of answer."""
    found, say = matching.of(about.talk), about.handbook.say
    for side in reversed(SIDES):
        one = found.by_side(side)
        if not one.total:
            yield say(f"talk_report.needs_none_{side}")
            continue
        counts = {group: len(getattr(one, group)) for group in _GROUPS}
        parts = [say(f"talk_report.count_{group}", n=many) for group, many in counts.items() if many]
        yield say(f"talk_report.needs_count_{side}", n=one.total, parts=listed(parts))


def write(paper: Paper, about: Meeting) -> None:
    """Write the needs of both sides in tables of the same kind, and then what fits and what rubs."""
    for side in reversed(SIDES):
        _side(paper, about, side)
    found = matching.of(about.talk)
    if found.total:
        _fit(paper, about, found)
