"""Put every passage of a dossier in reading order; what stands in one is told only when it is read."""

from collections.abc import Iterator
from typing import Final, NamedTuple

from wizard.logic import parking, standing
from wizard.logic.derived import once
from wizard.model.dossier import Dossier
from wizard.model.entity import PROFILE, TALK_PARTS, Choice, Initiative, block_id
from wizard.model.handbook import Handbook
from wizard.model.screens import Screen

KINDS: Final = ("dossier", "wijken", "rollen", "doelen", "aanpak", "initiatieven", "gesprekken", "geparkeerd")
"""What passages are about, in the order of the steps; last what a meeting did not get to."""

MOMENTS: Final = "momenten"
"""Stands in place of a part of the conversation for the moments at which both sides spoke."""


class Passage(NamedTuple):
    """Hold what belongs together and is changed at one place: `part` tells passages about one item apart."""

    kind: str
    item: str
    part: str
    screen: Screen

    @property
    def opens(self) -> str | None:
        """Return what to open on its screen: a part of the conversation, or a role model; None on other screens."""
        if self.kind not in {"rollen", "gesprekken"}:
            return None
        return TALK_PARTS[0] if self.part == MOMENTS else self.part


@once
def passages(handbook: Handbook, dossier: Dossier) -> tuple[Passage, ...]:
    """Return every passage in reading order."""
    return tuple(_passages(handbook, dossier))


def _passages(handbook: Handbook, dossier: Dossier) -> Iterator[Passage]:
    for part, screen in (("naam", Screen.START), ("rolmodel", Screen.ROLES), ("termijnen", Screen.GOALS)):
        yield Passage("dossier", PROFILE, part, screen)
    model = handbook.role_model(dossier.profile.lead_model).id
    for place in dossier.neighbourhoods:
        yield Passage("wijken", place.id, "", Screen.NEIGHBOURHOODS)
        for one in (model, *_others(dossier, place.id, model)):
            yield Passage("rollen", place.id, one, Screen.ROLES)
        yield Passage("doelen", place.id, "", Screen.GOALS)
    for block in handbook.blocks:
        yield Passage("aanpak", block_id(block.id), "", Screen.APPROACH)
    for initiative in dossier.initiatives:
        yield from _of_initiative(initiative)
    for one in parking.of(handbook, dossier):
        yield Passage("geparkeerd", one.id, "", parking.PLACE)


def _others(dossier: Dossier, place: str, lead: str) -> list[str]:
    """Return the other role models by which something was answered in a neighbourhood."""
    found: tuple[Choice, ...] = standing.filled(dossier, place)
    return sorted(choice.model for choice in found if choice.model != lead)


def _of_initiative(one: Initiative) -> Iterator[Passage]:
    yield Passage("initiatieven", one.id, "", Screen.INITIATIVES)
    for part in (MOMENTS, *TALK_PARTS):
        yield Passage("gesprekken", one.id, part, Screen.CONVERSATION)
