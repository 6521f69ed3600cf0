import pytest

from tests.logic.boards.talks import SAY, of, said, viewing
from tests.logic.dated import HANDBOOK
from wizard.logic.boards import compass
from wizard.logic.layout import Board
from wizard.model.dossier import Dossier


def board(made: Dossier) -> Board:
    return compass.of(HANDBOOK, made)


def marks(made: Board):
    return [(mark.row, mark.column, mark.kind, mark.number, mark.line) for mark in made.marks]


def test_there_is_a_row_for_every_track_and_a_column_for_every_phase():
    made = board(of({}))

    assert [row.name[:4] for row in made.rows] == ["A – ", "B – ", "C – ", "D – ", "E – ", "F – "]
    assert len(made.columns) == 6
    assert made.columns[0].name.startswith("Fase 1")
    assert made.marks == ()


@pytest.mark.parametrize(
    ("municipality", "initiative", "who"),
    [
        ("ja", "ja", "allebei"), ("ja", "later", "gemeente"), ("ja", None, "gemeente"), ("nee", "ja", "initiatief"),
        ("later", "later", None), (None, None, None),
    ],
)  # fmt: skip
def test_only_who_is_active_now_has_a_mark(municipality, initiative, who):
    made = board(viewing(of({}), "i0", b=(municipality, initiative, "2")))

    assert marks(made) == ([(1, 1, who, 1, 0)] if who else [])


def test_conversations_are_counted_and_different_marks_in_a_cell_stand_below_each_other():
    made = of({}, {}, {})
    for number, municipality in enumerate(("ja", "ja", "nee")):
        made = viewing(made, f"i{number}", a=(municipality, "ja", "1"))

    found = board(made)

    assert marks(found) == [(0, 0, "initiatief", 1, 0), (0, 0, "allebei", 2, 1)]
    assert [mark.text for mark in found.marks] == ["1", "2"]
    assert found.marks[1].told == SAY("picture.number", name="allebei", many=2)


def test_activity_without_a_phase_stands_in_a_last_column():
    made = board(viewing(of({}), "i0", f=("ja", None, None)))

    assert made.columns[-1].name == SAY("picture.without_phase")
    assert marks(made) == [(5, 6, "gemeente", 1, 0)]


@pytest.mark.parametrize(
    ("facts", "use", "counted"), [({}, "ja", 1), ({}, "later", 1), ({}, "nee", 0), ({"outcome": "stoppen"}, "ja", 0)]
)
def test_conversations_that_do_not_use_it_or_that_ended_do_not_count(facts, use, counted):
    made = said(viewing(of(facts), "i0", a=("ja", "ja", "1")), "i0", compass_use=use)

    assert len(board(made).marks) == counted
