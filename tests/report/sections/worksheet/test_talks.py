import pytest

from tests.report import marked, reading
from tests.report.conftest import DAY
from wizard.model.entity import Initiative
from wizard.report import worksheets


def built(number):
    items = [
        marked.Item(f"i{one}", Initiative.kind, None, {"name": f"Club {one}", "order": f"{one:03}"})
        for one in range(number)
    ]
    return worksheets.build(marked.handbook(), marked.plain({}).after(2, items), DAY)


@pytest.mark.parametrize(("number", "rows"), [(0, 6), (2, 5), (20, 23), (21, 6)])
def test_initiatives_have_a_row_and_there_are_empty_ones(number, rows):
    found = reading.rows(built(number), "Initiatieven, en wat elke kant nodig heeft")

    assert len(found) == rows + 1
    assert (found[1][0] == "Club 0") is (0 < number <= 20)


def test_both_sides_have_as_much_room(blank_sheets):
    table = reading.tables(blank_sheets)["Initiatieven, en wat elke kant nodig heeft"]

    widths = [one.get(reading.W + "w") for one in table.iter(reading.W + "gridCol")]
    assert widths[2] == widths[3]


def test_an_initiative_is_told_with_its_neighbourhoods(dossier, blank_sheets):
    rows = reading.rows(blank_sheets, "Initiatieven, en wat elke kant nodig heeft")

    one = dossier.initiatives[0]
    assert rows[1][:2] == [one.name, dossier.places_of(one.id)[0].name]


def test_the_parts_of_a_talk_can_be_ticked_off_and_the_guide_is_named(handbook, blank_sheets):
    rows = reading.rows(blank_sheets, "De onderdelen van het gesprek")

    assert [row[1:] for row in rows[1:]] == [[str(part.minutes), "☐"] for part in handbook.agenda.guide]
    assert "Je vindt de gespreksleidraad op het scherm Verslagen" in reading.whole(blank_sheets)
