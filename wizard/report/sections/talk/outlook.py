"""Write what both sides value about sustainability and governance, and when they look at it again."""

from typing import Final

from wizard.model.entity import SIDES
from wizard.report import meeting
from wizard.report.document import Paper
from wizard.report.grid import Cell, Grid
from wizard.report.meeting import Meeting

_WIDTHS: Final = (3.0, 6.5, 6.5)
_FIELDS: Final = ("municipality", "initiative")
"""The last part of the name of a field of each side."""

VALUES: Final = ("sustainability", "governance")


def put(paper: Paper, about: Meeting) -> None:
    """Write the values of both sides next to each other."""
    say, talk = about.handbook.say, about.talk.conversation
    rows: list[list[Cell]] = [
        [say(f"talk_report.{value}"), *(about.written(getattr(talk, f"{value}_{side}")) for side in _FIELDS)]
        for value in VALUES
    ]
    heads = (say("talk_report.topic"), *map(about.side, SIDES))
    meeting.put(
        paper, about, Grid(say("talk_report.values_title"), say("talk_report.values_about"), heads, rows, _WIDTHS)
    )


def write(paper: Paper, about: Meeting) -> None:
    """Write the values of both sides next to each other, and the next look."""
    say, talk = about.handbook.say, about.talk.conversation
    put(paper, about)
    paper.paragraph("AfterTable", say("talk_report.next_look", day=about.day(talk.next_look)))
    meeting.tell(paper, about, about.label("conversation.next_look_words"), talk.next_look_words)
