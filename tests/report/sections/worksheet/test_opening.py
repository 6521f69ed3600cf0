from tests.report import marked, reading
from tests.report.conftest import DAY
from wizard.report import worksheets


def test_the_first_page_lists_every_kind_of_sheet_with_its_time_and_rows(blank_sheets):
    rows = reading.rows(blank_sheets, "De bladen, met de tijd")

    assert [row[0] for row in rows[1:]] == [text for level, text in reading.headings(blank_sheets) if level == 1][1:]
    assert rows[1] == ["Stap 1 – Rol per wijk", "40 minuten", "alle 12 wijken"]
    assert rows[4][2] == "alle 7 initiatieven, en lege regels"


def test_a_fictional_dossier_says_so_and_another_one_its_day(handbook, blank_sheets):
    real = worksheets.build(handbook, marked.plain({"Noord": (None, None)}), DAY)

    assert any("verzonnen voorbeeld" in text for text in reading.paragraphs(blank_sheets, "AfterTable"))
    assert "23 november 2026" in reading.paragraphs(real, "AfterTable")


def test_the_three_steps_and_the_initiatives_fit_in_two_hours(handbook):
    names = ("roles", "goals", "blocks", "initiatives")

    assert sum(int(handbook.say(f"worksheets.{name}_time").split()[0]) for name in names) == 120
