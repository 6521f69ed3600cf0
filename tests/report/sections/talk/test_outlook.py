from tests.report import reading, talking
from wizard.report.sections.talk import outlook


def test_the_values_of_both_sides_stand_next_to_each_other(paper):
    told = {"sustainability_municipality": "Zuinig.", "governance_initiative": "Samen.", "next_look": "2027-03-01"}
    outlook.write(paper, talking.meeting({}, told))

    report = paper.save()
    assert reading.rows(report, "Wat beide kanten belangrijk vinden") == [
        ["Waarover?", "Gemeente", "Initiatief"],
        ["Duurzaamheid", "Zuinig.", "(niet ingevuld)"],
        ["Besluiten en samenwerken", "(niet ingevuld)", "Samen."],
    ]
    assert reading.paragraphs(report, "AfterTable") == ["Beide kanten kijken opnieuw op: 1 maart 2027."]
    assert reading.paragraphs(report, "Open") == ["Waar letten we dan op? (niet ingevuld)"]
