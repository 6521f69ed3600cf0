"""Write the chapter about goals: the conclusion, the horizons, the numbers, and every goal in full."""

from collections import Counter
from typing import Final

from wizard.logic import board, board_words, goal_summary, naming
from wizard.logic.wording import number
from wizard.model.entity import HORIZONS, Neighbourhood
from wizard.report import board as picture
from wizard.report import drawing, goal_words
from wizard.report.document import Paper
from wizard.report.grid import Cell, Grid
from wizard.report.markup import Link
from wizard.report.sections import goal_list, horizons
from wizard.report.subject import Subject

BOOKMARK: Final = "_Doelen"

MOST_PICTURES: Final = 3
"""A picture over more pages than this gives no overview; the table has the same numbers."""


def title(subject: Subject) -> str:
    """Return the heading of this chapter."""
    return subject.say("goals")


def _pictures(paper: Paper, subject: Subject) -> None:
    """Write the goals by year, in as many pictures as the rows ask for; with too many rows only a sentence."""
    parts = board.timeline(subject.handbook, subject.dossier).parts()
    if len(parts) > MOST_PICTURES:
        paper.paragraph("Intro", subject.say("goals_no_picture"))
        return
    for place, part in enumerate(parts, 1):
        name = subject.say("goals_picture" if len(parts) == 1 else "goals_picture_part", part=place, parts=len(parts))
        alt = subject.handbook.say("picture.alt_time", rows=board_words.alt(subject.handbook, part))
        paper.picture(subject.say("figure"), picture.draw(part), drawing.WIDTH, name, alt)


def _cell(count: int, years: str) -> Cell:
    """Return a number of goals with their years below it; where there are none, the words say so."""
    return (("TableText", (number(count),)), ("TableNote", (years,))) if count else years


def _row(subject: Subject, place: int, one: Neighbourhood, years: list[str]) -> list[Cell]:
    counts = Counter(goal.horizon for goal in goal_summary.written(subject.dossier, one.id))
    cells = (_cell(counts[horizon], told) for horizon, told in zip(HORIZONS, years, strict=True))
    return [Link(one.name, goal_list.bookmark(place)), *cells, number(counts.total())]


def _counts(subject: Subject) -> Grid:
    """Return a row with the numbers and years of the goals for every neighbourhood, and one for all together."""
    years = board_words.table(subject.handbook, board.timeline(subject.handbook, subject.dossier))
    rows = [
        _row(subject, place, *pair)
        for place, pair in enumerate(zip(subject.dossier.neighbourhoods, years, strict=True))
    ]
    whole = goal_summary.of(subject.handbook, subject.dossier)
    rows.append([subject.say("together"), *(number(count) for _, count in whole.goals), number(whole.total)])
    terms = (naming.horizon(subject.handbook, horizon) for horizon in HORIZONS)
    heads = (subject.label("neighbourhood.name"), *terms, subject.say("together"))
    name, about = subject.say("goal_counts_title"), subject.say("goal_counts_about")
    return Grid(name, about, heads, rows, (4.4, 3.3, 3.6, 3.1, 1.6), frozenset({4}))


def write(paper: Paper, subject: Subject) -> None:
    """Write what is pursued where and when; without neighbourhoods only a sentence and the horizons."""
    paper.heading(1, title(subject), BOOKMARK)
    paper.paragraph("Lead", goal_words.conclusion(subject))
    if text := " ".join(filter(None, (goal_words.span(subject), goal_words.still_open(subject)))):
        paper.paragraph("Normal", text)
    horizons.write(paper, subject)
    if not subject.dossier.neighbourhoods:
        return
    paper.heading(2, subject.say("goals_in_time"))
    if goal_summary.of(subject.handbook, subject.dossier).total:
        _pictures(paper, subject)
    paper.table(subject.say("table"), _counts(subject))
    goal_list.write(paper, subject)
