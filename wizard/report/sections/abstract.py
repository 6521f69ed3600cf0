"""Write the summary: whole sentences that can be read without the rest."""

from collections.abc import Iterator
from typing import Final

from wizard.logic import summary
from wizard.logic.wording import listed
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


def _about(subject: Subject) -> str:
    """Return what this report is for, as far as it is in it."""
    told = [subject.say(f"summary_about_{name}") for name in ("doelen", "aanpak", "initiatieven") if subject.has(name)]
    return " ".join(
        [
            subject.say("summary_about", model=subject.model.name),
            *([subject.say("summary_about_more", parts=listed(told))] if told else []),
        ]
    )


def _further(subject: Subject) -> Iterator[tuple[Link, str]]:
    """Yield links to the parts of the report, with what stands there."""
    model = role_model.title(subject, subject.model, 1)
    places = bool(subject.dossier.neighbourhoods)
    every = (
        (places and subject.has("rollen"), "roles", roles.title(subject), roles.BOOKMARK),
        (places and subject.has("rollen"), "standings", standings.title(subject), standings.BOOKMARK),
        (places and _explains(subject), "each", neighbourhoods.title(subject), neighbourhoods.BOOKMARK),
        (subject.has("doelen"), "goals", goals.title(subject), goals.BOOKMARK),
        (subject.has("aanpak"), "approach", approach.title(subject), approach.BOOKMARK),
        (subject.has("initiatieven"), "initiatives", initiatives.title(subject), initiatives.BOOKMARK),
        (subject.has("aandachtspunten"), "points", points.title(subject), points.BOOKMARK),
        (subject.has("acties"), "actions", actions.title(subject), actions.BOOKMARK),
        (subject.has("rolmodellen"), "model", model, role_model.bookmark(subject.model)),
    )
    for there, name, title, bookmark in every:
        if there:
            yield Link(title, bookmark), subject.say(f"read_{name}")


def _explains(subject: Subject) -> bool:
    return subject.has("rollen") and subject.has("uitleg-per-wijk")


def _told(subject: Subject) -> Iterator[tuple[str, str]]:
    """Yield the name of every part of the summary with its sentences; what is left out has none."""
    if subject.has("rollen"):
        yield "roles", _roles(subject)
    if subject.has("doelen"):
        yield "goals", " ".join(filter(None, (goal_words.conclusion(subject), goal_words.still_open(subject))))
    if subject.has("aanpak"):
        yield "approach", " ".join([blocks.conclusion(subject), *blocks.open_marks(subject)])
    if subject.has("initiatieven"):
        yield "initiatives", _initiatives(subject)
    if subject.has("aandachtspunten"):
        yield "points", points.conclusion(subject)
    if subject.has("acties"):
        yield "actions", " ".join(actions.conclusion(subject))


def write(paper: Paper, subject: Subject) -> None:
    """Write what was chosen, pursued and agreed, with which initiatives, what is open and where to read on."""
    paper.heading(1, subject.say("summary"), BOOKMARK)
    paper.paragraph("Lead", conclusion.wanted(subject, summary.roles_summary(subject.model, subject.dossier)))
    paper.paragraph("Normal", _about(subject))
    for name, text in _told(subject):
        if text:
            paper.paragraph("Prompt", subject.say(f"summary_{name}"))
            paper.paragraph("Normal", text)
    if further := list(_further(subject)):
        paper.paragraph("Prompt", subject.say("summary_read"))
        paper.bullets(further)
