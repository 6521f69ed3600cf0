"""Write the annex about the Wijkkompas: what is known of it, where that comes from, and what is not known."""

from typing import Final

from wizard.logic import naming
from wizard.model.plan import Phase
from wizard.model.statement import Certainty, Statement
from wizard.report import grounds
from wizard.report.document import Paper
from wizard.report.grid import Cell, Grid, Line
from wizard.report.markup import Link
from wizard.report.sections import provenance
from wizard.report.subject import Subject

BOOKMARK: Final = "_Wijkkompas"


def _told(paper: Paper, subject: Subject, statement: Statement) -> tuple[Line, ...]:
    """Return a claim with its ground in small letters, for in a table."""
    return ("TableText", (statement.text,)), ("TableNote", grounds.short(paper, subject, statement))


def _tracks(paper: Paper, subject: Subject) -> Grid:
    rows: list[list[Cell]] = [
        [subject.say("track_name", letter=one.letter, name=one.name), one.group, _told(paper, subject, one.meaning)]
        for one in subject.handbook.compass.tracks
    ]
    heads = tuple(subject.say(key) for key in ("track", "track_group", "track_meaning"))
    return Grid(subject.say("tracks_title"), subject.say("tracks_about"), heads, rows, (4.6, 3.4, 8.0), whole=False)


def _phase_name(subject: Subject, phase: Phase) -> Cell:
    """Return the name of a phase; one without gets the name that the municipality gave it, and says so."""
    if phase.name:
        return phase.name
    own = getattr(subject.dossier.profile, f"phase_{phase.id}", None)
    if own is None:
        return subject.or_empty(None)
    return ("TableText", (own,)), ("TableNote", (subject.say("phase_own"),))


def _phases(paper: Paper, subject: Subject) -> Grid:
    phases = subject.handbook.compass.phases
    rows: list[list[Cell]] = [[one.id, _phase_name(subject, one), _told(paper, subject, one.meaning)] for one in phases]
    heads = tuple(subject.say(key) for key in ("phase", "phase_name", "phase_meaning"))
    return Grid(subject.say("phases_title"), subject.say("phases_about"), heads, rows, (1.6, 5.4, 9.0), whole=False)


def _nodes(paper: Paper, subject: Subject) -> Grid:
    handbook, profile = subject.handbook, subject.dossier.profile
    rows: list[list[Cell]] = [
        [
            one.name,
            subject.or_empty(naming.track(handbook, one.track)),
            subject.or_empty(naming.phase(handbook, profile, one.phase)),
            _told(paper, subject, one.meaning),
        ]
        for one in handbook.compass.nodes
    ]
    heads = tuple(subject.say(key) for key in ("node", "track", "phase", "node_meaning"))
    widths = (3.8, 3.4, 2.6, 6.2)
    return Grid(subject.say("nodes_title"), subject.say("nodes_about"), heads, rows, widths, whole=False)


def _whose(subject: Subject) -> str:
    claims = list(subject.handbook.compass.statements())
    source = sum(one.certainty is Certainty.SOURCE for one in claims)
    known = sum(one.certainty is Certainty.KNOWLEDGE for one in claims)
    return subject.say(
        "compass_whose", n=len(claims), source=source, known=known, ours=sum(map(grounds.is_ours, claims))
    )


def write(paper: Paper, subject: Subject) -> None:
    """Write what the method is, where it comes from, what is not known, its tracks, phases and knooppunten."""
    compass = subject.handbook.compass
    paper.heading(1, subject.annex(paper, "compass"), BOOKMARK)
    place = Link(provenance.certainty_title(subject), provenance.BOOKMARK)
    paper.paragraph("Normal", _whose(subject), " ", subject.say("bar"), place, ".")
    grounds.tell(paper, subject, compass.summary, lead=True)
    paper.heading(2, subject.say("compass_origin"))
    grounds.tell(paper, subject, compass.origin)
    if compass.limits:
        paper.heading(2, subject.say("compass_limits"))
        paper.bullets((limit.text, "\n", *grounds.full(paper, subject, limit)) for limit in compass.limits)
    paper.heading(2, subject.say("tracks"))
    paper.table(subject.say("table"), _tracks(paper, subject))
    paper.heading(2, subject.say("phases"))
    paper.table(subject.say("table"), _phases(paper, subject))
    if compass.nodes:
        paper.heading(2, subject.say("nodes"))
        paper.table(subject.say("table"), _nodes(paper, subject))
