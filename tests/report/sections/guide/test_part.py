from tests.report import reading, talking
from tests.report.reading import W
from wizard.model.entity import TALK_PARTS
from wizard.report.sections.guide import part


def test_both_sides_have_equal_room_below_every_question(paper):
    for ident in TALK_PARTS:
        part.write(paper, talking.meeting(), ident)

    report, agenda = paper.save(), talking.marked.handbook().agenda
    for number, ident in enumerate(TALK_PARTS, 1):
        rows = reading.rows(report, f"Vragen bij onderdeel {number}")
        assert rows[0] == ["Vraag", "Gemeente", "Initiatief"]
        assert [row[0] for row in rows[1:]] == list(agenda.part(ident).ask)
    columns = [one.get(W + "w") for one in reading.tables(report)["Vragen bij onderdeel 1"].iter(W + "gridCol")]
    assert columns[1] == columns[2]


def test_only_the_first_part_tells_what_is_known(paper):
    about = talking.meeting(initiative={"aim": "Warm wonen.", "stage": "idee"})
    for ident in TALK_PARTS:
        part.write(paper, about, ident)

    below = reading.below(paper.save())
    assert "Fase\tIdee" in below["1. Voorbereiding", "Wat al bekend is", "Het initiatief"]
    assert sum("Wat al bekend is" in path for path in below) == 3
