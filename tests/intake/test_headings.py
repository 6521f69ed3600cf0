"""Test how the words above a column are understood."""

import pytest

from wizard.intake import headings


@pytest.mark.parametrize(
    ("cell", "known", "name"),
    [
        ("Buurtnaam 2025", True, True),
        ("buurt_naam", True, True),
        ("Stadsdeel", True, True),
        ("CBS-code", True, False),
        ("gwb_code_10", True, False),
        ("AantalInwoners_5", True, False),
        ("Wijk/buurt", True, True),
        ("Bevolking/Aantal inwoners (aantal)", True, False),
        ("Regioaanduiding/Soort regio (omschrijving)", True, False),
        ("Wijk 1", False, False),
        ("Wijk 12", False, False),
        ("Opmerking", False, False),
        ("", False, False),
    ],
)
def test_a_heading_is_known_with_its_year_sign_or_unit(cell: str, known: bool, name: bool):
    assert headings.AREAS.knows(cell) is known
    assert headings.is_name(cell) is name


@pytest.mark.parametrize(
    ("cell", "year"),
    [
        ("Code 2024", 2024),
        ("gwb_code_2023", 2023),
        ("Buurtnaam 2025 (concept)", 2025),
        ("code2019x", 2019),
        ("gwb_code_10", None),
        ("Code 20245", None),
        ("Code 1234", None),
        ("Code", None),
    ],
)
def test_the_year_stands_in_the_heading(cell: str, year: int | None):
    assert headings.year(cell) == year


def test_of_two_columns_with_the_same_heading_the_first_counts():
    assert headings.AREAS.fields(["x", "Naam", "naam", "Inwoners 2024", "Inwoners 2025"]) == {
        "name": 1,
        "inhabitants": 3,
    }


def test_every_year_in_a_text_is_found_in_its_order():
    assert headings.years("van 2031 tot 2027, niet 20270") == (2031, 2027)


def test_another_kind_of_list_has_words_of_its_own():
    vocabulary = headings.Vocabulary({"text": ("doel", "ambitie"), "year": ("jaar",)})

    assert vocabulary.fields(["Ambitie", "Jaar (gepland)", "Doel", "Naam"]) == {"text": 2, "year": 1}
    assert vocabulary.is_of("text", "DOEL")
    assert not vocabulary.knows("Naam")
