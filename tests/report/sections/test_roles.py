import re

from docx.oxml.ns import qn

from tests.report import marked, reading
from wizard.logic import placing
from wizard.report.sections import roles
from wizard.report.subject import Subject

WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"


def test_the_counts_in_the_pictures_are_those_in_the_table(report, subject):
    table = {row[0]: tuple(map(int, row[1:])) for row in reading.rows(report, 0)[1:]}

    drawn = {
        which: {
            subject.role_name("nsob", box.role): box.count
            for box in placing.of(subject.model, subject.dossier, which).boxes
        }
        for which in ("now", "wanted")
    }

    assert {name: (drawn["now"][name], drawn["wanted"][name]) for name in drawn["now"]} == {
        name: table[name] for name in drawn["now"]
    }
    assert [sum(column) for column in zip(*table.values(), strict=True)] == [12, 12]


def test_every_picture_says_its_counts_in_words(report):
    texts = [one.get("descr") for one in reading.body(report).iter(f"{WP}docPr")]

    assert len(texts) == 2
    assert all(re.search(r"Rechtmatige overheid: \d+ wijk", text) for text in texts)


def test_the_table_of_all_neighbourhoods_links_to_each(report, dossier):
    table = list(reading.body(report).iter(qn("w:tbl")))[2]

    names = [reading.text(one) for one in table.iter(qn("w:p")) if one.find(qn("w:hyperlink")) is not None]
    assert names == [one.name for one in dossier.neighbourhoods]


def test_a_change_of_many_neighbourhoods_points_at_the_table_instead_of_naming_them(paper, handbook, subject):
    items = {f"Wijk {place}": ("rechtmatig", "netwerkend") for place in range(roles.MOST_NAMES + 1)}

    roles.write(paper, Subject(handbook, marked.plain(items), subject.today))

    assert reading.rows(paper.save(), 1)[1][2:] == ["13", "zie de tabel met alle wijken"]


def test_without_changes_there_is_no_table_of_them(paper, handbook, subject):
    roles.write(paper, Subject(handbook, marked.plain({"A": ("netwerkend", "netwerkend")}), subject.today))

    assert "Wat verandert er?" not in reading.whole(paper.save())
