from docx.oxml.ns import qn

from tests.report import marked, reading
from tests.report.conftest import DAY
from wizard.report.sections import comparison
from wizard.report.subject import Subject


def test_every_question_has_an_answer_of_every_role_with_its_ground(report, subject):
    table = reading.rows(report, f"De rollen van {subject.model.name} naast elkaar")

    assert table[0] == ["Vraag", *[role.name for role in subject.model.roles]]
    assert [row[0].split("\n")[0] for row in table[1:]] == [row.name for row in subject.model.comparison]
    assert all(len(cell.split("\n")) == 2 for row in table[1:] for cell in row)


def test_the_table_stands_on_a_page_turned_sideways(report, subject):
    sizes = [one.get(qn("w:orient")) for one in reading.body(report).iter(qn("w:pgSz"))]

    assert sizes == [None, "landscape"] * len(subject.models) + [None]


def test_a_table_of_few_high_rows_may_run_over_two_pages(paper, handbook):
    model = handbook.role_models[1]

    paper.paragraph("Normal", "Vooraf.")
    comparison.write(paper, Subject(handbook, marked.dossier(1), DAY), model)

    table = reading.tables(paper.save())[f"De rollen van {model.name} naast elkaar"]
    kept = [row.find(f".//{qn('w:keepNext')}") is not None for row in list(table.iter(qn("w:tr")))[1:]]
    assert kept == [False, False, False, True, True, False]
