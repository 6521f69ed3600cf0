from tests.report import reading, talking
from wizard.model.entity import OWN_ROLE, Choice, choice_id
from wizard.report.sections.talk import register

TITLE = "De rol die de gemeente wil, per wijk"


def written(paper, *more, choice=None, **initiative):
    said = {choice_id("n", "nsob"): (Choice, {"model": "nsob", **choice})} if choice else {}
    register.write(paper, talking.meeting(said, initiative=initiative), *more)
    return paper.save()


def test_what_is_not_known_says_so(paper):
    report = written(paper)

    assert reading.paragraphs(report, "Open") == ["Wat wil het initiatief? (niet ingevuld)"]
    assert reading.rows(report, TITLE)[1] == ["Noord", "(niet ingevuld)", "(niet ingevuld)"]
    assert "Fase\t(niet ingevuld)" not in reading.paragraphs(report, "Detail")


def test_both_sides_stand_there_with_all_that_is_known(paper):
    choice = {"wanted": "netwerkend", "meaning": "Ruimte.\n\nEn steun."}
    report = written(paper, "stage", choice=choice, aim="Warm wonen", stage="idee", role="rechtmatig", homes=1200)

    assert reading.rows(report, TITLE)[1] == ["Noord", "Netwerkende overheid", "Ruimte.\nEn steun."]
    details = reading.paragraphs(report, "Detail")
    assert {"Fase\tIdee", "Woningen\t1.200"} <= set(details)
    assert "Waarom hier een andere rol? (niet ingevuld)" in reading.paragraphs(report, "Open")


def test_a_role_of_ones_own_stands_there_in_own_words(paper):
    own = written(paper, choice={"wanted": OWN_ROLE, "own_role": "Buurvrouw"})

    assert reading.rows(own, TITLE)[1][1] == "Buurvrouw"


def test_a_role_of_ones_own_without_words_is_called_so(paper):
    own = written(paper, choice={"wanted": OWN_ROLE})

    assert reading.rows(own, TITLE)[1][1] == "Eigen rol, in eigen woorden"
