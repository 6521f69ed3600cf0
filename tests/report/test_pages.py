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


def test_room_that_pieces_share_is_not_asked_of_the_page_twice():
    pages = Pages()
    pages.put(Piece(0, pages.height - 70, 20))

    pages.put(Piece(20, 15, 10), keep_next=True)
    pages.put(Piece(10, 25, 40))

    assert pages.page == 1, "20 above and 10 between are shared, and the 40 below may fall off the page"


def test_a_piece_that_is_a_point_too_high_goes_to_the_next_page():
    pages = Pages()
    pages.put(Piece(0, pages.height - 70, 20))

    pages.put(Piece(20, 15, 10), keep_next=True)
    pages.put(Piece(10, 26, 40))

    assert pages.page == 2


def test_a_header_row_that_goes_along_with_its_rows_takes_room_once():
    moved, fresh = Pages(), Pages()
    moved.put(Piece(0, moved.height - 60))
    fresh.put(Piece(0, fresh.height - 60))
    fresh.turn()

    for pages in (moved, fresh):
        pages.table(("A",), [["b"]] * 5, (4.0,), kept_from=0)

    assert (moved.page, moved._used) == (fresh.page, fresh._used)
    assert moved.page == 2


def test_a_header_row_that_is_repeated_takes_room_again():
    pages, whole = Pages(), Pages()
    pages.put(Piece(0, pages.height - 60))

    pages.table(("A",), [["b"]] * 5, (4.0,), kept_from=99)
    whole.table(("A",), [["b"]] * 3, (4.0,), kept_from=0)

    assert (pages.page, pages._used) == (2, pytest.approx(whole._used))


def test_a_label_that_stands_in_the_indent_takes_no_room_of_the_text_beside_it():
    look, labelled, bare = BY_ID["Fact"], Pages(), Pages()
    text = "woord " * 9

    labelled.paragraph(look, f"Hoe ver is de keuze?\t{text}")
    bare.paragraph(look, text)

    assert labelled._waiting == bare._waiting
