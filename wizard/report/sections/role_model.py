"""Write the annex about a role model: what it says, where that comes from and how sure it is."""

from wizard.model.role_model import Axis, RoleModel
from wizard.report import grounds
from wizard.report.document import Paper
from wizard.report.markup import Link
from wizard.report.sections import comparison, provenance, whose
from wizard.report.subject import Subject


def title(subject: Subject, model: RoleModel, number: int) -> str:
    """Return the heading of the annex with this number."""
    return subject.say("annex", number=number, title=subject.say("model", model=model.name))


def bookmark(model: RoleModel) -> str:
    """Return the name by which to link to the annex."""
    return f"_Rolmodel{model.order}"


def _axis(paper: Paper, subject: Subject, axis: Axis) -> None:
    steps = subject.say("axis_step", first=axis.steps[0], last=axis.steps[-1])
    paper.heading(3, subject.say("axis", name=axis.name, steps=steps))
    grounds.tell(paper, subject, axis.meaning)


def _limits(paper: Paper, subject: Subject, model: RoleModel) -> None:
    if model.limits:
        paper.heading(2, subject.say("limits"))
        paper.bullets((limit.text, "\n", *grounds.full(paper, subject, limit)) for limit in model.limits)


def _roles(paper: Paper, subject: Subject, model: RoleModel) -> None:
    paper.heading(2, subject.say("model_roles"))
    for role in model.roles:
        paper.heading(3, subject.say("role_heading", name=role.name, sign=role.sign))
        grounds.tell(paper, subject, role.summary)
        paper.paragraph("Prompt", subject.say("space"))
        grounds.tell(paper, subject, role.space)


def _model(paper: Paper, subject: Subject, model: RoleModel, number: int) -> None:
    paper.heading(1, title(subject, model, number), bookmark(model))
    place = Link(provenance.certainty_title(subject), provenance.BOOKMARK)
    paper.paragraph("Normal", subject.say("bar"), place, ".")
    grounds.tell(paper, subject, model.summary, lead=True)
    paper.heading(2, subject.say("origin"))
    grounds.tell(paper, subject, model.origin)
    whose.write(paper, subject, model)
    _limits(paper, subject, model)
    if model.axes:
        paper.heading(2, subject.say("axes"))
        _axis(paper, subject, model.axes.horizontal)
        _axis(paper, subject, model.axes.vertical)
    _roles(paper, subject, model)
    comparison.write(paper, subject, model)


def write(paper: Paper, subject: Subject) -> None:
    """Write one annex for every role model that was used, the leading one first."""
    for model in subject.models:
        _model(paper, subject, model, paper.next_number("annex"))
