"""Write the chapter about residents' initiatives: the conclusion, the list, and each in full."""

from collections.abc import Iterator
from typing import Final

from wizard.logic import naming
from wizard.logic.wording import listed
from wizard.model.entity import Initiative
from wizard.report import initiative_words
from wizard.report.document import Paper
from wizard.report.grid import Cell, Grid
from wizard.report.markup import Inline, Link, Strong
from wizard.report.sections import conversation, neighbourhoods
from wizard.report.subject import Subject

BOOKMARK: Final = "_Initiatieven"

MOST_NAMES: Final = 12
"""More names than this do not stand in one cell; below the name of the initiative all of them do."""


def title(subject: Subject) -> str:
    """Return the heading of this chapter."""
    return subject.say("initiatives")


def bookmark(place: int) -> str:
    """Return the name by which to link to an initiative, by its place in the register."""
    return f"_Initiatief{place}"


def _names(subject: Subject, one: Initiative) -> str:
    names = [place.name for place in subject.dossier.places_of(one.id)]
    return subject.or_empty(listed(names) or None) if len(names) <= MOST_NAMES else subject.say("count", n=len(names))


def _list(subject: Subject) -> Grid:
    """Return a row for every initiative; its name leads to all that is known of it."""
    rows: list[list[Cell]] = [
        [
            Link(one.name, bookmark(place)),
            _names(subject, one),
            subject.or_empty(naming.stage(subject.handbook, one.stage)),
            subject.or_empty(naming.outcome(subject.handbook, one.outcome)),
        ]
        for place, one in enumerate(subject.dossier.initiatives)
    ]
    asked = ("initiative", "initiative_places", "initiative_stage", "initiative_outcome")
    heads = tuple(subject.say(key) for key in asked)
    name, about = subject.say("initiatives_title"), subject.say("initiatives_about")
    return Grid(name, about, heads, rows, (4.6, 4.8, 3.7, 2.9), whole=False)


def _places(subject: Subject, one: Initiative) -> Iterator[Inline]:
    """Yield a link to the explanation of every neighbourhood, read as "a, b en c"."""
    here = {place.id for place in subject.dossier.places_of(one.id)}
    every = enumerate(subject.dossier.neighbourhoods)
    found = [Link(place.name, neighbourhoods.bookmark(number)) for number, place in every if place.id in here]
    if not found:
        yield subject.or_empty(None)
    for left, link in enumerate(found, 1 - len(found)):
        yield link
        if left:
            yield " en " if left == -1 else ", "


def _facts(subject: Subject, one: Initiative) -> Iterator[tuple[str, tuple[Inline, ...]]]:
    yield "places", tuple(_places(subject, one))
    for name, answer in initiative_words.facts(subject, one).items():
        yield name, (answer,)


def _text(paper: Paper, subject: Subject, name: str, text: str | None, *, keep: bool) -> None:
    label = subject.label(f"initiative.{name}")
    if text is None:
        paper.paragraph("Open", Strong(label), f" {subject.or_empty(None)}", keep=keep)
    else:
        paper.paragraph("Prompt", label)
        paper.prose(text, keep=keep)


def _initiative(paper: Paper, subject: Subject, one: Initiative) -> None:
    _text(paper, subject, "aim", one.aim, keep=True)
    asked = one.role is not None or one.role_reason is not None
    for name, answer in (facts := list(_facts(subject, one))):
        keep = asked or name != facts[-1][0]
        paper.paragraph("Detail", Strong(subject.say(f"initiative_{name}")), "\t", *answer, keep=keep)
    if asked:
        _text(paper, subject, "role_reason", one.role_reason, keep=False)


def _told(subject: Subject) -> Iterator[str]:
    """Yield how far the initiatives are, what is open, and of how many the conversation stands here."""
    yield from (initiative_words.spread(subject, name) for name in ("stage", "outcome"))
    yield initiative_words.still_open(subject)
    if shared := conversation.count(subject):
        yield subject.handbook.say("talk_report.shared", n=shared)


def write(paper: Paper, subject: Subject) -> None:
    """Write which initiatives there are and how far they are; without any only a sentence."""
    paper.heading(1, title(subject), BOOKMARK)
    paper.paragraph("Lead", initiative_words.conclusion(subject))
    if not subject.dossier.initiatives:
        return
    paper.bullets((text,) for text in _told(subject) if text)
    paper.table(subject.say("table"), _list(subject))
    paper.heading(2, subject.say("initiatives_each"))
    paper.paragraph("Normal", subject.say("initiatives_left_out"))
    for place, one in enumerate(subject.dossier.initiatives):
        paper.heading(3, one.name, bookmark(place))
        _initiative(paper, subject, one)
        conversation.write(paper, subject, one)
