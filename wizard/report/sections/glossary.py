"""Write what the terms in this report mean."""

from collections.abc import Iterator

from wizard.model.handbook import Term
from wizard.report import grounds
from wizard.report.document import Paper
from wizard.report.subject import Subject


def _stands(word: str, text: str) -> bool:
    """Tell whether a word stands in a text, not as a part of another one; looked for by hand, as texts are long."""
    start = text.find(word)
    while start >= 0:
        around = text[max(start - 1, 0) : start] + text[start + len(word) : start + len(word) + 1]
        if not any(letter.isalnum() or letter == "_" for letter in around):
            return True
        start = text.find(word, start + 1)
    return False


def used(terms: tuple[Term, ...], words: list[str]) -> Iterator[Term]:
    """Yield the terms that stand in a text, as whole words; what follows in brackets may be left out."""
    text = "\n".join(words).lower()
    for term in terms:
        if _stands(term.term.split(" (")[0].lower(), text):
            yield term


def write(paper: Paper, subject: Subject, words: list[str] | None = None) -> None:
    """Write the terms that were used before this annex, or in these words; nothing when there are none."""
    terms = sorted(
        used(subject.handbook.terms, paper.words if words is None else words), key=lambda term: term.term.lower()
    )
    if not terms:
        return
    paper.heading(1, subject.annex(paper, "glossary"))
    paper.paragraph("Normal", subject.say("glossary_lead"))
    for term in terms:
        paper.paragraph("Term", term.term)
        grounds.tell(paper, subject, term.meaning)
