"""Say how sure a statement is and where it comes from."""

from collections.abc import Iterator

from wizard.model.statement import Certainty, Statement
from wizard.report.document import Paper
from wizard.report.markup import Inline, Link, Quiet, Strong
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


def is_ours(statement: Statement) -> bool:
    """Tell whether the makers say this themselves: a reading of theirs, or words of their own."""
    return statement.certainty in {Certainty.INFERENCE, Certainty.OWN}


def full(paper: Paper, subject: Subject, statement: Statement) -> tuple[Inline, ...]:
    """Return the ground of a statement: first whose it is, then why and where from."""
    more = subject.say("ground_more_kennis") if statement.certainty is Certainty.KNOWLEDGE else statement.basis
    words = subject.say(f"ground_{statement.certainty.value}")
    told = [Strong(words), Quiet(f". {more}")] if more else [Strong(words)]
    return *told, *([" "] if statement.source else []), *_references(paper, subject, statement)


def tell(paper: Paper, subject: Subject, statement: Statement, *, lead: bool = False) -> None:
    """Write a statement and its ground; what is ours stands beside a bar."""
    ours = "Ours" if is_ours(statement) else ""
    paper.paragraph(f"{ours or 'Told'}Lead" if lead else f"{ours}Told", statement.text)
    paper.paragraph(f"{ours}Note", *full(paper, subject, statement))


def short(paper: Paper, subject: Subject, statement: Statement) -> tuple[Inline, ...]:
    """Return the ground of a statement in a word, for in a table."""
    words = subject.say(f"short_{statement.certainty.value}")
    return words.rstrip() + (" " if statement.source else ""), *_references(paper, subject, statement)


def bullets(paper: Paper, subject: Subject, statements: tuple[Statement, ...]) -> None:
    """Write statements as a list, each with its ground; a ground that all of them share is told once, below it."""
    grounds = {(one.certainty, one.basis, one.source) for one in statements}
    if len(grounds) != 1 or statements[0].source:
        paper.bullets((one.text, Quiet(" ("), *short(paper, subject, one), Quiet(")")) for one in statements)
        return
    paper.bullets((one.text,) for one in statements)
    paper.paragraph("Note", *full(paper, subject, statements[0]))
