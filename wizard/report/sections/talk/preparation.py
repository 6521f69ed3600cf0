"""Write with what each side came to the table: its stage and who was there; in a document of its own also the rest."""

from wizard.logic import naming
from wizard.model.entity import SIDES
from wizard.report import cells, meeting
from wizard.report.document import Paper
from wizard.report.grid import Cell, Grid
from wizard.report.meeting import Meeting
from wizard.report.sections.talk import register


def functions(about: Meeting, side: str) -> Cell:
    """Return the functions of those who took part for a side, each once."""
    talk = about.talk
    found = (one for moment in talk.moments for one in talk.participants(moment.id) if one.side == side)
    return cells.listed(dict.fromkeys(one.function for one in found), about.or_empty(None))


def _stage(about: Meeting) -> tuple[str, str]:
    """Return the stage according to the municipality and according to the initiative."""
    stages = about.initiative.stage, about.talk.conversation.stage_theirs
    ours, theirs = (about.or_empty(naming.stage(about.handbook, one)) for one in stages)
    return ours, theirs


def _compared(about: Meeting) -> str | None:
    """Return whether both sides see the same stage; None when one of them did not say."""
    ours, theirs = about.initiative.stage, about.talk.conversation.stage_theirs
    if ours is None or theirs is None:
        return None
    return about.handbook.say("talk_report.stage_same" if ours == theirs else "talk_report.stage_other")


def write(paper: Paper, about: Meeting) -> None:
    """Write both sides next to each other, and how they look at the stage."""
    say = about.handbook.say
    if about.alone:
        register.write(paper, about)
    meeting.subheading(paper, about, say("talk_report.start"))
    if sentence := _compared(about):
        paper.paragraph("Intro", sentence)
    rows: list[list[Cell]] = [
        [say("talk_report.start_stage"), *_stage(about)],
        [say("talk_report.start_present"), *(functions(about, side) for side in SIDES)],
    ]
    heads = (say("talk_report.topic"), *map(about.side, SIDES))
    meeting.put(
        paper,
        about,
        Grid(say("talk_report.start_title"), say("talk_report.start_about"), heads, rows, meeting.SIDES_BESIDE),
    )
    meeting.tell(paper, about, about.label("conversation.stage_words"), about.talk.conversation.stage_words)
