from docx.oxml.ns import qn

from tests.report import reading
from tests.report.conftest import DAY
from wizard.report.subject import Subject


def test_every_question_has_an_answer_of_every_role_with_its_ground(report, subject):
    table = reading.rows(report, 4)

    assert table[0] == ["Vraag", *[role.name for role in subject.model.roles]]
    assert [row[0].split("\n")[0] for row in table[1:]] == [row.name for row in subject.model.comparison]
    assert all(len(cell.split("\n")) == 2 for row in table[1:] for cell in row)


def test_every_table_stands_on_a_page_turned_sideways(report, dossier, handbook):
    models = Subject(handbook, dossier, DAY).models
    sizes = [one.get(qn("w:orient")) for one in reading.body(report).iter(qn("w:pgSz"))]

    assert len(models) == 3
    assert sizes == [*[None, "landscape"] * len(models), None]
