"""Write the first pages of the guide: what it is, how to use it, how long it takes, and who is at the table."""

from functools import partial
from typing import Final

from wizard.logic import talk_words
from wizard.logic.wording import number
from wizard.model.entity import TALK_PARTS
from wizard.report import cells, meeting
from wizard.report.document import Paper
from wizard.report.grid import Cell, Grid
from wizard.report.markup import Link
from wizard.report.meeting import Meeting
from wizard.report.sections.talk import cover

_ROWS: Final = ("day", "gemeente", "initiatief", "ander", "next")
_WIDTHS: Final = (5.0, 11.0)
_USES: Final = ("turns", "write", "circle", "both")
_ROOM: Final = 1.3
"""Centimetres to write in."""


def bookmark(part: str) -> str:
    """Return the name by which to link to a part."""
    return f"_Leidraad{TALK_PARTS.index(part)}"


def _parts(about: Meeting) -> tuple[str, ...]:
    """Return the parts that are in this guide."""
    return tuple(part for part in TALK_PARTS if about.has(part))


def _minutes(about: Meeting) -> int:
    return sum(about.handbook.agenda.part(part).minutes for part in _parts(about))


def title_page(paper: Paper, about: Meeting) -> None:
    """Write the cover, with how long all of it takes."""
    say = about.handbook.say
    facts = (
        (about.say("initiative_places"), cover.places(about)),
        (say("guide_report.time"), say("guide_report.whole", n=_minutes(about))),
        (about.say("day_label"), about.day(about.today.isoformat())),
    )
    cover.put(paper, about, say("guide_report.name"), say("guide_report.subtitle"), facts)


def _agenda(about: Meeting, plain: bool) -> Grid:
    """Return every part with its minutes; plain names where the house style numbers the headings they lead to."""
    say, guide, parts = about.handbook.say, about.handbook.agenda, _parts(about)
    name = partial(talk_words.part, about.handbook) if plain else partial(numbered, about)
    rows: list[list[Cell]] = [[Link(name(part), bookmark(part)), number(guide.part(part).minutes)] for part in parts]
    rows.append([say("guide_report.agenda_total"), number(_minutes(about))])
    heads = (say("guide_report.agenda_part"), say("guide_report.agenda_minutes"))
    title, told = say("guide_report.agenda", n=len(parts)), say("guide_report.agenda_about")
    return Grid(title, told, heads, rows, (12.0, 4.0), frozenset({1}))


def numbered(about: Meeting, part: str) -> str:
    """Return "2. Wat hebben jullie van elkaar nodig?"."""
    name = talk_words.part(about.handbook, part)
    return about.handbook.say("guide_report.part", number=TALK_PARTS.index(part) + 1, name=name)


def _table(about: Meeting) -> Grid:
    """Return room for when and where both sides speak, and who is there."""
    say = about.handbook.say
    rows: list[list[Cell]] = [[say(f"guide_report.table_{name}"), cells.BLANK] for name in _ROWS]
    heads = (say("guide_report.table_topic"), say("guide_report.write"))
    title, told = say("guide_report.table_title"), say("guide_report.table_about")
    return Grid(title, told, heads, rows, _WIDTHS, height=_ROOM)


def write(paper: Paper, about: Meeting) -> None:
    """Write how to use the guide, the parts with their minutes, and room for who is there."""
    say = about.handbook.say
    paper.heading(1, say("guide_report.use"))
    paper.paragraph("Lead", say("guide_report.use_lead", n=len(_parts(about))))
    paper.bullets((say(f"guide_report.use_{name}"),) for name in _USES)
    meeting.put(paper, about, _agenda(about, plain=paper.titles.has(1)))
    paper.heading(2, say("guide_report.table"))
    meeting.put(paper, about, _table(about))
