"""Write what both sides want: the joint goal, the goals that they share and do not share, and what they value."""

from wizard.logic import common_goals
from wizard.model.entity import SIDES
from wizard.report import cells, meeting
from wizard.report.clauses import Clauses
from wizard.report.concept import Concept
from wizard.report.document import Paper
from wizard.report.grid import Cell, Grid
from wizard.report.markup import Strong
from wizard.report.sections.talk import outlook

_HALVES = (8.0, 8.0)


def joint(_paper: Paper, about: Concept, clauses: Clauses) -> None:
    """Write the joint goal; what there is to say without one is an open point."""
    if text := about.talk.conversation.joint_goal:
        clauses.tell(text, Strong(about.handbook.say("draft.joint_goal")))


def goals(paper: Paper, about: Concept, clauses: Clauses) -> None:
    """Write the goals that both sides share, and beside each other those of one side."""
    say, found = about.handbook.say, common_goals.of(about.talk)
    if found.shared:
        paper.paragraph("Prompt", say("draft.shared"))
        paper.bullets((" ".join(text.split()),) for text in found.shared)
    else:
        paper.paragraph("Open", say("draft.shared_none"))
    single = (found.only_municipality, found.only_initiative)
    if any(single):
        row: list[Cell] = [cells.listed(texts, say("draft.nothing")) for texts in single]
        title, told = say("draft.single_title"), say("draft.single_about")
        meeting.put(paper, about, Grid(title, told, tuple(map(about.side, SIDES)), [row], _HALVES))
        clauses.step()


def values(paper: Paper, about: Concept, clauses: Clauses) -> None:
    """Write what each side values, in equal columns; nothing when neither said so."""
    talk = about.talk.conversation
    names = (f"{value}_{side}" for value in outlook.VALUES for side in ("municipality", "initiative"))
    if any(getattr(talk, name) for name in names):
        outlook.put(paper, about)
        clauses.step()
