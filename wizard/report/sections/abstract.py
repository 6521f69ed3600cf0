"""Write the summary: whole sentences that can be read without the rest."""

from collections.abc import Iterator
from typing import Final

from wizard.logic import summary
from wizard.report import blocks, conclusion, goal_words, initiative_words
from wizard.report.document import Paper
from wizard.report.markup import Link
from wizard.report.sections import actions, approach, goals, initiatives, points, roles
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


def _told(subject: Subject) -> Iterator[tuple[str, Link, str]]:
    """Yield the chapter of every part of the summary, its label as a link to there, and its sentences."""
    goals_told = filter(None, (goal_words.conclusion(subject), goal_words.still_open(subject)))
    every = (
        ("rollen", "roles", roles.BOOKMARK, _roles(subject) if subject.dossier.neighbourhoods else ""),
        ("doelen", "goals", goals.BOOKMARK, " ".join(goals_told)),
        ("aanpak", "approach", approach.BOOKMARK, " ".join([blocks.conclusion(subject), *blocks.open_marks(subject)])),
        ("initiatieven", "initiatives", initiatives.BOOKMARK, _initiatives(subject)),
        ("aandachtspunten", "points", points.BOOKMARK, points.conclusion(subject)),
        ("acties", "actions", actions.BOOKMARK, " ".join(actions.conclusion(subject))),
    )
    for chapter, name, bookmark, text in every:
        yield chapter, Link(subject.say(f"summary_{name}"), bookmark), text


def write(paper: Paper, subject: Subject) -> None:
    """Write on one page what was chosen, pursued and agreed, with which initiatives, and what stands out.

    Of what is left out of the report, the summary does not speak.
    """
    paper.heading(1, subject.say("summary"), BOOKMARK)
    paper.paragraph("Lead", conclusion.wanted(subject, summary.roles_summary(subject.model, subject.dossier)))
    paper.paragraph("Normal", subject.say("summary_about", model=subject.model.name))
    for chapter, label, text in _told(subject):
        if text and subject.has(chapter):
            paper.paragraph("Prompt", label)
            paper.paragraph("Normal", text)
            if chapter == "aandachtspunten":
                paper.bullets((title,) for title in points.first(subject))
