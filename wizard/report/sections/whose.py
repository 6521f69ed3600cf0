"""Write which parts of a role model come from its source, and which are ours."""

from collections.abc import Callable, Iterator
from typing import Final, TypeAlias

from wizard.model.role_model import RoleModel
from wizard.model.statement import Certainty, Statement
from wizard.report import grounds
from wizard.report.document import Paper
from wizard.report.grid import Grid
from wizard.report.subject import Subject

Part: TypeAlias = tuple[str, list[tuple[str, Statement]]]
"""A part of the model, and the claims in it by what they are about."""

Whose: TypeAlias = Callable[[Statement], bool]

COLUMNS: Final[tuple[tuple[str, Whose], ...]] = (
    ("whose_source", lambda one: one.certainty is Certainty.SOURCE),
    ("whose_known", lambda one: one.certainty is Certainty.KNOWLEDGE),
    ("whose_ours", grounds.is_ours),
)

_FIRST: Final = 4.2
_ROOM: Final = 16.0


def parts(subject: Subject, model: RoleModel) -> Iterator[Part]:
    """Yield every part of the model, with all its claims."""
    about = [(subject.say("whose_summary"), model.summary), (subject.say("whose_origin"), model.origin)]
    yield subject.say("whose_model"), about
    if model.limits:
        yield subject.say("limits"), [("whose_limits", limit) for limit in model.limits]
    if model.axes:
        axes = (model.axes.horizontal, model.axes.vertical)
        yield subject.say("axes"), [(axis.name, axis.meaning) for axis in axes]
    role, space = subject.say("whose_role"), subject.say("whose_space")
    for one in model.roles:
        yield one.name, [(role, one.summary), (space, one.space)]
    if model.comparison:
        answers = [answer for row in model.comparison for answer in row.answers.values()]
        yield subject.say("comparison"), [("whose_answers", answer) for answer in answers]


def _cell(subject: Subject, claims: list[tuple[str, Statement]], is_theirs: Whose) -> str:
    """Return what a part has of one kind; claims under the key of a text are counted, others named."""
    found = [label for label, claim in claims if is_theirs(claim)]
    counted = {label: found.count(label) for label in found}
    told = (subject.say(label, n=n) if label.startswith("whose_") else label for label, n in counted.items())
    return "; ".join(told) or subject.say("whose_nothing")


def write(paper: Paper, subject: Subject, model: RoleModel) -> None:
    """Write the sentence with the numbers and the table of all parts; what occurs nowhere has no column."""
    claims = list(model.statements())
    source, known, ours = (sum(map(is_theirs, claims)) for _, is_theirs in COLUMNS)
    columns = [column for column in COLUMNS if any(map(column[1], claims))]
    paper.heading(2, subject.say("whose"))
    paper.paragraph("Normal", subject.say("whose_about", n=len(claims), source=source, known=known, ours=ours))
    rows = [
        [name, *(_cell(subject, told, is_theirs) for _, is_theirs in columns)] for name, told in parts(subject, model)
    ]
    heads = (subject.say("whose_part"), *(subject.say(key) for key, _ in columns))
    widths = (_FIRST, *[(_ROOM - _FIRST) / len(columns)] * len(columns))
    name, about = subject.say("whose_title", model=model.name), subject.say("whose_description")
    paper.table(subject.say("table"), Grid(name, about, heads, rows, widths))
