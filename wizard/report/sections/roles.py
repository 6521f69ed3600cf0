"""Write the chapter about roles: the conclusion, and a part for every role model that was used."""

from typing import Final

from wizard.logic.wording import listed
from wizard.report import conclusion
from wizard.report.document import Paper
from wizard.report.sections import by_model
from wizard.report.subject import Subject

BOOKMARK: Final = "_Rollen"


def title(subject: Subject) -> str:
    """Return the heading of this chapter."""
    return subject.say("roles")


def write(paper: Paper, subject: Subject) -> None:
    """Write the conclusion of the leading model and what each model shows; without neighbourhoods only a sentence."""
    paper.heading(1, title(subject), BOOKMARK)
    paper.paragraph("Lead", conclusion.roles(subject, subject.model))
    if not subject.dossier.neighbourhoods:
        return
    others = [model.name for model in subject.models[1:]]
    if others:
        beside = subject.say("beside", n=len(others), lead=subject.model.name, others=listed(others))
        paper.paragraph("Normal", beside)
    for model in subject.models:
        by_model.write(paper, subject, model)
