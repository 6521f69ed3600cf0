"""Say in an address where one is on this screen, so that a link can lead back to it."""

from dataclasses import dataclass
from typing import Final

POINTS: Final = "punten"
ANSWERS: Final = "antwoorden"
WAYS: Final = (POINTS, ANSWERS)
"""The two ways to look everything over."""


@dataclass(frozen=True)
class Place:
    """Hold a way, what of it is shown ("" for everything), and the page as it stands in the address."""

    way: str
    only: str = ""
    page: str = "1"

    def __str__(self) -> str:
        """Return the place as it stands in an address: "antwoorden.doelen.2"."""
        return f"{self.way}.{self.only}.{self.page}"


def read(address: str | None) -> Place | None:
    """Return the place that an address names, None when it names none."""
    way, _, rest = (address or "").partition(".")
    only, _, page = rest.partition(".")
    return Place(way, only, page) if way in WAYS else None
