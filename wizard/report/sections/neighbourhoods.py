"""Write what was chosen in each neighbourhood, and why, in full."""

from collections.abc import Iterator
from typing import Final

from wizard.logic.standing import has_minority
from wizard.model.entity import OWN_ROLE, Choice, choice_id
from wizard.report import decision
from wizard.report.document import Paper
from wizard.report.markup import Strong
from wizard.report.subject import Subject

BOOKMARK: Final = "_Uitleg"

ROLES: Final = ("now", "wanted", "second")
TEXTS: Final = ("own_role", "reason_values", "reason_subject", "reason_technical", "meaning")
MINORITY: Final = ("minority", "minority_reason")
ASKED: Final = (*TEXTS, *MINORITY)


def title(subject: Subject) -> str:
    """Return the heading of this part."""
    return subject.say("each")


def bookmark(place: int) -> str:
    """Return the name by which to link to a neighbourhood, by its place in the list."""
    return f"_Wijk{place}"


def _asked(choice: Choice, name: str) -> bool:
    """Tell whether a text belongs here: words for a role of one's own, and why a minority thinks otherwise."""
    if name == "own_role":
        return OWN_ROLE in (choice.now, choice.wanted, choice.second) or choice.own_role is not None
    return name != "minority_reason" or has_minority(choice)


def _facts(subject: Subject, choice: Choice) -> Iterator[tuple[str, str]]:
    """Yield label and text of the roles, of how far the choice is, and of who was there."""
    for name in ROLES:
        yield subject.label(f"choice.{name}"), subject.role_name(choice.model, getattr(choice, name))
    yield subject.say("how_far"), decision.line(subject, choice)
    yield from decision.beside(subject, choice)
    yield subject.say("present"), decision.present(subject, choice)


def _choice(paper: Paper, subject: Subject, choice: Choice) -> None:
    """Write what was answered, and in one line what was not; the roles of the leading model always have theirs."""
    empty, leads = subject.or_empty(None), choice.model == subject.model.id
    facts = list(_facts(subject, choice))
    for label, text in facts:
        if leads or text != empty:
            paper.paragraph("Fact", Strong(label), f"\t{text}")
    texts = [(subject.label(f"choice.{name}"), getattr(choice, name)) for name in ASKED if _asked(choice, name)]
    for label, text in texts:
        if text is not None:
            paper.paragraph("Prompt", label)
            paper.prose(text)
    still = [label for label, text in facts if not leads and text == empty]
    still += [label for label, text in texts if text is None]
    if still:
        paper.paragraph("Open", Strong(" · ".join(still)), f" {empty}")


def write(paper: Paper, subject: Subject) -> None:
    """Write a heading for every neighbourhood, with its reasons and what its role means for initiatives."""
    if not subject.dossier.neighbourhoods:
        return
    model = subject.model.id
    paper.heading(2, title(subject), BOOKMARK)
    for place, one in enumerate(subject.dossier.neighbourhoods):
        paper.heading(3, one.name, bookmark(place))
        empty = Choice(id=choice_id(one.id, model), parent=one.id, model=model)
        _choice(paper, subject, subject.dossier.choice(one.id, model) or empty)
        for other in subject.others(one.id):
            paper.heading(4, subject.say("other_model", model=subject.model_name(other.model)))
            _choice(paper, subject, other)
