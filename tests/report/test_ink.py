import pytest
from matplotlib.font_manager import FontProperties
from matplotlib.textpath import TextPath

from wizard.report import ink


def test_letters_that_the_font_lacks_get_a_mark():
    assert ink.legible("Wijk 𓀀\né") == "Wijk \N{REPLACEMENT CHARACTER}\né"


@pytest.mark.parametrize(("colour", "colour_of_letters"), [("#24456b", "#ffffff"), ("#f0e0c0", "#212529")])
def test_a_sign_reads_well_on_its_colour(colour, colour_of_letters):
    assert ink.on(colour) == colour_of_letters


@pytest.mark.parametrize("bold", [False, True])
def test_a_width_is_what_matplotlib_draws_or_a_little_more(bold):
    text = "Veemarkt/Smedenkwartier, Afwachtende regisseur"
    font = FontProperties(family="DejaVu Sans", weight="bold" if bold else "normal")

    drawn = TextPath((0, 0), text, size=10, prop=font).get_extents().width * 2.54 / 72

    assert drawn <= ink.width(text, 10, bold=bold) <= drawn * 1.05


def test_a_name_is_shortened_only_as_far_as_needed():
    short = ink.shortened("Bedrijvenpark Zuiderkade", 2, 7.5)

    assert ink.shortened("Hof", 2, 7.5) == "Hof"
    assert short.endswith("…")
    assert 1.7 < ink.width(short, 7.5) <= 2
    assert ink.shortened("Hof", 0, 7.5) == "…"


@pytest.mark.parametrize(
    ("name", "room", "size", "lines"),
    [
        ("Regisseur", 3, 8.5, ["Regisseur"]),
        ("Afwachtende regisseur", 3, 8.5, ["Afwachtende", "regisseur"]),
        ("Samenwerkende uitvoerder", 2.7, 7.5, ["Samenwerkende", "uitvoerder"]),
        ("Een rol met een wat langere naam", 1.9, 6.5, ["Een rol met", "een wat", "langere naam"]),
    ],
)
def test_a_heading_is_wrapped_and_made_smaller_until_it_fits(name, room, size, lines):
    assert ink.fitted(name, room) == (size, lines)


def test_a_heading_that_never_fits_loses_its_end():
    size, lines = ink.fitted("Onwaarschijnlijk verantwoordelijkheidsgevoel van de gemeente in wijk en buurt", 1.6)

    assert size == 6.5
    assert len(lines) == 3
    assert lines[-1].endswith("…")


def test_a_size_is_never_larger_than_asked():
    assert ink.size_for("kort", 10, 8) == 8
    assert ink.size_for("", 10, 8) == 8
    assert ink.size_for("sturen op resultaat", 1.5, 8) < 5
