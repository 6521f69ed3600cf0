import pytest

from tests.report import reading, talking
from tests.report.drafted import built
from wizard.model.entity import Activity, Duty, Need, duty_id, need_id

WORK = {
    "i.a": (Activity, {"name": "Flyers maken.", "order": "a", "by_when": "2026-12-01", "track": "a"}),
    duty_id("i.a", "gemeente"): (Duty, {"party": "gemeente", "share": "trekker"}),
}
NEEDS = {
    need_id("i", "geld"): (
        Need,
        {
            "side": "initiatief",
            "order": "a",
            "prompt": "geld",
            "text": "Voor de zaal",
            "answer": "deels",
            "answer_words": "Tien euro",
            "who": "adviseur",
            "by_when": "2026-12-01",
        },
    ),
    "i.b": (Need, {"side": "gemeente", "order": "a", "text": "Een lijst", "answer": "niet"}),
    "i.c": (Need, {"side": "gemeente", "order": "b", "text": "Een kaart"}),
    "i.e": (Need, {"side": "gemeente", "order": "c", "answer": "kan"}),
}


def test_on_a_sheet_an_activity_is_a_line_with_who_leads_it_and_when_it_is_done():
    lines = reading.paragraphs(built("gespreksafspraken", WORK), "ListBullet")

    assert "Flyers maken. Trekker: Gemeente. Klaar op: 1 december 2026." in lines


def test_in_a_heavier_form_activities_are_a_table_without_their_tracks():
    raw = built("intentieverklaring", WORK)

    row = reading.rows(raw, "Wie doet wat, en wanneer is het klaar?")[1]
    assert row == ["Flyers maken.", "Trekker", "(niet ingevuld)", "–", "1 december 2026"]


@pytest.mark.parametrize(
    ("form", "is_said"), [("gespreksafspraken", True), ("samen-stoppen", True), ("intentieverklaring", False)]
)
def test_without_activities_a_form_says_so_unless_that_is_an_open_point(form, is_said):
    assert ("We spraken nog geen activiteiten af." in reading.whole(built(form))) is is_said


def test_what_each_side_does_for_the_other_stands_in_a_table_of_the_same_kind():
    raw = built("intentieverklaring", NEEDS)

    ours = reading.rows(raw, "Wat de gemeente doet voor het initiatief")
    theirs = reading.rows(raw, "Wat het initiatief doet voor de gemeente")
    assert ours[0] == ["Wat is nodig?", "Wat de gemeente doet", "Wie en wanneer"]
    assert ours[1] == [talking.need_name("geld"), "Kunnen we deels bieden\nTien euro", "adviseur\n1 december 2026"]
    assert theirs[1:] == [["Een lijst", "Kunnen we niet bieden", "(niet ingevuld)"]]


@pytest.mark.parametrize(
    ("conversation", "told"),
    [
        ({"compass_use": "ja"}, ["5.2\tWe werken met het Wijkkompas."]),
        ({"compass_use": "later", "compass_words": "Eerst een plan"}, ["5.2\tMethode. Eerst een plan"]),
        ({"compass_use": "nee"}, []),
    ],
)
def test_the_method_is_told_when_something_was_agreed_about_it(conversation, told):
    raw = built("samenwerkingsverklaring", WORK, conversation)

    below = reading.below(raw)["Samenwerkingsverklaring", "Artikel 5. Wie doet wat"].split("\n")
    assert [line for line in below if line.startswith("5.2")] == told
