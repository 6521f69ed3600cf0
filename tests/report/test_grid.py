from docx.oxml.ns import qn

from tests.report import reading
from wizard.report import grid
from wizard.report.grid import Grid


def table(rows):
    return grid.build(Grid("Titel", "Uitleg", ("A", "B"), [["a", "b"]] * rows, (4.0, 4.0), frozenset({1})))


def kept(made):
    return [row.find(f".//{qn('w:keepNext')}") is not None for row in made.iter(qn("w:tr"))]


def test_every_table_has_a_title_a_description_and_a_header_row_that_is_repeated(every_report):
    for raw in every_report:
        for made in reading.body(raw).iter(qn("w:tbl")):
            facts = made.find(qn("w:tblPr"))
            rows = list(made.iter(qn("w:tr")))

            assert facts.find(qn("w:tblCaption")).get(qn("w:val"))
            assert facts.find(qn("w:tblDescription")).get(qn("w:val"))
            assert [row.find(f".//{qn('w:tblHeader')}") is not None for row in rows] == [True] + [False] * (
                len(rows) - 1
            )
            assert all(row.find(f".//{qn('w:cantSplit')}") is not None for row in rows)


def test_the_widths_of_cells_and_columns_agree():
    made = table(2)

    columns = [one.get(qn("w:w")) for one in made.iter(qn("w:gridCol"))]
    assert all([cell.get(qn("w:w")) for cell in row.iter(qn("w:tcW"))] == columns for row in made.iter(qn("w:tr")))


def test_figures_stand_to_the_right():
    styles = [one.get(qn("w:val")) for one in table(1).iter(qn("w:pStyle"))]

    assert styles == ["TableHead", "TableNumberHead", "TableText", "TableNumber"]


def test_a_small_table_stays_on_one_page():
    assert kept(table(grid.SMALL)) == [False] + [True] * (grid.SMALL - 1) + [False]


def test_of_a_longer_table_only_the_end_stays_together():
    assert kept(table(grid.SMALL + 1))[-4:] == [False, True, True, False]


def test_a_cell_can_hold_several_paragraphs():
    cell = (("TableText", ("een",)), ("TableNote", ("twee", " drie")))

    assert grid.cell_text(cell) == "een\ntwee drie"
    assert grid.cell_text("los") == "los"


def test_a_row_that_might_not_fit_on_a_page_may_be_split():
    made = grid.build(Grid("Titel", "Uitleg", ("A",), [["kort"], ["x" * grid.LONG]], (4.0,)))

    assert [bool(list(row.iter(qn("w:cantSplit")))) for row in made.iter(qn("w:tr"))] == [True, True, False]


def test_rows_can_have_a_height_to_write_in():
    made = grid.build(Grid("Titel", "Uitleg", ("A",), [["Gemeente"]], (4.0,), height=2.54))

    assert [one.get(qn("w:val")) for one in made.iter(qn("w:trHeight"))] == ["1440"]
