"""Measure the colours of the theme: text 4.5:1, what one must see to act 3:1 (WCAG 1.4.3 and 1.4.11)."""

import tomllib

import pytest

from tests.sources import PROJECT

THEME = tomllib.loads((PROJECT / ".streamlit" / "config.toml").read_text(encoding="utf-8"))["theme"]
GROUNDS = ("backgroundColor", "secondaryBackgroundColor")
TEXTS = ("textColor", "linkColor", "greenTextColor", "redTextColor", "orangeTextColor")


def luminance(colour: str) -> float:
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("variant", ["light", "dark"])
@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("ground", GROUNDS)
def test_text_can_be_read(variant: str, text: str, ground: str):
    colours = THEME[variant]

    assert contrast(colours[text], colours[ground]) >= 4.5


@pytest.mark.parametrize("variant", ["light", "dark"])
@pytest.mark.parametrize("mark", ["primaryColor", "borderColor"])
@pytest.mark.parametrize("ground", GROUNDS)
def test_what_one_can_use_is_seen(variant: str, mark: str, ground: str):
    colours = THEME[variant]

    assert contrast(colours[mark], colours[ground]) >= 3


@pytest.mark.parametrize("variant", ["light", "dark"])
def test_the_white_words_on_the_primary_button_can_be_read(variant: str):
    assert contrast("#ffffff", THEME[variant]["primaryColor"]) >= 4.5


def test_no_font_comes_from_elsewhere():
    assert (THEME["font"], THEME["codeFont"]) == ("sans-serif", "monospace")
