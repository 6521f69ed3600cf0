"""Name every screen and its address; links, findings and reports point here."""

from dataclasses import dataclass
from enum import Enum
from typing import Final

DOSSIER: Final = "dossier"
"""The part of an address that holds the dossier's public id; it gives no right by itself."""

ITEM: Final = "bij"
"""The part of an address that holds the neighbourhood or initiative a screen is about."""

PART: Final = "deel"
"""The part of an address that holds what to open on a screen: a part of the conversation, or a page of a list."""

NEW_ROUND: Final = "ronde"
"""Stands for a part of the overview: the word of welcome to a dossier that was made as a new round."""

BACK: Final = "terug"
"""The part of an address that holds where one came from: a place among the points of attention, or the wall."""

TOGETHER: Final = "samen"
"""The part of an address that holds the initiative at the table; it only takes sight away, it gives none."""

WALL: Final = "muur"
"""The part of an address that makes a window the wall of a room; it only takes sight away, it gives none."""

EXAMPLE: Final = "voorbeeld"
"""Stands in an address in place of a dossier's id and opens a private copy of the example."""


@dataclass(frozen=True, slots=True)
class Place:
    """Give a screen's address, its script below `pages/`, its icon, and whether it needs an open dossier.

    `together` marks what both sides may look at when they sit at one table; `on_route` what the guided order visits.
    """

    address: str
    script: str
    icon: str
    needs_dossier: bool = True
    together: bool = False
    on_route: bool = True


def _to_look_up(address: str, script: str, icon: str) -> Place:
    """Return a screen that everyone may open at any time, and that nobody has to."""
    return Place(address, script, icon, needs_dossier=False, together=True, on_route=False)


class Screen(Enum):
    """Name the screens: those of the guided route in its order, then those to look something up."""

    START = Place("", "start/dossiers.py", ":material/home:", needs_dossier=False)
    OVERVIEW = Place("overzicht", "start/overview.py", ":material/checklist:")
    NEIGHBOURHOODS = Place("wijken", "steps/neighbourhoods.py", ":material/location_city:")
    ROLES = Place("rollen", "steps/roles.py", ":material/grid_view:")
    GOALS = Place("doelen", "steps/goals.py", ":material/flag:")
    APPROACH = Place("aanpak", "steps/approach.py", ":material/handshake:")
    INITIATIVES = Place("initiatieven", "talks/initiatives.py", ":material/groups:")
    CONVERSATION = Place("gesprek", "talks/conversation.py", ":material/forum:", together=True)
    CHECK = Place("controle", "outcome/check.py", ":material/fact_check:")
    PICTURE = Place("beeld", "outcome/picture.py", ":material/insights:")
    REPORT = Place("verslag", "outcome/report.py", ":material/description:")
    PRESENT = Place("presenteren", "stage/present.py", ":material/slideshow:", on_route=False)
    EXAMPLES = _to_look_up("voorbeelden", "about/examples.py", ":material/menu_book:")
    RESEARCH = _to_look_up("onderzoek", "about/research.py", ":material/local_library:")
    ABOUT = _to_look_up("over", "about/about.py", ":material/info:")


ROUTE: Final = tuple(screen for screen in Screen if screen.value.on_route)
"""The guided order; previous and next follow it."""


def url(screen: Screen, dossier: str | None = None) -> str:
    """Return the address of a screen from the root of the server, with the dossier it is about."""
    return f"/{screen.value.address}" + (f"?{DOSSIER}={dossier}" if dossier else "")


def wall_url(dossier: str) -> str:
    """Return the address of the wall of a dossier: what the room sees."""
    return f"{url(Screen.PRESENT, dossier)}&{WALL}=1"
