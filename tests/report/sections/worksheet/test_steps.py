from tests.report import marked, reading
from tests.report.conftest import DAY
from wizard.report import worksheets


def test_goals_have_a_column_for_each_horizon_with_its_years(blank_sheets):
    rows = reading.rows(blank_sheets, "Doelen op drie termijnen")

    assert rows[0][:2] == ["Wijk", "Korte termijn (2026 tot en met 2028)"]
    assert len(rows[0]) == 4
    assert len(rows) == 13
    assert all(cell == "\u00a0" for row in rows[1:] for cell in row[1:])


def test_without_neighbourhoods_there_are_empty_rows(handbook):
    assert len(reading.rows(worksheets.build(handbook, marked.plain({}), DAY), "Doelen op drie termijnen")) == 5


def test_every_building_block_has_a_box_for_each_status(handbook, blank_sheets):
    rows = reading.rows(blank_sheets, "De bouwstenen")[1:]

    assert [row[0].split("\n")[0] for row in rows] == [block.name for block in handbook.blocks]
    assert {row[1] for row in rows} == {"☐ Geregeld\n☐ Deels geregeld\n☐ Nog niet geregeld\n☐ Niet nodig"}
