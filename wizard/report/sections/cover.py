"""Write the first page: what this is, of whom, of when."""

from wizard.logic.wording import date_in_words
from wizard.report.document import Paper
from wizard.report.markup import Strong
from wizard.report.subject import Subject


def write(paper: Paper, subject: Subject) -> None:
    """Write the cover; a fictional dossier says so."""
    profile = subject.dossier.profile
    paper.paragraph("CoverLabel", subject.say("name"))
    paper.paragraph("Title", subject.say("title"))
    paper.paragraph("Subtitle", subject.municipality)
    facts = (
        (subject.label("profile.title"), profile.title),
        (subject.say("date_label"), date_in_words(subject.today)),
        (subject.say("status_label"), subject.say("status")),
        (subject.label("profile.lead_model"), subject.model.name),
    )
    for label, text in facts:
        paper.paragraph("CoverLine", Strong(label), f"\t{text}")
    if profile.fictional:
        paper.paragraph("Notice", subject.say("fictional"))
