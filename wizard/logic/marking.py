"""Say how every kind of mark looks in a picture: the one place for its shape and its colour."""

from dataclasses import dataclass
from typing import Final, Literal, TypeAlias

Shape: TypeAlias = Literal[
    "circle", "square", "diamond", "triangle", "target", "ring", "frame", "lozenge", "dash", "word"
]
"""A ring, a frame and a lozenge are an open circle, square and diamond; a word is only its text."""

Pattern: TypeAlias = Literal["plain", "stripes", "dots", "open"]
"""An open part of a bar has only its edge."""

GREY: Final = "#66737b"


BLUE, ORANGE, PURPLE = "#0072b2", "#b34d00", "#8a4a9e"
"""Three that people who see fewer colours can tell apart as well."""


@dataclass(frozen=True, slots=True)
class Look:
    """Hold a shape and a colour; white on the colour reads well, and the colour stands out on white and near-black."""

    shape: Shape
    colour: str


LOOKS: Final = {
    "kort": Look("circle", BLUE),
    "middel": Look("square", ORANGE),
    "lang": Look("diamond", PURPLE),
    "geregeld": Look("circle", BLUE),
    "deels": Look("target", BLUE),
    "nog_niet": Look("diamond", ORANGE),
    "niet_nodig": Look("dash", GREY),
    "open": Look("ring", GREY),
    "no_goal": Look("word", GREY),
    "licht": Look("circle", BLUE),
    "gemiddeld": Look("square", ORANGE),
    "zwaar": Look("diamond", PURPLE),
    "licht_advies": Look("ring", BLUE),
    "gemiddeld_advies": Look("frame", ORANGE),
    "zwaar_advies": Look("lozenge", PURPLE),
    "eerst_doelen": Look("triangle", GREY),
    "gestopt": Look("dash", GREY),
    "gemeente": Look("square", BLUE),
    "initiatief": Look("circle", ORANGE),
    "allebei": Look("diamond", PURPLE),
    "actief": Look("circle", BLUE),
    "no_need": Look("word", GREY),
    "punt_1": Look("diamond", ORANGE),
    "punt_2": Look("square", PURPLE),
    "punt_3": Look("circle", BLUE),
    "punt_rust": Look("ring", GREY),
}
"""Every kind of mark; of what stands in one picture no two have the same shape, as colour alone tells too little."""


@dataclass(frozen=True, slots=True)
class Fill:
    """Hold how a part of a bar is filled: its pattern is drawn in `over` on the colour; white reads well on both."""

    pattern: Pattern
    colour: str
    over: str


FILLS: Final = {
    "past": Fill("plain", BLUE, BLUE),
    "schuurt": Fill("stripes", ORANGE, "#6b2e00"),
    "zoeken": Fill("dots", PURPLE, "#4d2159"),
    "onbeantwoord": Fill("open", GREY, GREY),
}
"""Every part of a bar; no two have the same pattern, and so they are told apart in grey too."""
