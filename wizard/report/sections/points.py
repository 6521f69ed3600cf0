"""Write what does not hang together yet, by weight, and what the municipality lets rest with its reasons."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from wizard.logic import board_words, coherence
from wizard.logic.boards import attention
from wizard.logic.coherence import WEIGHTS, Finding, Findings
from wizard.report import board as picture
from wizard.report import drawing
from wizard.report.attention import told
from wizard.report.document import Paper
from wizard.report.grid import Cell, Grid
from wizard.report.markup import Link
from wizard.report.sections import landmarks
from wizard.report.subject import Subject

MOST_FIRST: Final = 4
"""Points that a summary names."""

BOOKMARK: Final = "_Aandachtspunten"
_WIDTHS: Final = (5.0, 5.5, 5.5)


def title(subject: Subject) -> str:
    """Return the heading of this chapter."""
    return subject.say("points")


def _resting(subject: Subject, found: Findings) -> Iterator[tuple[str, str]]:
    """Yield what was set aside in words, each with the reason; last those for points that are not there any more."""
    for one in found.set_aside:
        yield coherence.words(subject.handbook, one.finding).title, one.reason
    for past in found.past:
        yield coherence.past(subject.handbook, subject.dossier, past), past.reason or ""


def conclusion(subject: Subject) -> str:
    """Return how many points there are, and how many come first."""
    found = told(subject)
    total, first = len(found.open), len(found.of(1))
    if not total:
        return subject.say("points_none")
    lines = [subject.say("points_total", n=total), *([subject.say("points_first", n=first)] if first else [])]
    return " ".join(lines)


def first(subject: Subject) -> list[str]:
    """Return the titles of what comes first, as many as a summary can hold."""
    found = told(subject).of(1)[:MOST_FIRST]
    return [coherence.words(subject.handbook, one).title for one in found]


def _row(subject: Subject, marks: Mapping[str, str], one: Finding) -> list[Cell]:
    words = coherence.words(subject.handbook, one)
    return [Link(words.title, landmarks.of(subject, marks, one.about)), words.why, words.do]


def _table(paper: Paper, subject: Subject, weight: int, found: Sequence[Finding], marks: Mapping[str, str]) -> None:
    paper.heading(2, subject.say(f"points_weight_{weight}"))
    heads = tuple(subject.say(f"point_{one}") for one in ("title", "why", "do"))
    name, about = subject.say(f"points_table_{weight}"), subject.say("points_about")
    rows = [_row(subject, marks, one) for one in found]
    paper.table(subject.say("table"), Grid(name, about, heads, rows, _WIDTHS, whole=False))


def _picture(paper: Paper, subject: Subject, found: Findings) -> None:
    """Write at which step the points are, in a picture that is told in words too."""
    board = attention.of(subject.handbook, found)
    alt = subject.handbook.say("picture.alt_points", rows=board_words.alt(subject.handbook, board))
    paper.picture(subject.say("figure"), picture.draw(board), drawing.WIDTH, subject.say("points_picture"), alt)


def write(paper: Paper, subject: Subject) -> None:
    """Write the points by weight, then what rests with its reasons; without any only a sentence."""
    found, marks = told(subject), landmarks.marks(subject)
    paper.heading(1, title(subject), BOOKMARK)
    paper.paragraph("Lead", conclusion(subject))
    if found.open:
        paper.paragraph("Normal", subject.say("points_who"))
    if found.left_out:
        paper.paragraph("Normal", subject.say("points_left_out", n=found.left_out))
    if found.open:
        _picture(paper, subject, found.found)
    for weight in WEIGHTS:
        if of_weight := found.of(weight):
            _table(paper, subject, weight, of_weight, marks)
    if resting := [*_resting(subject, found.found)]:
        paper.heading(2, subject.say("points_resting"))
        paper.paragraph("Normal", subject.say("points_resting_lead", n=len(resting)))
        for what, reason in resting:
            paper.paragraph("Prompt", what)
            paper.prose(reason)
