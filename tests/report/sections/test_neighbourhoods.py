from tests.report import marked, reading
from wizard.report.sections import neighbourhoods
from wizard.report.subject import Subject


def written(paper, handbook, dossier, subject):
    neighbourhoods.write(paper, Subject(handbook, dossier, subject.today))
    return paper.save()


def test_every_neighbourhood_has_a_heading_in_the_order_of_the_list(report, dossier):
    names = [path[2] for path in reading.below(report) if len(path) == 3 and path[1] == "Uitleg per wijk"]

    assert names == [one.name for one in dossier.neighbourhoods]


def test_another_role_model_stands_under_its_own_heading(paper, handbook, subject):
    report = written(paper, handbook, marked.dossier(1), subject)

    assert (4, "Met een ander rolmodel: Regierollen") in reading.headings(report)
    assert len([text for text in reading.paragraphs(report, "Fact") if text.startswith("Wie was erbij?")]) == 3


def test_a_choice_without_any_answer_by_another_model_is_left_out(paper, handbook, subject):
    items = marked.plain({"A": (None, None), "B": ("afwachter", None)}, model="strategisch")

    report = written(paper, handbook, items, subject)

    assert [text for level, text in reading.headings(report) if level == 4] == [
        "Met een ander rolmodel: Strategische rollen"
    ]


def test_the_reason_of_a_minority_is_only_asked_where_there_is_one(paper, handbook, subject):
    items = marked.plain({"A": (None, "netwerkend")}, minority="Liever presterend.")

    report = written(paper, handbook, items, subject)

    assert "Liever presterend." in reading.paragraphs(report, "Normal")
    assert "Reden van de minderheid (niet ingevuld)" in reading.paragraphs(report, "Open")


def test_what_a_minority_thinks_is_open_where_nothing_was_written(paper, handbook, subject):
    report = written(paper, handbook, marked.plain({"A": (None, "netwerkend")}), subject)

    assert "Wat de minderheid vindt (niet ingevuld)" in reading.paragraphs(report, "Open")
    assert "Reden van de minderheid" not in reading.whole(report)


def test_words_for_an_own_role_are_only_asked_where_it_was_chosen(paper, handbook, subject):
    report = written(paper, handbook, marked.plain({"A": ("netwerkend", "eigen"), "B": ("netwerkend", None)}), subject)

    own = [text for text in reading.paragraphs(report, "Open") if text.startswith("Eigen rol")]
    assert own == ["Eigen rol in eigen woorden (niet ingevuld)"]
