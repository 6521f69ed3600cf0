"""Be the rule about names: two neighbourhoods with the same one cannot be told apart."""

from collections.abc import Iterator

from wizard.logic.coherence.spot import Spot
from wizard.logic.coherence.whole import Whole
from wizard.model.entity import Neighbourhood
from wizard.model.screens import Screen


def same(whole: Whole) -> Iterator[Spot]:
    """Find names that more than one neighbourhood has; small letters and capitals count as the same."""
    found: dict[str, list[Neighbourhood]] = {}
    for place in whole.dossier.neighbourhoods:
        found.setdefault(place.name.casefold(), []).append(place)
    for first, *others in found.values():
        if others:
            yield Spot(first.id, Screen.NEIGHBOURHOODS, first.id, None, {"name": first.name, "n": 1 + len(others)})
