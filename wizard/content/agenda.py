"""Read what a conversation asks and explains, and check that the rules and the content know the same things."""

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Final

from wizard.content import drafts, listing
from wizard.content.remedy import ContentError
from wizard.model.agenda import (
    FORM_IDS,
    QUESTION_IDS,
    Agenda,
    GuidePart,
    NeedPrompt,
    Partnership,
    PartnershipForm,
    Question,
    Subject,
)
from wizard.model.entity import SIDES, TALK_PARTS
from wizard.model.statement import Statement

LEAST_NEEDS: Final = 10
"""Needs to start from for each side."""


def load(folder: Path) -> Agenda:
    """Return everything about the conversation, checked in both directions; raises ContentError."""
    forms = tuple(sorted(listing.many(PartnershipForm, folder / "forms.yaml"), key=lambda form: form.step))
    subjects = listing.many(Subject, folder / "subjects.yaml")
    listing.same("forms.yaml", "deze vorm", [one.id for one in forms], FORM_IDS)
    made = Agenda(
        needs=listing.many(NeedPrompt, folder / "needs.yaml"),
        questions=listing.many(Question, folder / "questions.yaml"),
        forms=forms,
        subjects=subjects,
        partnerships=listing.many(Partnership, folder / "partnerships.yaml"),
        guide=listing.many(GuidePart, folder / "guide.yaml"),
        drafts=drafts.load(folder, forms, subjects),
    )
    listing.same("questions.yaml", "deze vraag", [one.id for one in made.questions], QUESTION_IDS)
    listing.same("guide.yaml", "dit onderdeel", [one.id for one in made.guide], TALK_PARTS)
    _check_needs(made)
    _check_steps(made)
    _check_examples(made)
    return made


def _check_needs(made: Agenda) -> None:
    for side in SIDES:
        if (count := len(made.needs_of(side))) < LEAST_NEEDS:
            remedy = f"Zet er nog {LEAST_NEEDS - count} bij"
            raise ContentError(f"needs.yaml: kant '{side}' heeft minder dan {LEAST_NEEDS} behoeften. {remedy}.")


def _check_steps(made: Agenda) -> None:
    for lighter, heavier in pairwise(made.forms):
        if lighter.step == heavier.step:
            remedy = f"'{lighter.id}' heeft stap {lighter.step} ook. Geef elke vorm een eigen getal."
            raise ContentError(f"forms.yaml, '{heavier.id}', veld 'step': {remedy}")


def _check_examples(made: Agenda) -> None:
    for example in made.partnerships:
        if made.form(example.form) is None:
            wrong = f"vorm '{example.form}' staat niet in forms.yaml. Kies een andere."
            raise ContentError(f"partnerships.yaml, '{example.id}', veld 'form': {wrong}")


def claims(agenda: Agenda) -> Iterator[tuple[str, tuple[Statement, ...]]]:
    """Yield every claim with the file it stands in."""
    yield "needs.yaml", tuple(one.meaning for one in agenda.needs)
    yield "questions.yaml", tuple(one.why for one in agenda.questions)
    yield "subjects.yaml", tuple(one.why for one in agenda.subjects)
    for form in agenda.forms:
        yield "forms.yaml", (form.binding, form.fits)
    for example in agenda.partnerships:
        yield "partnerships.yaml", tuple(example.statements())
    for draft in agenda.drafts:
        yield drafts.FILE, tuple(draft.statements())
