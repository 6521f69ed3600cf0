"""Write the summary: whole sentences that can be read without the rest."""

from collections.abc import Iterator
from typing import Final

from wizard.logic import summary
from wizard.report import blocks, conclusion, goal_words, initiative_words
from wizard.report.document import Paper
from wizard.report.markup import Link
from wizard.report.sections import (
    actions,
    approach,
    goals,
    initiatives,
    neighbourhoods,
    points,
    role_model,
    roles,
    standings,
)
from wizard.report.subject import Subject

BOOKMARK: Final = "_Samenvatting"


def _roles(subject: Subject) -> str:
    """Return what was chosen, how far that is, how well it is explained and what is open."""
    counts = summary.roles_summary(subject.model, subject.dossier)
    told = [conclusion.roles(subject, subject.model)] if counts.placed_wanted else []
    far = [conclusion.standings(subject, subject.model)] if counts.total else []
    more = (*conclusion.minority(subject), *conclusion.explained(subject), *conclusion.still_open(subject))
    return " ".join([*told, *far, *more])


def _initiatives(subject: Subject) -> str:
    """Return how many initiatives there are, in how many neighbourhoods and in which phases."""
    return " ".join(filter(None, (initiative_words.conclusion(subject), initiative_words.spread(subject, "stage"))))


def _further(subject: Subject) -> Iterator[tuple[Link, str]]:
    """Yield links to the parts of the report, with what stands there."""
    if subject.dossier.neighbourhoods:
        yield Link(roles.title(subject), roles.BOOKMARK), subject.say("read_roles")
        yield Link(standings.title(subject), standings.BOOKMARK), subject.say("read_standings")
        yield Link(neighbourhoods.title(subject), neighbourhoods.BOOKMARK), subject.say("read_each")
    yield Link(goals.title(subject), goals.BOOKMARK), subject.say("read_goals")
    yield Link(approach.title(subject), approach.BOOKMARK), subject.say("read_approach")
    yield Link(initiatives.title(subject), initiatives.BOOKMARK), subject.say("read_initiatives")
    yield Link(points.title(subject), points.BOOKMARK), subject.say("read_points")
    yield Link(actions.title(subject), actions.BOOKMARK), subject.say("read_actions")
    model = role_model.title(subject, subject.model, 1)
    yield Link(model, role_model.bookmark(subject.model)), subject.say("read_model")


def write(paper: Paper, subject: Subject) -> None:
    """Write what was chosen, pursued and agreed, with which initiatives, what is open and where to read on."""
    paper.heading(1, subject.say("summary"), BOOKMARK)
    paper.paragraph("Lead", conclusion.wanted(subject, summary.roles_summary(subject.model, subject.dossier)))
    paper.paragraph("Normal", subject.say("summary_about", model=subject.model.name))
    parts = (
        ("roles", _roles(subject)),
        ("goals", " ".join(filter(None, (goal_words.conclusion(subject), goal_words.still_open(subject))))),
        ("approach", " ".join([blocks.conclusion(subject), *blocks.open_marks(subject)])),
        ("initiatives", _initiatives(subject)),
        ("points", points.conclusion(subject)),
        ("actions", " ".join(actions.conclusion(subject))),
    )
    for name, text in parts:
        if text:
            paper.paragraph("Prompt", subject.say(f"summary_{name}"))
            paper.paragraph("Normal", text)
    paper.paragraph("Prompt", subject.say("summary_read"))
    paper.bullets(_further(subject))
