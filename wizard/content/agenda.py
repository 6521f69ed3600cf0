"""Read what a conversation asks and explains, and check that the rules and the content know the same questions."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from wizard.content import listing
from wizard.content.remedy import ContentError
from wizard.model.agenda import Agenda, GuidePart, NeedPrompt, Partnership, PartnershipForm, Question, Subject
from wizard.model.entity import TALK_PARTS
from wizard.model.statement import Statement


def load(folder: Path) -> Agenda:
    """Return everything about the conversation, checked in both directions; raises ContentError."""
    made = Agenda(
        needs=listing.many(NeedPrompt, folder / "needs.yaml"),
        questions=listing.many(Question, folder / "questions.yaml"),
        forms=tuple(sorted(listing.many(PartnershipForm, folder / "forms.yaml"), key=lambda form: form.step)),
        subjects=listing.many(Subject, folder / "subjects.yaml"),
        partnerships=listing.many(Partnership, folder / "partnerships.yaml"),
        guide=listing.many(GuidePart, folder / "guide.yaml"),
    )
    _same("guide.yaml", "onderdeel", [part.id for part in made.guide], TALK_PARTS)
    for example in made.partnerships:
        if made.form(example.form) is None:
            wrong = f"vorm '{example.form}' staat niet in forms.yaml. Kies een ander."
            raise ContentError(f"partnerships.yaml, '{example.id}': {wrong}")
    return made


def _same(file: str, what: str, written: Iterable[str], known: Iterable[str]) -> None:
    """Raise ContentError unless a file has just the parts that the app knows."""
    missing, strange = sorted(set(known) - set(written)), sorted(set(written) - set(known))
    if missing:
        raise ContentError(f"{file}: {what} '{missing[0]}' ontbreekt. Voeg het toe.")
    if strange:
        raise ContentError(f"{file}: {what} '{strange[0]}' kent de app niet. Haal het weg.")


def claims(agenda: Agenda) -> Iterator[tuple[str, tuple[Statement, ...]]]:
    """Yield every claim with the file it stands in."""
    yield "needs.yaml", tuple(one.meaning for one in agenda.needs)
    yield "questions.yaml", tuple(one.why for one in agenda.questions)
    yield "subjects.yaml", tuple(one.why for one in agenda.subjects)
    for form in agenda.forms:
        yield "forms.yaml", (form.binding, form.fits)
    for example in agenda.partnerships:
        yield "partnerships.yaml", tuple(example.statements())
