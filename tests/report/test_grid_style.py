from docx.oxml.ns import qn

from wizard.report.grid_style import TABLE_STYLE, letter_styles, table_style


def test_tables_have_light_lines_and_no_vertical_ones():
    made = table_style()

    assert made.get(qn("w:styleId")) == TABLE_STYLE
    lines = {side.tag for borders in made.iter(qn("w:tblBorders")) for side in borders}
    assert lines == {qn("w:top"), qn("w:bottom"), qn("w:insideH")}


def test_links_strong_and_quiet_words_have_a_style():
    assert [one.get(qn("w:styleId")) for one in letter_styles()] == ["Hyperlink", "Strong", "Quiet", "Mark"]
