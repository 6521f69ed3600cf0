"""Describe the house style of a municipality: a cleaned template of Word, and what documents need to know of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from hashlib import sha256


class HouseReason(StrEnum):
    """Name why a template is refused; the screen has a sentence for each."""

    TOO_LARGE = "too_large"
    NOT_WORD = "not_word"
    OLD_WORD = "old_word"
    MACROS = "macros"
    BROKEN = "broken"
    BOMB = "bomb"
    ENCRYPTED = "encrypted"
    NO_DOCUMENT = "no_document"
    NO_STYLES = "no_styles"
    MANY_STYLES = "many_styles"


@dataclass(frozen=True, slots=True)
class Remark:
    """Hold the key of a sentence about a template, the ids of the styles it is about, and what goes in its places."""

    key: str
    styles: tuple[str, ...] = ()
    values: tuple[tuple[str, str | int], ...] = ()


@dataclass(frozen=True, slots=True)
class HouseLook:
    """Hold how a style of the template looks, all that it inherits included: points, multiples and centimetres."""

    size: float
    before: float
    after: float
    line: float
    bold: bool
    indent: float
    hanging: float
    colour: str
    """Six hexadecimal digits."""
    font: str
    wide: float
    """How wide its letters are, compared to Calibri."""
    tall: float
    """Height of a line as a part of the height of its letters."""


@dataclass(frozen=True, slots=True)
class HousePage:
    """Hold the size of a page that stands upright, and its margins, in centimetres."""

    width: float
    height: float
    top: float
    right: float
    bottom: float
    left: float
    header: float
    footer: float
    gutter: float
    head: float
    """Where the text can start below the header, from the top of the page; more than `top` below a high header."""
    foot: float
    """The same from the bottom of the page."""

    @property
    def text_width(self) -> float:
        """Return the room for text on an upright page, left to right."""
        return self.width - self.left - self.right - self.gutter


@dataclass(frozen=True, slots=True)
class HouseNumber:
    """Hold how headings of one level are numbered: "%1.%2", the kind of figures, and where they start."""

    text: str
    figures: str
    start: int = 1


@dataclass(frozen=True)
class House:
    """Hold a cleaned template: the same bytes give the same house."""

    raw: bytes = field(repr=False)
    looks: Mapping[str, HouseLook]
    """Of every style that the template has, by our id; Normal is always there."""
    page: HousePage
    furniture: tuple[tuple[str, str, str], ...]
    """Every header and footer: which of both, on which pages ("first", "default", "even"), and its relation."""
    without_number: tuple[str, ...]
    """The relations of the footers on whose pages no page number stands."""
    numbers: tuple[HouseNumber | None, ...]
    """How headings of level 1 to 4 are numbered; None where they are not."""
    dots: int
    """The number of a list with plain dots."""

    @property
    def digest(self) -> str:
        """Return what tells this template from all others."""
        return sha256(self.raw).hexdigest()


@dataclass(frozen=True)
class Judged:
    """Hold a template that was read, what was taken over from it, and what there is to say of it."""

    house: House
    taken: tuple[Remark, ...]
    remarks: tuple[Remark, ...]
