from tests.report import reading, talking
from wizard.model.entity import TALK_PARTS
from wizard.report.sections.guide import opening


def test_the_cover_names_both_sides_and_how_long_it_takes(paper):
    opening.title_page(paper, talking.meeting())

    report = paper.save()
    assert reading.paragraphs(report, "CoverLabel", "Title") == ["Gespreksleidraad", "Gemeente Proefstad en Warm"]
    assert "Wijken\tNoord" in reading.paragraphs(report, "CoverLine")


def test_every_part_has_its_minutes_and_a_link_to_its_page(paper):
    opening.write(paper, talking.meeting())

    report = paper.save()
    rows = reading.rows(report, "Het gesprek in 9 onderdelen")
    assert [row[0].split(".")[0] for row in rows[1:-1]] == [str(number) for number in range(1, len(TALK_PARTS) + 1)]
    assert int(rows[-1][1]) == sum(int(row[1]) for row in rows[1:-1])
    links = [one.get(reading.W + "anchor") for one in reading.body(report).iter(reading.W + "hyperlink")]
    assert links == [opening.bookmark(part) for part in TALK_PARTS]


def test_who_is_there_can_be_written_by_hand(paper):
    opening.write(paper, talking.meeting())

    rows = reading.rows(paper.save(), "Wie zit er aan tafel?")
    assert len(rows) == 6
    assert all(row[1] == "\u00a0" for row in rows[1:])
