"""Write what was chosen in each neighbourhood, and why, in full."""

from typing import Final

from wizard.model.entity import OWN_ROLE, Choice, choice_id
from wizard.report.document import Paper
from wizard.report.markup import Strong
from wizard.report.subject import Subject

BOOKMARK: Final = "_Uitleg"

ROLES: Final = ("now", "wanted", "second")
TEXTS: Final = ("own_role", "reason_values", "reason_subject", "reason_technical", "meaning")


def title(subject: Subject) -> str:
    """Return the heading of this part."""
    return subject.say("each")


def bookmark(place: int) -> str:
    """Return the name by which to link to a neighbourhood, by its place in the list."""
    return f"_Wijk{place}"


def _asked(choice: Choice, name: str) -> bool:
    """Tell whether a text belongs here; a role of one's own is only described where it was chosen."""
    own = OWN_ROLE in (choice.now, choice.wanted, choice.second)
    return name != "own_role" or own or choice.own_role is not None


def _text(paper: Paper, subject: Subject, name: str, text: str | None) -> None:
    label = subject.label(f"choice.{name}")
    if text is None:
        paper.paragraph("Open", Strong(label), f" {subject.or_empty(None)}")
    else:
        paper.paragraph("Prompt", label)
        paper.prose(text)


def _choice(paper: Paper, subject: Subject, choice: Choice) -> None:
    for name in ROLES:
        role = subject.role_name(choice.model, getattr(choice, name))
        paper.paragraph("Fact", Strong(subject.label(f"choice.{name}")), f"\t{role}")
    for name in TEXTS:
        if _asked(choice, name):
            _text(paper, subject, name, getattr(choice, name))


def write(paper: Paper, subject: Subject) -> None:
    """Write a heading for every neighbourhood, with its reasons and what its role means for initiatives."""
    if not subject.dossier.neighbourhoods:
        return
    model, others = subject.model.id, subject.others
    paper.heading(2, title(subject), BOOKMARK)
    for place, one in enumerate(subject.dossier.neighbourhoods):
        paper.heading(3, one.name, bookmark(place))
        empty = Choice(id=choice_id(one.id, model), parent=one.id, model=model)
        _choice(paper, subject, subject.dossier.choice(one.id, model) or empty)
        for other in (choice for choice in others if choice.parent == one.id):
            paper.heading(4, subject.say("other_model", model=subject.model_name(other.model)))
            _choice(paper, subject, other)
