from tests.logic import making
from tests.logic.boards import talks
from tests.logic.dated import HANDBOOK, dossier
from wizard.logic import board, board_words, naming
from wizard.logic.boards import compass, needs, places

SAY = HANDBOOK.say
OPEN, WITHOUT = SAY("picture.still_open"), SAY("picture.without_year")
HORIZONS = tuple(naming.horizon(HANDBOOK, one) for one in ("kort", "middel", "lang"))
SHORT, MIDDLE, LONG = HORIZONS

MADE = dossier([("kort", 2026), ("kort", 2026), ("kort", None), ("lang", 2028)], [])
BLOCKS = making.with_blocks(making.dossier(), a={"status": "geregeld"}, d={"status": "deels"})


def test_goals_in_time_are_told_by_horizon_with_a_number_where_there_are_more():
    made = board.timeline(HANDBOOK, MADE)

    assert board_words.heads(HANDBOOK, made) == HORIZONS
    assert board_words.table(HANDBOOK, made) == [[f"2026 (2), {WITHOUT}", OPEN, "2028"], [OPEN] * 3]


def test_goals_per_neighbourhood_are_told_by_horizon():
    made = board.by_horizon(HANDBOOK, MADE)

    assert board_words.heads(HANDBOOK, made) == HORIZONS
    assert board_words.table(HANDBOOK, made) == [["3", OPEN, "1"], [OPEN] * 3]


def test_of_a_building_block_its_status_is_told():
    made = board.approach(HANDBOOK, BLOCKS)

    arranged, empty, partly = SAY("plan.status_geregeld"), SAY("common.empty"), SAY("plan.status_deels")
    assert board_words.heads(HANDBOOK, made) == (SAY("fields.block.status"),)
    assert board_words.table(HANDBOOK, made) == [[arranged], [empty], [empty], [partly]]


def test_a_row_is_named_with_its_note():
    rows = board.approach(HANDBOOK, BLOCKS).rows

    assert board_words.name(rows[0]) == f"Bouwsteen a ({SAY('plan.equal')})"
    assert board_words.name(rows[3]) == "Bouwsteen d"


def test_who_cannot_see_the_picture_hears_it_row_by_row():
    made = board.by_horizon(HANDBOOK, MADE)

    expected = f"Wijk 0: {SHORT} 3; {MIDDLE} {OPEN}; {LONG} 1. Wijk 1: {SHORT} {OPEN}; {MIDDLE} {OPEN}; {LONG} {OPEN}"
    assert board_words.alt(HANDBOOK, made) == expected


def test_one_fact_in_a_row_is_told_without_its_heading():
    told = board_words.alt(HANDBOOK, board.approach(HANDBOOK, BLOCKS))

    assert told.split(". ")[-1] == f"Bouwsteen d: {SAY('plan.status_deels')}"


def test_parts_of_a_bar_are_told_by_their_number_also_where_there_is_none():
    made = needs.of(HANDBOOK, talks.needing(talks.of({}, {}), "i0", *"kkdz"))

    assert board_words.heads(HANDBOOK, made) == tuple(SAY(f"picture.need_{part}") for part in needs.PARTS)
    assert board_words.table(HANDBOOK, made) == [["2", "1", "1", "0"], ["0", "0", "0", "0"]]


def test_marks_that_share_a_cell_are_told_one_after_the_other():
    said = talks.viewing(talks.viewing(talks.of({}, {}), "i0", a=("ja", None, "1")), "i1", a=("ja", "ja", "1"))
    made = compass.of(HANDBOOK, said)

    none, one = SAY("picture.none"), [SAY("picture.number", name=name, many=1) for name in ("gemeente", "allebei")]
    assert board_words.heads(HANDBOOK, made) == tuple(column.name for column in made.columns)
    assert board_words.table(HANDBOOK, made)[0] == ["; ".join(one), *[none] * 5]


def test_what_stands_in_a_row_is_listed_by_its_columns():
    made = places.of(HANDBOOK, talks.placed(talks.placed(talks.of({}, {}, places=2), "i0", 0), "i1", 0))

    assert board_words.heads(HANDBOOK, made) == (SAY("picture.column_list"),)
    assert board_words.table(HANDBOOK, made) == [["Initiatief 0 en Initiatief 1"], [SAY("picture.none")]]
