from dataclasses import replace

from tests.report import reading, talking
from wizard.model import talk
from wizard.model.entity import Activity, Completion, Duty, Moment, Need, completion_id, duty_id, need_id
from wizard.model.item import Item
from wizard.report.sections.talk import actions

SAID = {
    need_id("i", "geld"): (
        Need,
        {
            "side": "initiatief",
            "order": "a",
            "prompt": "geld",
            "answer": "zoeken",
            "who": "jurist",
            "by_when": "2027-01-02",
        },
    ),
    need_id("i", "kennis"): (
        Need,
        {"side": "initiatief", "order": "b", "prompt": "kennis", "answer": "niet", "by_when": "2027-01-03"},
    ),
    need_id("i", "bereik"): (Need, {"side": "gemeente", "order": "c", "prompt": "bereik", "by_when": "2026-01-02"}),
    need_id("i", "draagvlak"): (Need, {"side": "gemeente", "order": "d", "prompt": "draagvlak", "answer": "kan"}),
    "a01": (Activity, {"name": "Bellen", "order": "a"}),
    "a02": (Activity, {"name": "Graven", "order": "b", "by_when": "2028-01-01"}),
    duty_id("a02", "gemeente"): (Duty, {"party": "gemeente", "share": "trekker"}),
    "m01": (Moment, {"day": "2026-01-01", "next_on": "2026-06-01"}),
    "m02": (Moment, {"day": "2026-06-01", "next_on": "2027-05-01"}),
    "m03": (Moment, {"next_on": "2027-04-01"}),
}
DATES = {"next_look": "2027-05-01", "resume_on": "2027-06-01"}


def test_actions_stand_in_the_order_of_their_days_and_what_has_none_comes_last(paper):
    actions.write(paper, talking.meeting(SAID, DATES))

    rows = reading.rows(paper.save(), "Wie wat doet, en wanneer")
    assert [(when.split("\n")[0], part) for when, _, _, part in rows[1:]] == [
        ("2 januari 2026", "Onderdeel 2"),
        ("2 januari 2027", "Onderdeel 2"),
        ("1 april 2027", "Onderdeel 1"),
        ("1 mei 2027", "Onderdeel 8"),
        ("1 juni 2027", "Onderdeel 9"),
        ("1 januari 2028", "Onderdeel 6"),
        ("(niet ingevuld)", "Onderdeel 6"),
    ]


def test_an_action_says_what_who_and_where_it_comes_from_and_a_day_that_is_over_says_so(paper):
    actions.write(paper, talking.meeting(SAID, DATES))

    rows = reading.rows(paper.save(), "Wie wat doet, en wanneer")
    assert rows[1:3] == [
        ["2 januari 2026\nal geweest", f"Bieden: {talking.need_name('bereik')}", "Initiatief", "Onderdeel 2"],
        ["2 januari 2027", f"Uitzoeken: {talking.need_name('geld')}", "Gemeente: jurist", "Onderdeel 2"],
    ]
    assert rows[-2:] == [
        ["1 januari 2028", "Graven", "Gemeente", "Onderdeel 6"],
        ["(niet ingevuld)", "Bellen", "(niet ingevuld)", "Onderdeel 6"],
    ]


def test_an_action_that_is_done_says_when_in_place_of_that_its_day_is_over(paper):
    about = talking.meeting(SAID, DATES)
    bereik = need_id("i", "bereik")
    mark = Item(completion_id(bereik), Completion.kind, None, {"about": bereik, "done_on": "2026-01-01"})
    made = about.dossier.after(9, [mark])

    actions.write(paper, replace(about, dossier=made, talk=talk.of(made, made.initiatives[0])))

    rows = reading.rows(paper.save(), "Wie wat doet, en wanneer")
    assert rows[1][0] == "2 januari 2026\ngedaan op 1 januari 2026"


def test_without_actions_that_is_said(paper):
    actions.write(paper, talking.meeting())

    assert reading.paragraphs(paper.save()) == ["Actielijst", "Er zijn nog geen afspraken over wie wat doet."]
