import pytest

from wizard.report.looks import BY_ID
from wizard.report.pages import Pages, Piece


def test_what_does_not_fit_goes_to_the_next_page():
    pages = Pages()

    pages.put(Piece(0, pages.height - 10))
    pages.put(Piece(0, 20))

    assert pages.page == 2


def test_a_heading_goes_along_with_what_follows_it():
    pages = Pages()
    pages.put(Piece(0, pages.height - 50))

    mark = pages.mark()
    pages.paragraph(BY_ID["Heading2"], "Kop")
    pages.paragraph(BY_ID["Normal"], "tekst\n" * 3)

    assert pages.marks[mark] == 2


def test_paragraphs_share_the_room_between_them():
    apart, together = Pages(), Pages()

    apart.put(Piece(10, 20, 10))
    together.put(Piece(10, 20, 10))
    together.put(Piece(10, 20, 10))

    assert together._used == apart._used + 30


def test_a_long_paragraph_runs_over_several_pages():
    pages = Pages()

    pages.paragraph(BY_ID["Normal"], "regel\n" * 100)

    assert pages.page == 3


@pytest.mark.parametrize(("kept_from", "page"), [(0, 2), (5, 1)])
def test_rows_that_are_kept_together_are_not_split(kept_from, page):
    pages = Pages()
    pages.put(Piece(0, pages.height - 100))

    mark = pages.mark()
    pages.table(("A",), [["b"]] * 8, (4.0,), kept_from=kept_from)

    assert pages.marks[mark] == page


def test_the_header_row_takes_room_on_every_page():
    pages = Pages()

    pages.table(("A",), [["b"]] * 71, (4.0,), kept_from=99)

    assert pages.page == 3


def test_turning_an_empty_page_adds_none():
    pages = Pages()

    pages.turn(sideways=True)

    assert (pages.page, pages.turned) == (1, True)
    assert pages.width > 20
    assert pages.height < 500


def test_a_short_paragraph_can_be_kept_with_the_next_one_whatever_its_look():
    pages = Pages()
    pages.put(Piece(0, pages.height - 30))

    mark = pages.mark()
    pages.paragraph(BY_ID["Normal"], "kort", keep=True)
    pages.paragraph(BY_ID["Normal"], "tekst\n" * 2)

    assert pages.marks[mark] == 2


def test_rows_to_write_in_take_their_room():
    pages = Pages()

    pages.table(("A",), [["b"]] * 6, (4.0,), kept_from=99, least=4.5)

    assert pages.page == 2
