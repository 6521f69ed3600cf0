from tests.report import reading, talking
from wizard.model.entity import Activity, Duty, Need, Party, duty_id, need_id
from wizard.report.meeting import AMONG
from wizard.report.sections.talk import work

TITLE = "Wie doet wat, en wanneer is het klaar?"
SAID = {
    "p1": (Party, {"name": "Corporatie", "order": "a"}),
    "p2": (Party, {"name": "Bank", "order": "b"}),
    "own": (Need, {"side": "gemeente", "order": "a", "text": "Rust"}),
    need_id("i", "geld"): (Need, {"side": "initiatief", "order": "a", "prompt": "geld"}),
    "a01": (Activity, {"name": "Bellen", "order": "a", "by_when": "2027-01-02", "track": "a", "need": "own"}),
    duty_id("a01", "gemeente"): (Duty, {"party": "gemeente", "share": "trekker"}),
    duty_id("a01", "p1"): (Duty, {"party": "p1", "share": "doet_mee"}),
    "a02": (Activity, {"name": "Schrijven", "order": "b", "need": "weg"}),
}


def written(paper, about):
    work.write(paper, about)
    return paper.save()


def test_an_activity_has_its_track_its_need_and_the_share_of_everybody(paper):
    report = written(paper, talking.meeting(SAID))

    rows = reading.rows(report, TITLE)
    assert rows[0] == ["Wat doen we?", "Gemeente", "Initiatief", "Anderen", "Klaar op"]
    assert rows[1][0].startswith("Bellen\nSpoor A – ")
    assert rows[1][0].endswith("\nHoort bij: Rust")
    assert rows[1][1:] == ["Trekker", "(niet ingevuld)", "Corporatie: doet mee", "2 januari 2027"]
    assert rows[2] == ["Schrijven", "(niet ingevuld)", "(niet ingevuld)", "–", "(niet ingevuld)"]
    assert "doen nog 2 partijen mee: Corporatie en Bank." in reading.paragraphs(report, "Intro")[0]


def test_what_nobody_leads_is_named(paper):
    (bullet,) = reading.paragraphs(written(paper, talking.meeting(SAID)), "ListBullet")

    assert "Schrijven" in bullet


def test_among_others_a_need_in_own_words_is_not_told_again(paper):
    report = written(paper, talking.meeting(SAID, level=AMONG))

    assert reading.rows(report, f"{TITLE} – Warm")[1][0].endswith("\nHoort bij: een behoefte van de gemeente")


def test_a_need_of_the_content_has_its_name_everywhere(paper):
    said = {**SAID, "a01": (Activity, {"name": "Bellen", "order": "a", "need": need_id("i", "geld")})}
    report = written(paper, talking.meeting(said, level=AMONG))

    assert reading.rows(report, f"{TITLE} – Warm")[1][0] == f"Bellen\nHoort bij: {talking.need_name('geld')}"


def test_without_activities_that_is_said(paper):
    report = written(paper, talking.meeting())

    assert reading.paragraphs(report) == ["Er zijn nog geen activiteiten opgeschreven."]
