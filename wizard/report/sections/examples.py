"""Write the annex with examples of partnerships: who, in which form, what they agreed, and where that was read."""

from collections.abc import Iterator
from typing import Final

from wizard.logic import talk_words
from wizard.logic.wording import listed
from wizard.model.agenda import Partnership
from wizard.report import grounds
from wizard.report.document import Paper
from wizard.report.markup import Strong
from wizard.report.subject import Subject

BOOKMARK: Final = "_Voorbeelden"


def _form(subject: Subject, one: Partnership) -> str:
    """Return the form with how firm it is; of one that left the content only its id is known."""
    found = subject.handbook.agenda.form(one.form)
    if found is None:
        return one.form
    weight = str(talk_words.intensity(subject.handbook, found.weight)).lower()
    return subject.say("example_weight", form=found.name, weight=weight)


def _facts(subject: Subject, one: Partnership) -> Iterator[tuple[str, str]]:
    yield "parties", listed(one.parties)
    yield "period", one.period
    yield "form", _form(subject, one)


def _example(paper: Paper, subject: Subject, one: Partnership) -> None:
    paper.heading(2, one.name)
    for name, text in _facts(subject, one):
        paper.paragraph("Detail", Strong(subject.say(f"example_{name}")), f"\t{text}")
    paper.paragraph("Prompt", subject.handbook.say("examples.agreed"))
    grounds.tell(paper, subject, one.agreed)
    if one.document:
        paper.paragraph("Prompt", subject.say("example_document"))
        paper.paragraph("Note", paper.web(one.document))


def write(paper: Paper, subject: Subject) -> None:
    """Write every example of the content, and that none can be copied; nothing when there are none."""
    found = subject.handbook.agenda.partnerships
    if not found:
        return
    paper.heading(1, subject.annex(paper, "examples"), BOOKMARK)
    paper.paragraph("Normal", subject.handbook.say("examples.warning"))
    paper.paragraph("Normal", subject.say("examples_unread"))
    for one in found:
        _example(paper, subject, one)
