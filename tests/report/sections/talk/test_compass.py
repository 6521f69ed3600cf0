from tests.report import reading, talking
from wizard.model.entity import TrackView, track_view_id
from wizard.report.sections.talk import compass

TITLE = "Waar beide kanten staan op de sporen van het Wijkkompas"


def track(ident, **answers):
    return {track_view_id("i", ident): (TrackView, {"track": ident, **answers})}


def written(paper, about):
    compass.write(paper, about)
    return paper.save()


def test_both_sides_have_an_equal_column_on_a_track(paper):
    told = {"municipality_active": "ja", "initiative_needs": "Een zaal.", "phase_now": "1"}
    report = written(paper, talking.meeting(track("b", **told), {"compass_use": "ja"}))

    rows = reading.rows(report, TITLE)
    assert rows[0] == ["Spoor", "Gemeente", "Initiatief", "Fase"]
    assert rows[1][1] == "Actief: ja\nNodig van de ander:\n(niet ingevuld)"
    assert rows[1][2] == "Actief: (niet ingevuld)\nNodig van de ander:\nEen zaal."
    assert rows[1][3].startswith("Nu:\nFase 1")
    assert "Wat spreken jullie af over de methode? (niet ingevuld)" in reading.paragraphs(report, "Open")


def test_tracks_of_which_nothing_is_known_stand_in_one_sentence(paper):
    report = written(
        paper, talking.meeting({**track("a", phase_next="2"), **track("c"), **track("weg", phase_now="1")})
    )

    rows = reading.rows(report, TITLE)
    assert [row[0][:3] for row in rows[1:]] == ["A –", "weg"]
    assert reading.paragraphs(report, "AfterTable")[0].startswith("Over 5 sporen is nog niets opgeschreven: B –")


def test_a_method_that_is_not_used_leaves_nothing_open(paper):
    report = written(paper, talking.meeting({}, {"compass_use": "nee", "compass_words": "Te groot."}))

    assert reading.paragraphs(report) == [
        "Als methode?\tNee",
        "Wat spreken jullie af over de methode?",
        "Te groot.",
    ]


def test_a_method_of_which_nobody_spoke_says_so(paper):
    report = written(paper, talking.meeting())

    assert reading.paragraphs(report, "Detail") == ["Als methode?\t(niet ingevuld)"]
    assert not reading.paragraphs(report, "Open")
