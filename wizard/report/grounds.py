"""Say how sure a statement is and where it comes from."""

from collections.abc import Iterator

from wizard.model.statement import Certainty, Statement
from wizard.report.document import Paper
from wizard.report.markup import Inline, Link, Quiet
from wizard.report.subject import Subject


def _references(paper: Paper, subject: Subject, statement: Statement) -> Iterator[Inline]:
    for place, source in enumerate(statement.source):
        number = paper.cite(source)
        if place:
            yield " "
        yield Link(subject.say("source_number", n=number), bookmark(number))


def bookmark(number: int) -> str:
    """Return the name of the place where a source is described."""
    return f"_Bron{number}"


def full(paper: Paper, subject: Subject, statement: Statement) -> tuple[Inline, ...]:
    """Return the ground of a statement as a sentence of its own."""
    values = {"basis": statement.basis or ""} if statement.certainty is Certainty.INFERENCE else {}
    words = subject.say(f"ground_{statement.certainty.value}", **values)
    return Quiet(words.rstrip() + (" " if statement.source else "")), *_references(paper, subject, statement)


def short(paper: Paper, subject: Subject, statement: Statement) -> tuple[Inline, ...]:
    """Return the ground of a statement in a word, for in a table."""
    words = subject.say(f"short_{statement.certainty.value}")
    return words.rstrip() + (" " if statement.source else ""), *_references(paper, subject, statement)
