"""Open a document about a dossier, and write it section by section."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TypeAlias, TypeVar

from wizard.report import contents
from wizard.report.blank import Card
from wizard.report.document import Paper
from wizard.report.markup import Field
from wizard.report.subject import Subject

S = TypeVar("S", bound=Subject)
Section: TypeAlias = Callable[[Paper, Subject], None]


@dataclass(frozen=True, slots=True)
class Front:
    """Say what a document is called on its file and at the foot of its pages."""

    title: str
    about: str
    foot: str
    status: str | None = None
    """How far the document is, where it is no draft."""
    author: str | None = None
    """Whose it is, where that is not the municipality alone."""


def build(subject: S, front: Front, sections: Iterable[Callable[[Paper, S], None]]) -> bytes:
    """Return the document as a .docx, with its table of contents filled."""
    municipality, status = subject.municipality, front.status or subject.say("status")
    card = Card(front.title, front.about, front.author or municipality, status, subject.today)
    lead = subject.say("footer", municipality=municipality, name=front.foot)
    paper = Paper(card, (lead, Field("PAGE", "1"), subject.say("footer_of"), Field("NUMPAGES", "1")))
    for write in sections:
        write(paper, subject)
    contents.fill(paper)
    return paper.save()
