"""Write what was known before both sides spoke: what the initiative is, and which role the municipality wants."""

from wizard.model.entity import OWN_ROLE, Neighbourhood
from wizard.report import cells, initiative_words, meeting
from wizard.report.document import Paper
from wizard.report.grid import Cell, Grid
from wizard.report.meeting import Meeting
from wizard.report.sections.talk import cover


def _initiative(paper: Paper, about: Meeting, facts: tuple[str, ...]) -> None:
    one = about.initiative
    meeting.subheading(paper, about, about.handbook.say("talk_report.who"))
    meeting.tell(paper, about, about.label("initiative.aim"), one.aim)
    meeting.fact(paper, about.say("initiative_places"), cover.places(about))
    known = initiative_words.facts(about, one)
    for name in facts:
        meeting.fact(paper, about.say(f"initiative_{name}"), known[name])


def _role(about: Meeting, place: Neighbourhood) -> Cell:
    """Return the role that the municipality wants in a neighbourhood; one of its own in its own words."""
    choice = about.dossier.choice(place.id, about.model.id)
    wanted = choice.wanted if choice else None
    if choice and wanted == OWN_ROLE and choice.own_role is not None:
        return cells.prose(choice.own_role)
    return about.role_name(about.model.id, wanted)


def _meaning(about: Meeting, place: Neighbourhood) -> Cell:
    choice = about.dossier.choice(place.id, about.model.id)
    return about.written(choice.meaning if choice else None)


def _municipality(paper: Paper, about: Meeting) -> None:
    say, one = about.handbook.say, about.initiative
    meeting.subheading(paper, about, say("talk_report.role"))
    meeting.fact(paper, about.say("initiative_role"), initiative_words.role(about, one))
    if one.role is not None or one.role_reason is not None:
        meeting.tell(paper, about, about.label("initiative.role_reason"), one.role_reason)
    rows: list[list[Cell]] = [[place.name, _role(about, place), _meaning(about, place)] for place in about.talk.places]
    heads = (about.label("neighbourhood.name"), about.label("choice.wanted"), about.label("choice.meaning"))
    title, told = say("talk_report.role_title"), say("talk_report.role_about")
    meeting.put(paper, about, Grid(title, told, heads, rows, (3.6, 4.4, 8.0)))


def write(paper: Paper, about: Meeting, *more: str) -> None:
    """Write who the initiative is, with more facts when asked, and what the municipality wants there."""
    _initiative(paper, about, (*more, "scope", "homes", "people", "legal_form"))
    _municipality(paper, about)
