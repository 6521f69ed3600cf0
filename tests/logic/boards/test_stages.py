import pytest

from tests.logic.boards.talks import SAY, of, said
from tests.logic.dated import HANDBOOK
from wizard.logic import naming
from wizard.logic.boards import stages
from wizard.logic.layout import Board
from wizard.model.entity import STAGES

UNKNOWN = SAY("picture.unknown")
HEAVY = {"stage": "ontwikkeling", "scope": "breed"}


def marks(board: Board):
    return [(mark.row, mark.column, mark.kind, mark.label, mark.line) for mark in board.marks]


def told(board: Board) -> list[str]:
    return [mark.told for mark in board.marks]


def test_there_is_a_row_for_every_phase_and_a_column_for_both_scopes_also_without_initiatives():
    board = stages.of(HANDBOOK, of(HEAVY))

    assert [row.name for row in board.rows] == [naming.stage(HANDBOOK, stage) for stage in STAGES]
    assert [column.name for column in board.columns] == [SAY("initiatives.scope_smal"), SAY("initiatives.scope_breed")]


def test_what_is_not_filled_in_comes_last():
    board = stages.of(HANDBOOK, of({"scope": "smal"}, {"stage": "idee"}))

    assert (board.rows[-1].name, board.columns[-1].name) == (UNKNOWN, UNKNOWN)
    assert [(mark.row, mark.column) for mark in board.marks] == [(0, 2), (6, 0)]


def test_an_initiative_is_named_in_its_cell_with_the_sign_of_what_was_chosen():
    board = stages.of(HANDBOOK, said(of(HEAVY), "i0", intensity="zwaar"))

    assert marks(board) == [(3, 1, "zwaar", "Initiatief 0", 0)]
    assert told(board) == [SAY("picture.stands_chosen", name="Initiatief 0", weight="zwaar")]
    assert board.hint == ""


def test_what_is_only_advised_has_an_open_sign_and_the_picture_says_what_that_means():
    board = stages.of(HANDBOOK, said(of(HEAVY), "i0", joint_goal="x"))

    assert marks(board) == [(3, 1, "zwaar_advies", "Initiatief 0", 0)]
    assert told(board) == [SAY("picture.stands_advised", name="Initiatief 0", weight="zwaar")]
    assert board.hint == SAY("picture.open_signs")


def test_initiatives_in_one_cell_stand_below_each_other_the_light_ones_first():
    made = said(
        said(of(HEAVY, HEAVY, HEAVY | {"outcome": "stoppen"}), "i0", intensity="zwaar"), "i1", intensity="licht"
    )

    assert marks(stages.of(HANDBOOK, made)) == [
        (3, 1, "licht", "Initiatief 1", 0), (3, 1, "zwaar", "Initiatief 0", 1), (3, 1, "gestopt", "Initiatief 2", 2),
    ]  # fmt: skip


@pytest.mark.parametrize(("facts", "kind"), [({}, "eerst_doelen"), ({"outcome": "stoppen"}, "gestopt")])
def test_what_is_no_intensity_is_told_without_who_settled_it(facts, kind):
    board = stages.of(HANDBOOK, of(HEAVY | facts))

    weight = SAY(f"picture.weight_{kind}").lower()
    assert told(board) == [SAY("picture.stands", name="Initiatief 0", weight=weight)]
    assert [one for one, _ in board.kinds] == ["licht", "gemiddeld", "zwaar", kind]


def test_the_legend_has_every_intensity_and_of_the_others_only_what_is_there():
    board = stages.of(HANDBOOK, said(of(HEAVY), "i0", intensity="zwaar"))

    assert board.kinds == tuple((one, SAY(f"talk.intensity_{one}")) for one in ("licht", "gemiddeld", "zwaar"))


def many(number: int) -> Board:
    made = of(*[HEAVY] * (number - 1), {"stage": "idee", "scope": "smal"})
    for place in range(3):
        made = said(made, f"i{place}", intensity="zwaar")
    return stages.of(HANDBOOK, said(made, "i3", joint_goal="x"))


def test_as_many_as_fit_are_named():
    assert len(many(stages.MOST_NAMES).marks) == stages.MOST_NAMES


def test_more_are_counted_by_their_weight_with_how_many_were_chosen():
    board = many(stages.MOST_NAMES + 1)

    chosen = SAY("picture.of_which_chosen", many=4, chosen=3)
    rest = str(stages.MOST_NAMES - 4)
    assert marks(board) == [
        (0, 0, "eerst_doelen", "1", 0), (3, 1, "zwaar", chosen, 0), (3, 1, "eerst_doelen", rest, 1),
    ]  # fmt: skip
    assert told(board)[1] == SAY("picture.number", name="zwaar", many=chosen)
    assert sum(mark.number for mark in board.marks) == stages.MOST_NAMES + 1
    assert board.hint == ""
