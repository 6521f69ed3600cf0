from tests.logic.boards.talks import SAY, of, placed
from tests.logic.dated import HANDBOOK
from wizard.logic import naming
from wizard.logic.boards import places
from wizard.logic.layout import Board
from wizard.model.dossier import Dossier


def board(made: Dossier) -> Board:
    return places.of(HANDBOOK, made)


def marks(made: Board):
    return [(mark.row, mark.column, mark.kind, mark.number, mark.text) for mark in made.marks]


def test_an_initiative_has_a_mark_in_every_neighbourhood_where_it_is_active():
    made = board(placed(placed(of({}, {}, places=3), "i0", 0, 1), "i1", 1))

    assert [column.name for column in made.columns] == ["Initiatief 0", "Initiatief 1"]
    assert marks(made) == [(0, 0, "actief", 1, ""), (0, 1, "actief", 1, ""), (1, 0, "actief", 1, "")]


def test_the_neighbourhood_with_most_initiatives_stands_first_with_their_number():
    made = board(placed(placed(of({}, {}, places=3), "i0", 1, 2), "i1", 2))

    one, two = SAY("picture.initiatives_count", n=1), SAY("picture.initiatives_count", n=2)
    assert [(row.id, row.note) for row in made.rows] == [("n2", two), ("n1", one), ("n0", "")]


def test_an_initiative_with_which_they_stopped_is_left_out():
    made = board(placed(of({"outcome": "stoppen"}, places=1), "i0", 0))

    assert (made.columns, made.marks, made.rows[0].note) == ((), (), "")


def crowd(number: int, **last: str) -> Board:
    made = of(*[{"stage": "idee"}] * (number - 2), {"stage": "beheer"}, last, places=2)
    for place in range(number):
        made = placed(made, f"i{place}", 1)
    return board(made)


def test_as_many_as_fit_have_a_column_of_their_own():
    assert len(crowd(places.MOST_COLUMNS).columns) == places.MOST_COLUMNS


def test_more_are_counted_by_phase():
    made = crowd(places.MOST_COLUMNS + 1, stage="beheer")

    assert made.columns[0].name == naming.stage(HANDBOOK, "idee")
    assert marks(made) == [(0, 0, "actief", 9, "9"), (0, 5, "actief", 2, "2")]
    assert [mark.told for mark in made.marks] == ["9", "2"]
    assert made.telling == "in_cells"


def test_what_has_no_phase_is_counted_in_a_last_column():
    made = crowd(places.MOST_COLUMNS + 1)

    assert made.columns[-1].name == SAY("picture.unknown")
    assert marks(made)[-1] == (0, 6, "actief", 1, "1")
