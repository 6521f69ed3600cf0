"""Say which answers name a part of the content, and which parts there are to name."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple, Protocol

from wizard.content.remedy import ContentError
from wizard.model.agenda import Agenda
from wizard.model.entity import (
    Activity,
    Agreement,
    Appeal,
    Block,
    Conversation,
    Criterion,
    Entity,
    Goal,
    Need,
    TrackView,
)
from wizard.model.plan import BuildingBlock, Compass


class Offer(NamedTuple):
    """Hold what a part is called, the file it stands in, and the ids to choose from."""

    what: str
    file: str
    ids: tuple[str, ...]


class _Part(Protocol):
    @property
    def id(self) -> str:
        """Return what answers call this part by."""
        ...


def offers(compass: Compass, blocks: Iterable[BuildingBlock], agenda: Agenda) -> Mapping[tuple[str, str], Offer]:
    """Return what can be named, by the kind and the field of the answer that names it."""
    track = _offer("spoor", "wijkkompas.yaml", compass.tracks)
    return {
        (Goal.kind, "track"): track,
        (TrackView.kind, "track"): track,
        (Activity.kind, "track"): track,
        (Block.kind, "subject"): _offer("bouwsteen", "building_blocks.yaml", blocks),
        (Need.kind, "prompt"): _offer("behoefte", "needs.yaml", agenda.needs),
        (Criterion.kind, "subject"): _offer("vraag", "questions.yaml", agenda.questions),
        (Conversation.kind, "form"): _offer("vorm", "forms.yaml", agenda.forms),
        (Agreement.kind, "subject"): _offer("onderwerp", "subjects.yaml", agenda.subjects),
        (Appeal.kind, "example"): _offer("voorbeeld", "partnerships.yaml", agenda.partnerships),
    }


def _offer(what: str, file: str, parts: Iterable[_Part]) -> Offer:
    return Offer(what, file, tuple(part.id for part in parts))


def check(entity: Entity, offered: Mapping[tuple[str, str], Offer], entry: str) -> None:
    """Raise ContentError when an answer names a part that the content does not have."""
    for (kind, field), offer in offered.items():
        named = getattr(entity, field) if kind == entity.kind else None
        if named is not None and named not in offer.ids:
            wrong = f"{offer.what} '{named}' staat niet in {offer.file}"
            raise ContentError(f"{entry}, veld '{field}': {wrong}. Kies uit: {', '.join(offer.ids)}.")
