"""Name the chapters that people may leave out of each document."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from wizard.model.entity import APPROACH_REPORT, MUNICIPAL_REPORT, TALK_PARTS

TALK_REPORT: Final = "gespreksverslag"
GUIDE: Final = "gespreksleidraad"
WORKSHEETS: Final = "werkbladen"

OUTLINES: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        MUNICIPAL_REPORT: (
            *("rollen", "uitleg-per-wijk", "doelen", "aanpak", "initiatieven", "aandachtspunten", "acties"),
            *("gegevens", "rolmodellen", "wijkkompas", "voorbeelden", "veranderingen", "begrippen"),
        ),
        APPROACH_REPORT: ("afspraken", "nog-niet", "niet-nodig", "gelijk-en-blijvend", "begrippen"),
        TALK_REPORT: ("onderdelen", "momenten", "acties", "begrippen"),
        GUIDE: TALK_PARTS,
        WORKSHEETS: ("rollen", "doelen", "aanpak", "initiatieven", "gesprek"),
    }
)
"""The chapters of each document that has a choice, in its order; the guide to a conversation has its parts."""
