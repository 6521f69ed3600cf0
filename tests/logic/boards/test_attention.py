import pytest

from tests.logic.coherence.planted import BOOK, TODAY, dossier, thing
from wizard.logic import board_words
from wizard.logic.boards import attention
from wizard.logic.coherence import RULES, WEIGHTS, Finding, Findings, SetAside, findings
from wizard.logic.coherence.spot import Spot
from wizard.logic.layout import Board
from wizard.model.screens import Screen

SAY = BOOK.say
NOTHING = SAY("picture.none")
NO_POINTS = SAY("picture.points_none")


def point(screen: Screen, weight: int, about: str = "x") -> Finding:
    return Finding("regel", weight, Spot(about, screen, about, None, {"name": "X"}))


def board(*open_points: Finding, rests: tuple[Finding, ...] = ()) -> Board:
    return attention.of(BOOK, Findings(open_points, tuple(SetAside(one, "Later.") for one in rests)))


def marks(made: Board):
    return [(mark.row, mark.column, mark.kind, mark.number, mark.text) for mark in made.marks]


def test_every_step_has_a_row_in_the_order_of_the_flow_also_without_points():
    made = board()

    assert [row.name for row in made.rows] == [
        "Wijken en buurten", "Stap 1 – Rol per wijk", "Stap 2 – Doelen per wijk", "Stap 3 – Algemene aanpak",
        "Bewonersinitiatieven", "Gesprek met een initiatief",
    ]  # fmt: skip
    assert [row.id for row in made.rows] == ["wijken", "rollen", "doelen", "aanpak", "initiatieven", "gesprek"]
    assert (made.marks, {row.note for row in made.rows}) == ((), {NO_POINTS})


def test_points_are_counted_by_step_and_by_weight():
    made = board(
        point(Screen.ROLES, 1), point(Screen.CONVERSATION, 1), point(Screen.ROLES, 3), point(Screen.ROLES, 3, "y")
    )

    assert [column.name for column in made.columns[:3]] == [SAY(f"picture.punt_{weight}") for weight in WEIGHTS]
    assert marks(made) == [(1, 0, "punt_1", 1, "1"), (1, 2, "punt_3", 2, "2"), (5, 0, "punt_1", 1, "1")]


def test_beside_the_name_of_a_step_stands_how_many_points_it_has_without_those_that_rest():
    made = board(point(Screen.GOALS, 2), point(Screen.GOALS, 3), rests=(point(Screen.GOALS, 1),))

    two = SAY("picture.points_count", n=2)
    assert [row.note for row in made.rows] == [NO_POINTS, NO_POINTS, two, NO_POINTS, NO_POINTS, NO_POINTS]


def test_what_rests_stands_apart_in_the_last_column_whatever_it_weighs():
    made = board(rests=(point(Screen.APPROACH, 1), point(Screen.APPROACH, 3, "y")))

    assert made.columns[-1].name == SAY("picture.punt_rust")
    assert marks(made) == [(3, 3, attention.RESTS, 2, "2")]


def test_another_screen_has_a_row_when_something_can_be_done_there():
    made = board(point(Screen.REPORT, 2), rests=(point(Screen.OVERVIEW, 2),))

    assert [row.id for row in made.rows][::7] == ["overzicht", "verslag"]
    assert len(made.rows) == len(attention.STEPS) + 2


def test_the_table_holds_the_numbers_and_says_where_there_are_none():
    made = board(point(Screen.ROLES, 1), rests=(point(Screen.ROLES, 2),))

    assert board_words.table(BOOK, made)[:2] == [[NOTHING] * 4, ["1", NOTHING, NOTHING, "1"]]
    assert f"(1 punt): {SAY('picture.punt_1')} 1; " in board_words.alt(BOOK, made)


def test_the_picture_of_a_dossier_holds_every_point_once():
    found = findings(BOOK, dossier(thing("choice", "n0.nsob", "n0", model="nsob", minority="Nee.")), TODAY)

    assert sum(mark.number for mark in attention.of(BOOK, found).marks) == len(found.open) >= 2


@pytest.mark.parametrize("weight", WEIGHTS)
def test_every_weight_of_a_rule_has_a_column(weight):
    assert {rule.weight for rule in RULES} <= set(WEIGHTS)
    assert marks(board(point(Screen.GOALS, weight)))[0][1] == weight - 1


def test_points_are_told_by_step_in_the_order_of_the_flow():
    found = (point(Screen.CONVERSATION, 1), point(Screen.ROLES, 1), point(Screen.CONVERSATION, 1, "y"))

    assert attention.by_step(found) == ((Screen.ROLES, 1), (Screen.CONVERSATION, 2))
