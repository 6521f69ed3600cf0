from tests.report import marked, planned, reading
from wizard.report.sections import abstract, points
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
    assert all(line.endswith(".") for line in reading.paragraphs(report, "Lead", "Normal"))


def test_the_summary_tells_of_roles_goals_and_approach(paper, subject):
    report = written(paper, subject)

    assert reading.paragraphs(report, "Prompt") == [
        "De rollen",
        "De doelen",
        "De algemene aanpak",
        "De bewonersinitiatieven",
        "Aandachtspunten",
        "Wat staat er te gebeuren",
    ]


def test_every_label_leads_to_its_chapter(paper, subject):
    report = written(paper, subject)

    links = [one.get(reading.W + "anchor") for one in reading.body(report).iter(reading.W + "hyperlink")]
    assert links == ["_Rollen", "_Doelen", "_Aanpak", "_Initiatieven", "_Aandachtspunten", "_Acties"]


def test_what_comes_first_is_named_and_no_more_than_fits(paper, subject):
    titles = reading.paragraphs(written(paper, subject), "ListBullet")

    assert titles == points.first(subject)
    assert 0 < len(titles) <= points.MOST_FIRST


def test_the_summary_of_the_example_stands_on_one_page(report):
    (page,) = {number for title, number in _contents(report) if title == "Samenvatting"}
    (next_page,) = {number for title, number in _contents(report) if title == "Rollen per wijk"}

    assert int(next_page) == int(page) + 1


def _contents(report):
    return [line.split("\t") for line in reading.paragraphs(report, "Toc1")]


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


def test_without_neighbourhoods_nothing_is_said_of_roles_and_no_link_leads_there(paper, handbook, subject):
    report = written(paper, Subject(handbook, marked.plain({}), subject.today))

    assert "De rollen" not in reading.paragraphs(report, "Prompt")
    assert "_Rollen" not in {
        one.get(reading.W + "anchor") for one in reading.body(report).iter(reading.W + "hyperlink")
    }
