from tests.report import marked, reading
from wizard.report.sections import abstract
from wizard.report.subject import Subject


def written(paper, subject):
    abstract.write(paper, subject)
    return reading.whole(paper.save())


def test_the_summary_is_made_of_whole_sentences(paper, subject):
    text = written(paper, subject)

    assert "De gemeente heeft voor 10 van de 12 wijken gekozen" in text
    assert "Nieuw-Zuid (2e fase) en 's-Gravenakker" in text
    assert "Over 5 wijken is besloten. Voor 3 wijken ligt er een voorstel." in text
    assert "Over 3 wijken denkt een minderheid er anders over." in text
    assert all(line.endswith(".") for line in text.split("\n")[1:])


def test_a_summary_of_nothing_does_not_repeat_itself(paper, handbook, subject):
    text = written(paper, Subject(handbook, marked.plain({"A": (None, None)}), subject.today))

    assert text.count("nog geen gewenste rol") == 2
    assert "Hoe ver de keuzes zijn, is nog niet ingevuld." in text
