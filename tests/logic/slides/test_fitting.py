import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.logic.slides import fitting
from wizard.logic.slides.slide import Face, Line

LONG = "Dit is een zin met een paar woorden. " * 120
ZOOMS = range(len(fitting.SIZES))


def pages(*lines: Line, zoom: int = 0, question: str = "Vraag?"):
    return fitting.pages(Face("Titel", question, lines), zoom)


def test_letters_begin_at_28_pixels_and_grow():
    assert fitting.SIZES[0] == 28
    assert sorted(set(fitting.SIZES)) == list(fitting.SIZES)


@pytest.mark.parametrize("zoom", ZOOMS)
def test_a_slide_without_lines_is_a_slide_too(zoom):
    assert pages(zoom=zoom) == ((),)


def test_what_fits_stands_on_one_slide():
    lines = (Line("ja", "Eerste:"), Line("nee", "Tweede:"))

    assert pages(*lines) == (lines,)


def test_what_does_not_fit_goes_on_at_the_next_slide_and_nothing_is_lost():
    lines = [Line(f"antwoord {number}", f"Vraag {number}:") for number in range(40)]

    found = pages(*lines)

    assert len(found) > 2
    assert [line for page in found for line in page] == lines


def test_larger_letters_take_more_slides():
    lines = [Line(f"antwoord {number}", f"Vraag {number}:") for number in range(40)]

    counts = [len(pages(*lines, zoom=zoom)) for zoom in ZOOMS]

    assert counts == sorted(set(counts))


def test_a_longer_question_leaves_less_room():
    lines = [Line(f"antwoord {number}") for number in range(12)]

    assert len(pages(*lines, question=LONG[:600])) > len(pages(*lines, question=""))


def test_a_text_longer_than_a_slide_goes_on_with_its_name_on_each():
    found = pages(Line(LONG, "Wat zeggen jullie?"))

    assert len(found) > 1
    assert all(line.label == "Wat zeggen jullie?" for page in found for line in page)
    assert " ".join(line.text for page in found for line in page).split() == LONG.split()


def test_a_heading_comes_again_at_the_top_of_the_next_slide():
    lines = [Line(f"antwoord {number}", "–", "Korte termijn") for number in range(30)]

    found = pages(*lines, Line("los"))

    heading = Line("", "Korte termijn", "Korte termijn")
    assert len(found) > 1
    assert all(page[0] == heading and page.count(heading) == 1 for page in found)
    assert found[-1][-1] == Line("los")


def test_every_heading_stands_above_its_own_lines():
    (page,) = pages(Line("a", "–", "Kort"), Line("b", "–", "Lang"), Line("c", "–", "Kort"))

    assert [line.label for line in page] == ["Kort", "–", "Lang", "–", "Kort", "–"]


def test_a_word_wider_than_the_wall_is_broken():
    word = "m" * 9000

    found = pages(Line(word))

    assert len(found) > 1
    assert "".join("".join(line.text.split()) for page in found for line in page) == word


@pytest.mark.parametrize(("narrow", "wide"), [("i" * 900, "w" * 900), ("e" * 900, "E" * 900), ("e" * 900, "語" * 900)])
def test_wide_letters_take_more_room_than_narrow_ones(narrow, wide):
    assert len(pages(Line(narrow, "x"), zoom=3)) <= len(pages(Line(wide, "x"), zoom=3))
    assert len(pages(Line(wide), zoom=3)) > 1


@given(st.lists(st.tuples(st.text(max_size=900), st.text(max_size=40), st.sampled_from(["", "Kop"])), max_size=6))
def test_whatever_people_wrote_no_word_is_lost_and_no_slide_is_empty(parts):
    lines = tuple(Line(*part) for part in parts)

    for zoom in ZOOMS:
        found = pages(*lines, zoom=zoom)

        written = "".join("".join(line.text.split()) for line in lines)
        assert "".join("".join(line.text.split()) for page in found for line in page) == written
        assert all(found) or not lines
