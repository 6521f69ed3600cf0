"""Say how every kind of mark looks in a picture: the one place for its shape and its colour."""

from dataclasses import dataclass
from typing import Final, Literal, TypeAlias

Shape: TypeAlias = Literal["circle", "square", "diamond", "target", "ring", "dash", "word"]
"""A word has no shape of its own: what stands there is its text."""

GREY: Final = "#66737b"


@dataclass(frozen=True, slots=True)
class Look:
    """Hold a shape and a colour; white on the colour reads well, and the colour stands out on white and near-black."""

    shape: Shape
    colour: str


LOOKS: Final = {
    "kort": Look("circle", "#0072b2"),
    "middel": Look("square", "#b34d00"),
    "lang": Look("diamond", "#8a4a9e"),
    "geregeld": Look("circle", "#0072b2"),
    "deels": Look("target", "#0072b2"),
    "nog_niet": Look("diamond", "#b34d00"),
    "niet_nodig": Look("dash", GREY),
    "open": Look("ring", GREY),
    "no_goal": Look("word", GREY),
}
"""Every kind of mark; of what stands in one picture no two have the same shape, as colour alone tells too little."""
