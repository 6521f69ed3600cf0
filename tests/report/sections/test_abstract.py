from tests.report import marked, planned, reading
from wizard.report.sections import abstract
from wizard.report.subject import Subject


def written(paper, subject):
    abstract.write(paper, subject)
    return paper.save()


def test_the_summary_is_made_of_whole_sentences(paper, subject):
    report = written(paper, subject)

    text = reading.whole(report)
    assert "De gemeente heeft voor 10 van de 12 wijken gekozen" in text
    assert "Nieuw-Zuid (2e fase) en 's-Gravenakker" in text
    assert "Over 5 wijken is besloten. Voor 3 wijken ligt er een voorstel." in text
    assert "Over 3 wijken denkt een minderheid er anders over." in text
    assert all(line.endswith(".") for line in reading.paragraphs(report, "Lead", "Normal", "ListBullet"))


def test_the_summary_tells_of_roles_goals_and_approach(paper, subject):
    report = written(paper, subject)

    assert reading.paragraphs(report, "Prompt") == [
        "De rollen",
        "De doelen",
        "De algemene aanpak",
        "De bewonersinitiatieven",
        "Aandachtspunten",
        "Wat staat er te gebeuren",
        "Lees verder",
    ]


def test_a_summary_of_nothing_does_not_repeat_itself(paper, handbook, subject):
    text = reading.whole(written(paper, Subject(handbook, marked.plain({"A": (None, None)}), subject.today)))

    assert text.count("nog geen gewenste rol") == 2
    assert "Hoe ver de keuzes zijn, is nog niet ingevuld." in text
    assert "Er zijn nog geen doelen opgeschreven." in text
    assert "Er zijn nog geen bewonersinitiatieven opgeschreven." in text


def test_the_summary_tells_how_many_initiatives_there_are_where_and_how_far(paper):
    subject = planned.initiatives_of({"Warm": ["Noord"], "Zon": ["Noord"]}, {"Noord": None, "Zuid": None}, stage="idee")

    report = written(paper, subject)

    lines = reading.paragraphs(report, "Normal")
    told = "In dit verslag staan 2 bewonersinitiatieven, in 1 van de 2 wijken. Zo ver zijn de initiatieven: Idee (2)."
    assert told in lines
    assert "Bewonersinitiatieven: wat elk initiatief wil, en hoe ver het is." in reading.paragraphs(
        report, "ListBullet"
    )


def test_without_neighbourhoods_nothing_is_said_of_roles_and_no_link_leads_there(paper, handbook, subject):
    report = written(paper, Subject(handbook, marked.plain({}), subject.today))

    assert "De rollen" not in reading.paragraphs(report, "Prompt")
    assert not any(line.startswith("Rollen per wijk") for line in reading.paragraphs(report, "ListBullet"))
