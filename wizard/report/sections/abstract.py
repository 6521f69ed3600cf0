"""Write the summary: whole sentences that can be read without the rest."""

from typing import Final

from wizard.logic import summary
from wizard.report import conclusion
from wizard.report.document import Paper
from wizard.report.markup import Link
from wizard.report.sections import neighbourhoods, role_model, roles, standings
from wizard.report.subject import Subject

BOOKMARK: Final = "_Samenvatting"


def write(paper: Paper, subject: Subject) -> None:
    """Write what was chosen, how well it is explained, what is open and where to read on."""
    counts = summary.roles_summary(subject.model, subject.dossier)
    paper.heading(1, subject.say("summary"), BOOKMARK)
    paper.paragraph("Lead", conclusion.wanted(subject, counts))
    paper.paragraph("Normal", subject.say("summary_about", model=subject.model.name))
    told = conclusion.roles(subject, subject.model) if counts.placed_wanted else ""
    far = [conclusion.standings(subject, subject.model)] if counts.total else []
    agreed = [*far, *conclusion.minority(subject)]
    for sentences in ([told], agreed, conclusion.explained(subject), conclusion.still_open(subject)):
        if text := " ".join(sentences):
            paper.paragraph("Normal", text)
    paper.paragraph(
        "Normal",
        subject.say("summary_where"),
        Link(roles.title(subject), roles.BOOKMARK),
        subject.say("summary_where_far"),
        Link(standings.title(subject), standings.BOOKMARK),
        subject.say("summary_where_each"),
        Link(neighbourhoods.title(subject), neighbourhoods.BOOKMARK),
        subject.say("summary_where_model"),
        Link(role_model.title(subject, subject.model, 1), role_model.bookmark(subject.model)),
        ".",
    )
