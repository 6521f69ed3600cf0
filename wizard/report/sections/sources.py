"""Write the list of sources, in the order of first use."""

from wizard.logic.wording import MONTHS
from wizard.model.statement import Source
from wizard.report import grounds
from wizard.report.document import Paper
from wizard.report.markup import Strong
from wizard.report.subject import Subject


def _checked(subject: Subject, day: str) -> str:
    year, month = day.split("-")[:2]
    return subject.say("source_checked", month=f"{MONTHS[int(month) - 1]} {year}")


def _source(paper: Paper, subject: Subject, number: int, source: Source) -> None:
    author = source.author or subject.say("source_unknown_author")
    year = source.year or subject.say("source_unknown_year")
    line = subject.say("source_line", author=author, title=source.title, year=year)
    mark = subject.say("source_number", n=number)
    paper.paragraph("Source", Strong(mark), f"\t{line}", bookmark=grounds.bookmark(number))
    notes = [_checked(subject, source.checked)] if source.checked else []
    notes += [source.note] if source.note else []
    if notes:
        paper.paragraph("SourceNote", " ".join(notes))
    if source.address:
        paper.paragraph("SourceNote", paper.web(source.address))


def write(paper: Paper, subject: Subject) -> None:
    """Write who wrote what and when, with the address; nothing when no source was named."""
    if not paper.cited:
        return
    paper.heading(1, subject.annex(paper, "sources"))
    paper.paragraph("Normal", subject.say("sources_lead"))
    for source, number in paper.cited.items():
        _source(paper, subject, number, subject.handbook.source(source))
