"""Tell what stands in one passage."""

from collections.abc import Callable, Iterator, Mapping
from typing import Final, TypeAlias

from wizard.logic import naming
from wizard.logic.answers import talks
from wizard.logic.answers.group import Group, Line, lines
from wizard.logic.answers.passage import Passage
from wizard.logic.wording import listed
from wizard.model.dossier import Dossier
from wizard.model.entity import Block, Choice, Initiative, Neighbourhood, Parked, block_id, choice_id
from wizard.model.handbook import Handbook

Tell: TypeAlias = Callable[[Handbook, Dossier, Passage], Iterator[Group]]

_PROFILE: Final[Mapping[str, tuple[str, ...]]] = {
    "naam": ("title", "municipality", "fictional"),
    "rolmodel": ("lead_model",),
    "termijnen": ("start_year", "short_years", "middle_years", *(f"phase_{number}" for number in range(2, 7))),
}
"""The questions about the dossier itself, by where they are asked."""


def of(handbook: Handbook, dossier: Dossier, passage: Passage) -> tuple[Group, ...]:
    """Return the answers in a passage; none when there is nothing to answer yet."""
    return tuple(_TELL[passage.kind](handbook, dossier, passage))


def _profile(handbook: Handbook, dossier: Dossier, passage: Passage) -> Iterator[Group]:
    yield Group(lines(handbook, dossier, dossier.profile, _PROFILE[passage.part]))


def _place(handbook: Handbook, dossier: Dossier, passage: Passage) -> Iterator[Group]:
    found = dossier.entities[passage.item]
    assert isinstance(found, Neighbourhood)
    yield Group(lines(handbook, dossier, found))


def _role(handbook: Handbook, dossier: Dossier, passage: Passage) -> Iterator[Group]:
    ident = choice_id(passage.item, passage.part)
    found = dossier.choices.get(ident) or Choice(id=ident, parent=passage.item, model=passage.part)
    yield Group(lines(handbook, dossier, found))
    if present := dossier.attendees(ident):
        yield Group((Line(handbook.say("answers.present"), listed([one.function for one in present])),))


def _goals(handbook: Handbook, dossier: Dossier, passage: Passage) -> Iterator[Group]:
    for goal in dossier.goals(passage.item):
        yield Group(lines(handbook, dossier, goal, _GOAL), naming.horizon(handbook, goal.horizon))


_GOAL: Final = ("text", "basis", "basis_other", "measure", "year", "track", "phase")


def _block(handbook: Handbook, dossier: Dossier, passage: Passage) -> Iterator[Group]:
    subject = next(block.id for block in handbook.blocks if block_id(block.id) == passage.item)
    yield Group(lines(handbook, dossier, dossier.block(subject) or Block(id=passage.item, subject=subject)))


def _register(handbook: Handbook, dossier: Dossier, passage: Passage) -> Iterator[Group]:
    found = dossier.entities[passage.item]
    assert isinstance(found, Initiative)
    places = listed([place.name for place in dossier.places_of(found.id)])
    where = Line(handbook.say("fields.location.neighbourhood"), places or None)
    yield Group((*lines(handbook, dossier, found, _BEFORE), where, *lines(handbook, dossier, found, _AFTER)))


_BEFORE: Final = ("name", "aim")
_AFTER: Final = (
    *("stage", "scope", "legal_form", "homes", "people"),
    *("role", "role_reason", "contact", "internal_note"),
)
"""The questions of the register in their order; the outcome is asked in the conversation."""


def _parked(handbook: Handbook, dossier: Dossier, passage: Passage) -> Iterator[Group]:
    found = dossier.entities[passage.item]
    assert isinstance(found, Parked)
    yield Group(lines(handbook, dossier, found, ("text", "about", "who", "by_when")))


_TELL: Final[Mapping[str, Tell]] = {
    "dossier": _profile,
    "wijken": _place,
    "rollen": _role,
    "doelen": _goals,
    "aanpak": _block,
    "initiatieven": _register,
    "gesprekken": talks.of,
    "geparkeerd": _parked,
}
