from tests.report import planned, reading
from wizard.report.sections import horizons


def written(paper, subject):
    horizons.write(paper, subject)
    return paper.save()


def test_what_the_dossier_says_stands_there_as_it_was_filled_in(paper):
    report = written(paper, planned.goals_of({}, start_year=2026, short_years=1, middle_years=4))

    assert reading.paragraphs(report, "Fact") == [
        "We tellen vanaf\t2026",
        "Korte termijn\tTot en met 1 jaar na de start",
        "Middellange termijn\tTot en met 4 jaar na de start",
    ]


def test_what_is_not_filled_in_says_what_is_reckoned_with(paper):
    report = written(paper, planned.goals_of({}))

    assert reading.paragraphs(report, "Fact") == [
        "We tellen vanaf\t(niet ingevuld)",
        "Korte termijn\t(niet ingevuld) – we rekenen met 2 jaar na de start",
        "Middellange termijn\t(niet ingevuld) – we rekenen met 5 jaar na de start",
    ]


def test_the_table_holds_years_goals_and_neighbourhoods(paper):
    subject = planned.goals_of({"A": [{"text": "Een"}, {"text": "Twee"}], "B": [{"text": "Drie"}]}, start_year=2026)

    rows = reading.rows(written(paper, subject), "De termijnen, met het aantal doelen")

    assert rows[1:] == [
        ["Korte termijn", "2026 tot en met 2028", "3", "2"],
        ["Middellange termijn", "2029 tot en met 2031", "0", "0"],
        ["Lange termijn", "vanaf 2032", "0", "0"],
    ]
