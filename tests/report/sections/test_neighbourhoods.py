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
    assert [text for text in reading.paragraphs(report, "Fact") if text.startswith("Wie was erbij?")]


def test_what_is_open_stands_in_one_line_and_only_the_leading_model_has_a_line_for_each_role(paper, handbook, subject):
    leading = written(paper, handbook, marked.plain({"A": ("netwerkend", None)}), subject)

    (still,) = reading.paragraphs(leading, "Open")
    assert still.startswith("Reden: wat vinden we belangrijk? · Reden: wat vraagt het onderwerp?")
    assert still.endswith("Wat de minderheid vindt (niet ingevuld)")
    assert "Gewenste rol\t(niet ingevuld)" in reading.paragraphs(leading, "Fact")


def test_an_open_role_by_another_model_stands_among_what_is_open(paper, handbook, subject):
    beside = written(paper, handbook, marked.plain({"B": ("afwachter", None)}, model="strategisch"), subject)

    facts = [text for text in reading.paragraphs(beside, "Fact") if text == "Rol nu\tAfwachter"]
    assert len(facts) == 1
    assert reading.paragraphs(beside, "Open")[-1].startswith("Gewenste rol · Tweede rol · Hoe ver is de keuze?")


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
    assert reading.paragraphs(report, "Open")[0].endswith("Reden van de minderheid (niet ingevuld)")


def test_what_a_minority_thinks_is_open_where_nothing_was_written(paper, handbook, subject):
    report = written(paper, handbook, marked.plain({"A": (None, "netwerkend")}), subject)

    assert reading.paragraphs(report, "Open")[0].endswith("Wat de minderheid vindt (niet ingevuld)")
    assert "Reden van de minderheid" not in reading.whole(report)


def test_words_for_an_own_role_are_only_asked_where_it_was_chosen(paper, handbook, subject):
    report = written(paper, handbook, marked.plain({"A": ("netwerkend", "eigen"), "B": ("netwerkend", None)}), subject)

    own = ["Eigen rol in eigen woorden" in text for text in reading.paragraphs(report, "Open")]
    assert own == [True, False]
