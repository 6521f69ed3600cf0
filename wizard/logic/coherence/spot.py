"""Say where a rule about the coherence of a dossier holds."""

from collections.abc import Mapping
from typing import NamedTuple

from wizard.model.screens import Screen


class Spot(NamedTuple):
    """Hold where a rule holds: the thing it is about, and what to open on a screen to do something about it.

    `part` is a part of the conversation. `values` fill the words; `name` is always one of them, and they hold what
    people typed, without any marks.
    """

    about: str
    screen: Screen
    item: str
    part: str | None
    values: Mapping[str, str | int]
