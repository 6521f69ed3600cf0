"""Open a document about a dossier, and write it section by section."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Generic, TypeVar

from wizard.model import publication
from wizard.model.house import House
from wizard.report import contents, edition, rubbish
from wizard.report.blank import Card
from wizard.report.document import Paper
from wizard.report.markup import Field
from wizard.report.subject import Subject

S = TypeVar("S", bound=Subject)


@dataclass(frozen=True, slots=True)
class Chapter(Generic[S]):
    """Hold what writes a chapter, and the name under which people may leave it out; without a name it is always there.

    A chapter `within` another goes when that one does.
    """

    write: Callable[[Paper, S], None]
    name: str | None = None
    within: str | None = None


def names(chapters: Iterable[Chapter[S]]) -> tuple[str, ...]:
    """Return what people may leave out, in the order of the document."""
    return tuple(dict.fromkeys(one.name for one in chapters if one.name))


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


def _card(subject: Subject, front: Front) -> Card:
    """Return what the file says about itself."""
    found = publication.edition(subject.dossier, subject.document)
    return Card(
        title=front.title,
        subject=front.about,
        author=front.author or subject.municipality,
        status=front.status or edition.status(subject, found),
        today=subject.today,
        version=found.version,
        retention=found.retention,
        identifier=subject.identifier,
    )


@rubbish.left()
def build(subject: S, front: Front, chapters: Iterable[Chapter[S]], house: House | None = None) -> bytes:
    """Return the document as a .docx, in a house style if there is one, with its contents filled where it has those."""
    lead = subject.say("footer", municipality=subject.municipality, name=front.foot)
    card = _card(subject, front)
    paper = Paper(card, (lead, Field("PAGE", "1"), subject.say("footer_of"), Field("NUMPAGES", "1")), house)
    written = [one for one in chapters if not {one.name, one.within} & subject.left_out]
    for one in written:
        one.write(paper, subject)
    if any(one.write is contents.place for one in written):
        contents.fill(paper)
    if subject.left_out:
        paper.tie()
    return paper.save()
