"""Write the annex about what changed since the handout: which term became which, and what is not certain."""

from wizard.logic.wording import month_in_words
from wizard.model.plan import NewTerm
from wizard.report import grounds
from wizard.report.document import Paper
from wizard.report.subject import Subject


def _name(subject: Subject, term: NewTerm) -> str:
    if term.old is None:
        return subject.handbook.say("changed.only_new", new=term.new)
    return subject.handbook.say("changed.from_to", old=term.old, new=term.new)


def _term(paper: Paper, subject: Subject, term: NewTerm) -> None:
    say = subject.handbook.say
    paper.heading(2, _name(subject, term))
    for label, statement in ((say("changed.status"), term.status), (say("changed.meaning"), term.meaning)):
        paper.paragraph("Prompt", label)
        grounds.tell(paper, subject, statement)
    if term.open:
        paper.paragraph("Prompt", say("changed.open"))
        paper.bullets((one.text, "\n", *grounds.full(paper, subject, one)) for one in term.open)
    paper.paragraph("Note", say("changed.checked", month=month_in_words(term.checked)))


def write(paper: Paper, subject: Subject) -> None:
    """Write every change with its status, what it means, what is not certain, and when somebody last looked."""
    if not subject.handbook.new_terms:
        return
    paper.heading(1, subject.annex(paper, "new_terms"))
    paper.paragraph("Normal", subject.say("new_terms_lead"))
    for term in subject.handbook.new_terms:
        _term(paper, subject, term)
