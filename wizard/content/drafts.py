"""Read how the draft agreements are built up, and check them against the forms and the subjects, in both directions."""

from collections import Counter
from pathlib import Path
from typing import Final

from wizard.content import listing
from wizard.content.remedy import ContentError
from wizard.model.agenda import PartnershipForm, Subject
from wizard.model.draft import DISCUSSED, FAREWELL, LETTER, PIECES, SIGNED, Draft

FILE: Final = "drafts.yaml"


def load(folder: Path, forms: tuple[PartnershipForm, ...], subjects: tuple[Subject, ...]) -> tuple[Draft, ...]:
    """Return the drafts in the order of the forms, the one for stopping last; raises ContentError."""
    found = {one.id: one for one in listing.many(Draft, folder / FILE)}
    for form in forms:
        if form.id not in found:
            raise ContentError(f"{FILE}, '{form.id}': deze vorm heeft geen concept. Schrijf er hier een.")
    order = [*(form.id for form in forms), FAREWELL]
    if FAREWELL not in found:
        raise ContentError(f"{FILE}, '{FAREWELL}': dit concept ontbreekt. Zet '{FAREWELL}' terug.")
    if strange := sorted(set(found) - set(order)):
        raise ContentError(f"{FILE}, '{strange[0]}': deze vorm staat niet in forms.yaml. Kies een andere id.")
    legal = {form.id for form in forms if form.legal}
    for one in found.values():
        _check_parts(one)
        _check_holds(one, tuple(subject.id for subject in subjects))
        _check_end(one, legal=one.id in legal)
    return tuple(found[ident] for ident in order)


def _check_parts(draft: Draft) -> None:
    listing.refuse_double(Path(FILE), [part.id for part in draft.parts])
    for part in draft.parts:
        if not (part.text or part.bullets or part.points or part.holds or part.proposals):
            raise ContentError(
                f"{FILE}, '{draft.id}', deel '{part.id}': hier staat niets in. Vul 'holds' of 'text' in."
            )


def _check_holds(draft: Draft, subjects: tuple[str, ...]) -> None:
    """Raise ContentError unless every subject has just one place or is left out, and every piece is known."""
    both = sorted(set(subjects) & set(PIECES))
    if both:
        raise ContentError(f"subjects.yaml, '{both[0]}': zo heet ook een vast stuk van {FILE}. Kies een andere id.")
    named = Counter((*draft.holds, *draft.left_out))
    place = f"{FILE}, '{draft.id}'"
    for one, count in named.items():
        if one not in subjects and one not in PIECES:
            raise ContentError(f"{place}: '{one}' is geen onderwerp en geen vast stuk. Verbeter de naam.")
        if count > 1:
            raise ContentError(f"{place}: '{one}' staat er dubbel. Haal er één weg.")
    for one in subjects:
        if one not in named:
            raise ContentError(f"{place}: onderwerp '{one}' heeft hier geen plek. Zet het bij 'holds' of 'left_out'.")


def _check_end(draft: Draft, *, legal: bool) -> None:
    """Raise ContentError unless the draft closes as it should, and names what a lawyer reads when that matters."""
    wanted = SIGNED if legal else DISCUSSED
    place = f"{FILE}, '{draft.id}'"
    if wanted not in draft.holds:
        raise ContentError(f"{place}: '{wanted}' ontbreekt. Zet het bij 'holds' van een deel.")
    if legal and not draft.lawyer:
        raise ContentError(f"{place}, veld 'lawyer': schrijf op wat een jurist moet nakijken.")
    if draft.id == FAREWELL and draft.parts[-1].holds != (LETTER,):
        raise ContentError(f"{place}: het laatste deel is de brief. Zet daar alleen '{LETTER}' bij 'holds'.")
