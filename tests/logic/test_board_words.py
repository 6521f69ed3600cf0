from tests.logic import making
from tests.logic.dated import HANDBOOK, dossier
from wizard.logic import board, board_words, naming

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
