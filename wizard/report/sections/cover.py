"""Write the first page: what this is, of whom, of when."""

from collections.abc import Iterable

from wizard.logic.wording import date_in_words
from wizard.report import edition
from wizard.report.document import Paper
from wizard.report.markup import Strong
from wizard.report.subject import Subject

Fact = tuple[str, str]
"""A label and its text."""


def put(paper: Paper, subject: Subject, name: str, title: str, facts: Iterable[Fact] = ()) -> None:
    """Write a cover with the facts that every document has and those of this one; a fictional dossier says so."""
    profile = subject.dossier.profile
    paper.paragraph("CoverLabel", name)
    paper.paragraph("Title", title)
    paper.paragraph("Subtitle", subject.municipality)
    shared = (
        (subject.label("profile.title"), profile.title),
        (subject.say("date_label"), date_in_words(subject.today)),
        *edition.facts(subject),
    )
    for label, text in (*shared, *facts):
        paper.paragraph("CoverLine", Strong(label), f"\t{text}")
    if profile.fictional:
        paper.paragraph("Notice", subject.say("fictional"))


def write(paper: Paper, subject: Subject) -> None:
    """Write the cover of the municipality's report."""
    facts = [(subject.label("profile.lead_model"), subject.model.name), *edition.people(subject)]
    put(paper, subject, subject.say("name"), subject.say("title"), facts)
