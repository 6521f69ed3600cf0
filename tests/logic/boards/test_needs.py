from tests.logic.boards.talks import SAY, needing, of
from tests.logic.dated import HANDBOOK
from wizard.logic.boards import needs
from wizard.logic.layout import Board
from wizard.model.dossier import Dossier


def board(made: Dossier) -> Board:
    return needs.of(HANDBOOK, made)


def bars(made: Board) -> list[tuple[int, str, int, float, str]]:
    return [(mark.row, mark.kind, mark.number, mark.x, mark.text) for mark in made.marks]


def test_the_parts_of_a_bar_stand_after_each_other_and_are_as_wide_as_their_number():
    made = board(needing(of({}), "i0", *"kkkdnz-"))

    assert bars(made) == [
        (0, "past", 3, 1.5, "3"), (0, "schuurt", 2, 4.0, "2"), (0, "zoeken", 1, 5.5, "1"),
        (0, "onbeantwoord", 1, 6.5, "1"),
    ]  # fmt: skip
    assert made.width == 7


def test_a_sort_of_answer_that_nobody_gave_has_no_part():
    assert bars(board(needing(of({}), "i0", "z"))) == [(0, "zoeken", 1, 0.5, "1")]


def test_where_it_rubs_most_stands_first_then_what_waits_then_the_order_of_the_register():
    made = of({}, {}, {}, {})
    for number, answers in enumerate(("k", "k-", "dn", "kk")):
        made = needing(made, f"i{number}", *answers)

    assert [row.id for row in board(made).rows] == ["i2", "i1", "i0", "i3"]


def test_beside_a_name_stands_the_number_of_needs():
    made = needing(needing(of({}, {}), "i0", "k"), "i1", *"kk")

    notes = [row.note for row in board(made).rows]
    assert notes == [SAY("picture.needs_count", n=1), SAY("picture.needs_count", n=2)]


def test_an_initiative_without_needs_has_a_word_and_no_bar():
    made = board(of({}))

    assert bars(made) == [(0, "no_need", 0, 0, SAY("picture.still_open"))]
    assert (made.rows[0].note, made.width) == ("", 1)


def test_an_initiative_with_which_they_stopped_is_left_out():
    made = board(needing(of({"outcome": "stoppen"}), "i0", "k"))

    assert (made.rows, made.marks) == ((), ())


def test_every_part_is_named():
    assert board(of({})).kinds == tuple((part, SAY(f"picture.need_{part}")) for part in needs.PARTS)
