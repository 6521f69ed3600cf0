"""Choose in which form the draft agreements are written, and what that form asks."""

from wizard.logic import fitting
from wizard.model.agenda import Agenda, Subject
from wizard.model.draft import FAREWELL, Draft
from wizard.model.entity import INTENSITIES, Agreement
from wizard.model.talk import Talk

PLAIN = "gespreksafspraken"
"""The form of a draft as long as there is no other."""


def form(talk: Talk, agenda: Agenda, level: str | None) -> str:
    """Return the form to write in: for stopping, the one that was chosen, the one that fits, or the plain one."""
    if stops(talk):
        return FAREWELL
    chosen, fits = talk.conversation.form, fitting.form(talk, agenda, level)
    return next((one for one in (chosen, fits) if agenda.draft(one)), None) or PLAIN


def stops(talk: Talk) -> bool:
    """Tell whether both sides end their partnership together."""
    return talk.initiative.outcome == "stoppen"


def weight(agenda: Agenda, draft: Draft) -> str | None:
    """Return how firm the form of a draft is, from light to heavy; None for the one with which both sides stop."""
    found = agenda.form(draft.id)
    return found.weight if found else None


def asked(agenda: Agenda, draft: Draft, level: str | None) -> tuple[Subject, ...]:
    """Return the subjects to agree on: those of the form, or of the intensity where that is heavier."""
    firm = weight(agenda, draft)
    if firm is None:
        return ()
    return fitting.subjects(agenda, max(firm, level or firm, key=INTENSITIES.index))


def lasting(talk: Talk, agenda: Agenda, draft: Draft, level: str | None) -> tuple[str, ...]:
    """Return the subjects without a part of their own of which there is something to tell; unknown ones last."""
    known = [one.id for one in agenda.subjects]
    wanted = {one.id for one in asked(agenda, draft, level)}
    there = talk.dossier.children(talk.initiative.id)
    said = {one.subject: one for one in there if isinstance(one, Agreement)}
    gone = sorted(set(said) - set(known))
    return tuple(one for one in (*known, *gone) if one not in draft.holds and (one in wanted or _tells(said.get(one))))


def _tells(one: Agreement | None) -> bool:
    """Tell whether a subject that nobody asks about was agreed, is discussed, or has words."""
    return one is not None and (one.text is not None or one.state in {"afgesproken", "bespreken"})
