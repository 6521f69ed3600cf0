from tests.report import marked, reading
from wizard.report.sections import neighbourhoods
from wizard.report.subject import Subject


def written(paper, handbook, dossier, subject):
    neighbourhoods.write(paper, Subject(handbook, dossier, subject.today))
    return paper.save()


def test_every_neighbourhood_has_a_heading_in_the_order_of_the_list(report, dossier):
    names = [text for level, text in reading.headings(report) if level == 3]

    assert names[: len(dossier.neighbourhoods)] == [one.name for one in dossier.neighbourhoods]


def test_another_role_model_stands_under_its_own_heading(paper, handbook, subject):
    report = written(paper, handbook, marked.dossier(1), subject)

    assert (4, "Met een ander rolmodel: Kaarten") in reading.headings(report)
    assert len(reading.paragraphs(report, "Fact")) == 6


def test_words_for_an_own_role_are_only_asked_where_it_was_chosen(paper, handbook, subject):
    report = written(paper, handbook, marked.plain({"A": ("netwerkend", "eigen"), "B": ("netwerkend", None)}), subject)

    own = [text for text in reading.paragraphs(report, "Open") if text.startswith("Eigen rol")]
    assert own == ["Eigen rol in eigen woorden (niet ingevuld)"]
