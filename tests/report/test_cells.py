from wizard.report import cells
from wizard.report.grid import cell_lines, cell_text
from wizard.report.markup import Link, Plain


def test_what_somebody_typed_keeps_its_parts():
    assert cells.prose("een\ntwee\n\ndrie") == (("TableText", ("een\ntwee",)), ("TableText", ("drie",)))


def test_small_lines_stand_below_what_leads_and_do_not_stand_out():
    cell = cells.noted(Link("Noord", "_Wijk0"), "kort", None, "", "lang")

    assert cell_text(cell) == "Noord\nkort\nlang"
    assert cell[1:] == (("TableNote", (Plain("kort"),)), ("TableNote", (Plain("lang"),)))


def test_more_than_one_thing_is_a_list():
    assert [style for style, _ in cell_lines(cells.listed(["een", "twee\nregels"], "geen"))] == ["TableBullet"] * 2
    assert cells.listed(["een"], "geen") == (("TableText", ("een",)),)
    assert cells.listed([], "geen") == "geen"
