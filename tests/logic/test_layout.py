import pytest

from wizard.logic.layout import LONGEST, Board, Column, Row, Spot, laid_out, stacked


def made(rows: int, *spots: tuple[int, int, str], columns: str = "ab") -> Board:
    named = tuple(Row(f"n{number}", f"Wijk {number}") for number in range(rows))
    return laid_out(named, list(columns), [Spot(*spot, 1, "") for spot in spots], "by_column")


def test_columns_stand_in_a_row_one_mark_wide_also_where_they_are_empty():
    assert made(1).columns == (Column("a", 0, 1), Column("b", 1, 1))


def test_a_column_with_a_long_name_is_two_marks_wide_and_more_where_it_holds_more():
    for marks, width in ((0, 2), (1, 2), (3, 3)):
        spots = [Spot(0, 1, "kort", 1, "")] * marks

        board = laid_out((Row("n", "Noord"),), ["a", "b"], spots, "by_kind", wide=frozenset({1}))

        assert [column.width for column in board.columns] == [1, width]
        assert sum(mark.x for mark in board.marks) == marks * (1 + width / 2)


def test_marks_in_one_cell_stand_beside_each_other_in_the_order_given():
    board = made(2, (0, 0, "kort"), (0, 0, "middel"), (0, 0, "lang"), (0, 1, "kort"), (1, 0, "lang"))

    assert board.columns == (Column("a", 0, 3), Column("b", 3, 1))
    assert [(mark.kind, mark.x) for mark in board.marks] == [
        ("kort", 0.5), ("middel", 1.5), ("lang", 2.5), ("kort", 3.5), ("lang", 1.5),
    ]  # fmt: skip
    assert board.width == 4


def test_marks_keep_their_row_column_number_and_text():
    board = laid_out((Row("n", "Noord"),), ["a"], [Spot(0, 0, "kort", 3, "3")], "by_kind", kinds=(("kort", "Kort"),))

    (mark,) = board.marks
    assert (mark.row, mark.column, mark.number, mark.text) == (0, 0, 3, "3")
    assert (board.telling, board.kinds) == ("by_kind", (("kort", "Kort"),))


def test_a_part_has_its_own_rows_with_their_marks_and_all_columns():
    board = made(3, (0, 0, "kort"), (1, 1, "lang"), (2, 0, "middel"))

    part = board.part(1, 3)

    assert [row.id for row in part.rows] == ["n1", "n2"]
    assert [(mark.row, mark.column, mark.kind) for mark in part.marks] == [(0, 1, "lang"), (1, 0, "middel")]
    assert part.columns == board.columns


@pytest.mark.parametrize(
    ("rows", "expected"), [(0, []), (1, [1]), (30, [30]), (31, [16, 15]), (61, [20, 21, 20]), (500, [29] * 17)]
)
def test_pieces_for_paper_are_about_equally_long_and_hold_everything(rows, expected):
    board = made(rows, *((row, 0, "kort") for row in range(rows)))

    pieces = board.parts()

    found = [len(piece.rows) for piece in pieces]
    assert len(found) == len(expected)
    assert all(abs(one - other) <= 1 for one, other in zip(found, expected, strict=True))
    assert max(found, default=0) <= LONGEST
    assert [row for piece in pieces for row in piece.rows] == list(board.rows)
    assert sum(len(piece.marks) for piece in pieces) == len(board.marks)


ROWS = (Row("n0", "Noord"), Row("n1", "Zuid"))


def test_marks_can_stand_below_each_other_so_that_every_column_is_one_wide():
    spots = [Spot(0, 1, kind, 1, "1") for kind in ("kort", "middel", "lang")]

    board = stacked(ROWS, ["a", "b"], [*spots, Spot(1, 1, "kort", 1, "1")], kinds=(("kort", "Kort"),), hint="Zo!")

    assert board.columns == (Column("a", 0, 1), Column("b", 1, 1))
    assert [(mark.row, mark.x, mark.line) for mark in board.marks] == [
        (0, 1.5, 0),
        (0, 1.5, 1),
        (0, 1.5, 2),
        (1, 1.5, 0),
    ]
    assert (board.telling, board.kinds, board.hint) == ("in_cells", (("kort", "Kort"),), "Zo!")


def test_a_mark_with_a_label_leaves_room_for_it():
    (mark,) = stacked(ROWS, ["a", "b"], [Spot(0, 1, "kort", 1, "", "Warm Noord", "Warm Noord (licht)")], kinds=()).marks

    assert 1 < mark.x < 1.2
    assert (mark.label, mark.told) == ("Warm Noord", "Warm Noord (licht)")


def test_a_part_keeps_the_lines_of_its_marks():
    spots = [Spot(1, 0, kind, 1, "1", told=kind) for kind in ("kort", "lang")]

    part = stacked(ROWS, ["a"], spots, kinds=()).part(1, 2)

    assert [(mark.row, mark.line, mark.told) for mark in part.marks] == [(0, 0, "kort"), (0, 1, "lang")]
