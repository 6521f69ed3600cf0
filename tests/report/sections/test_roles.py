from tests.report import marked, reading
from tests.report.conftest import DAY
from wizard.report.sections import roles
from wizard.report.subject import Subject


def headings(paper, handbook, dossier):
    roles.write(paper, Subject(handbook, dossier, DAY))
    return [text for level, text in reading.headings(paper.save()) if level == 2]


def test_every_model_that_was_used_has_a_part_the_leading_one_first(paper, handbook):
    found = headings(paper, handbook, marked.dossier())

    assert found == [
        "Rolmodel: Vier vormen van overheidssturing",
        "Rolmodel: Strategische rollen",
        "Rolmodel: Regierollen",
    ]
    assert "andere rolmodellen naar de wijken: Strategische rollen en Regierollen." in reading.whole(paper.save())


def test_a_single_model_is_not_compared_with_others(paper, handbook):
    found = headings(paper, handbook, marked.plain({"A": ("netwerkend", "netwerkend")}))

    assert len(found) == 1
    assert "is leidend" not in reading.whole(paper.save())


def test_a_choice_without_any_answer_does_not_make_its_model_used(paper, handbook):
    dossier = marked.plain({"A": (None, None)}, model="regierollen")

    assert headings(paper, handbook, dossier) == ["Rolmodel: Vier vormen van overheidssturing"]
