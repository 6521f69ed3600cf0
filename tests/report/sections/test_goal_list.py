from tests.report import planned, reading
from wizard.report.sections import goal_list

FULL = {
    "text": "Iedereen weet\n\nwat er komt.",
    "basis": "wijkkompas",
    "measure": "Vragenlijst.\n\nElk jaar.",
    "year": 2027,
}


def written(paper, subject):
    goal_list.write(paper, subject)
    return paper.save()


def test_a_goal_stands_in_a_list_with_its_measure_and_facts_below_it(paper):
    report = written(paper, planned.goals_of({"Noord": [FULL]}, start_year=2026))

    assert reading.headings(report)[1:] == [(3, "Noord"), (4, "Korte termijn (2026 tot en met 2028)")]
    assert reading.paragraphs(report, "ListBullet") == ["Iedereen weet"]
    assert reading.paragraphs(report, "ListMore") == ["wat er komt.", "Waaraan zien we het? Vragenlijst.", "Elk jaar."]
    assert reading.paragraphs(report, "ListNote") == ["Jaar: 2027 · Rust op: Wijkkompas"]


def test_what_is_open_is_said_per_horizon_and_once_for_the_wijkkompas(paper):
    report = written(paper, planned.goals_of({"Noord": [{}]}, start_year=2026))

    assert reading.paragraphs(report, "ListBullet") == ["(niet ingevuld)"]
    assert reading.paragraphs(report, "Open") == [
        "Middellange termijn (2029 tot en met 2031) (niet ingevuld)",
        "Lange termijn (vanaf 2032) (niet ingevuld)",
        "Sporen en fasen van het Wijkkompas (niet ingevuld)",
    ]


def test_where_the_wijkkompas_was_used_every_goal_tells_its_place(paper):
    report = written(paper, planned.goals_of({"Noord": [FULL, {"track": "a"}]}))

    notes = reading.paragraphs(report, "ListNote")
    assert notes[0].endswith("Spoor: (niet ingevuld) · Fase: (niet ingevuld)")
    assert "Spoor: A – Bewoners doen mee" in notes[1]
    assert not any("Wijkkompas" in text for text in reading.paragraphs(report, "Open"))


def test_a_neighbourhood_without_goals_says_so(paper):
    report = written(paper, planned.goals_of({"Noord": []}))

    assert reading.paragraphs(report, "Open") == ["Doelen (niet ingevuld)"]
