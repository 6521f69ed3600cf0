"""Open a document about a dossier, and write it section by section."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TypeAlias

from wizard.report import contents
from wizard.report.blank import Card
from wizard.report.document import Paper
from wizard.report.markup import Field
from wizard.report.subject import Subject

Section: TypeAlias = Callable[[Paper, Subject], None]


@dataclass(frozen=True, slots=True)
class Front:
    """Say what a document is called on its file and at the foot of its pages."""

    title: str
    about: str
    foot: str


def build(subject: Subject, front: Front, sections: Iterable[Section]) -> bytes:
    """Return the document as a .docx, with its table of contents filled."""
    municipality = subject.municipality
    card = Card(front.title, front.about, municipality, subject.say("status"), subject.today)
    lead = subject.say("footer", municipality=municipality, name=front.foot)
    paper = Paper(card, (lead, Field("PAGE", "1"), subject.say("footer_of"), Field("NUMPAGES", "1")))
    for write in sections:
        write(paper, subject)
    contents.fill(paper)
    return paper.save()
