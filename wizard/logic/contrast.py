"""Reckon how well a colour reads on white, and make one darker until it reads well enough."""

from typing import Final

TEXT: Final = 4.5
"""The least contrast of text, by WCAG 2.2."""

LARGE: Final = 3.0
"""The same of large text: 18 points, or 14 when it is bold."""

_STEP: Final = 0.97


def _light(colour: str) -> float:
    """Return how light a colour is, from 0 to 1."""
    parts = [int(colour[place : place + 2], 16) / 255 for place in (0, 2, 4)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def on(ground: str, colour: str) -> float:
    """Return the contrast of two colours such as "17406D", from 1 to 21."""
    darker, lighter = sorted((_light(ground), _light(colour)))
    return (lighter + 0.05) / (darker + 0.05)


def on_white(colour: str) -> float:
    """Return the contrast of a colour with white."""
    return on("FFFFFF", colour)


def least(size: float, *, bold: bool) -> float:
    """Return the least contrast of text of so many points."""
    return LARGE if size >= (14 if bold else 18) else TEXT


def darkened(colour: str, wanted: float) -> str:
    """Return a colour of the same hue that has the wanted contrast, the colour itself where it has."""
    while on_white(colour) < wanted:
        parts = (int(colour[place : place + 2], 16) for place in (0, 2, 4))
        colour = "".join(f"{int(part * _STEP):02X}" for part in parts)
    return colour
