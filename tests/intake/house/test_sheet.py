import pytest

from tests.samples.house.parts import NORMAL, node
from wizard.intake.house import sheet
from wizard.intake.house.resolving import CENTIMETRE, Styles


def section(width=21.0, height=29.7, **margins):
    twips = {name: round(length * CENTIMETRE) for name, length in margins.items()}
    told = " ".join(f'w:{name}="{length}"' for name, length in twips.items())
    size = f'<w:pgSz w:w="{round(width * CENTIMETRE)}" w:h="{round(height * CENTIMETRE)}"/>'
    return node("w:sectPr", f"{size}<w:pgMar {told}/>")


def found(given):
    page, told = sheet.of(given)
    return page, [one.key for one in told]


def test_a_page_of_a4_with_its_margins_is_taken_as_it_is():
    page, told = found(section(top=3, right=2, bottom=2.5, left=2.2))

    assert told == []
    assert (page.width, page.height, page.top, page.left) == pytest.approx((21, 29.7, 3, 2.2), abs=0.01)
    assert page.text_width == pytest.approx(16.8, abs=0.01)


@pytest.mark.parametrize("given", [None, node("w:sectPr")])
def test_without_a_size_the_page_is_a4(given):
    page, told = found(given)

    assert ((page.width, page.height), told) == (sheet.A4, [])


def test_pages_that_lie_stand_up():
    page, told = found(section(29.7, 21.0))

    assert told == ["landscape"]
    assert page.height > page.width


def test_another_size_is_kept_and_told():
    page, told = found(section(21.6, 27.9))

    assert told == ["not_a4"]
    assert page.height == pytest.approx(27.9, abs=0.01)


@pytest.mark.parametrize("size", [(10.5, 14.8), (21, 10), (0, 0)])
def test_pages_that_are_too_small_become_a4(size):
    page, told = found(section(*size))

    assert ((page.width, page.height), told) == (sheet.A4, ["small_page"])


def test_margins_that_leave_too_little_room_become_ours():
    page, told = found(section(left=6, right=5, gutter=1))

    assert (told, page.text_width) == (["narrow"], pytest.approx(16, abs=0.01))


def test_pages_with_hardly_any_lines_get_our_margins():
    page, told = found(section(top=9, bottom=5))

    assert (told, page.top, page.bottom) == (["low"], 2.5, 2.5)


def test_a_margin_below_zero_counts_by_its_size():
    assert found(section(top=-3))[0].top == pytest.approx(3, abs=0.01)


def height(inner, top=2.0):
    styles = Styles(node("w:styles", NORMAL))
    page, _ = sheet.of(section(top=top, header=1.0))
    return sheet.with_furniture(page, styles, node("w:hdr", inner), None).head


def test_a_header_that_is_higher_than_its_margin_pushes_the_text_down():
    picture = '<w:p><w:r><w:drawing><wp:inline><wp:extent cx="1" cy="1440000"/></wp:inline></w:drawing></w:r></w:p>'

    assert height("<w:p/>") == pytest.approx(2, abs=0.01)
    assert height(picture) == pytest.approx(5, abs=0.01)


def test_a_picture_that_text_runs_around_takes_no_room():
    anchor = '<w:p><w:r><w:drawing><wp:anchor><wp:extent cx="1" cy="1440000"/>{}</wp:anchor></w:drawing></w:r></w:p>'

    assert height(anchor.format("<wp:wrapNone/>")) == pytest.approx(2, abs=0.01)
    assert height(anchor.format("<wp:wrapTopAndBottom/>")) == pytest.approx(5, abs=0.01)


def test_a_table_is_as_high_as_the_highest_cell_of_each_row():
    cell, lines = "<w:tc><w:p/></w:tc>", "<w:tc>" + "<w:p><w:r><w:br/></w:r></w:p>" * 3 + "</w:tc>"

    one = height(f"<w:tbl><w:tr>{lines}</w:tr></w:tbl>", top=0)
    beside = height(f"<w:tbl><w:tr>{cell}{lines}</w:tr></w:tbl>", top=0)
    below = height(f"<w:tbl><w:tr>{cell}</w:tr><w:tr>{lines}</w:tr></w:tbl>", top=0)

    assert one == beside < below


def test_a_header_never_takes_more_than_text_can_spare():
    picture = '<w:p><w:r><w:drawing><wp:inline><wp:extent cy="99999999"/></wp:inline></w:drawing></w:r></w:p>'

    assert height(picture) == pytest.approx(29.7 * 0.2, abs=0.01)
