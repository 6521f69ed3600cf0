from tests.logic import making
from tests.logic.dated import HANDBOOK, dossier
from wizard.logic import board, naming
from wizard.logic.layout import Board

SAY = HANDBOOK.say
OPEN = SAY("picture.still_open")


def time(*places, start=None) -> Board:
    return board.timeline(HANDBOOK, dossier(*places, start=start))


def drawn(made: Board):
    return [(mark.row, mark.column, mark.kind, mark.number, mark.text) for mark in made.marks]


def test_goals_stand_at_their_neighbourhood_and_year_with_a_mark_for_their_horizon():
    made = time([("kort", 2026), ("lang", 2028)], [("middel", 2027)])

    assert [(row.id, row.name) for row in made.rows] == [("n0", "Wijk 0"), ("n1", "Wijk 1")]
    assert [column.name for column in made.columns] == ["2026", "2027", "2028"]
    assert drawn(made) == [(0, 0, "kort", 1, ""), (0, 2, "lang", 1, ""), (1, 1, "middel", 1, "")]


def test_goals_of_one_horizon_in_one_year_are_one_mark_with_their_number():
    assert drawn(time([("kort", 2026)] * 3)) == [(0, 0, "kort", 3, "3")]


def test_goals_without_a_year_stand_in_the_last_column():
    made = time([("lang", None), ("kort", 2026)])

    assert made.columns[-1].name == SAY("picture.without_year")
    assert drawn(made)[-1] == (0, 1, "lang", 1, "")
    assert [column.width for column in made.columns] == [1, 2]


def test_the_kinds_of_marks_in_time_are_named():
    names = tuple(naming.horizon(HANDBOOK, one) for one in ("kort", "middel", "lang"))

    assert tuple(name for _, name in time([]).kinds) == names


def test_without_goals_there_is_a_row_and_no_column():
    made = time([], start=2026)

    assert (len(made.rows), made.columns, made.marks, made.width) == (1, (), (), 0)


def test_a_neighbourhood_shows_its_number_of_goals_on_each_horizon_or_that_it_is_open():
    made = board.by_horizon(HANDBOOK, dossier([("kort", 2026), ("kort", None), ("lang", None)]))

    assert drawn(made) == [(0, 0, "kort", 2, "2"), (0, 1, "no_goal", 0, OPEN), (0, 2, "lang", 1, "1")]
    assert [column.width for column in made.columns] == [1, 1, 1]


def test_every_building_block_has_one_mark_under_its_status():
    answers = {one: {"status": status} for one, status in (("a", "geregeld"), ("b", "nog_niet"), ("d", "niet_nodig"))}
    made = board.approach(HANDBOOK, making.with_blocks(making.dossier(), **answers))

    assert [row.name for row in made.rows] == ["Bouwsteen a", "Bouwsteen b", "Bouwsteen c", "Bouwsteen d"]
    assert [(mark.column, mark.kind) for mark in made.marks] == [
        (0, "geregeld"), (2, "nog_niet"), (4, "open"), (3, "niet_nodig"),
    ]  # fmt: skip
    assert made.columns[4].name == SAY("common.empty")


def test_what_a_building_block_carries_stands_beside_its_name():
    equal, continuity = SAY("plan.equal"), SAY("plan.continuity")

    notes = [row.note for row in board.approach(HANDBOOK, making.dossier()).rows]

    assert notes == [equal, continuity, f"{equal} en {continuity}", ""]
