import pytest

from tests.report import reading
from tests.report.drafted import built
from wizard.model.entity import Moment, Participant, Party

MOMENTS = {
    "i.1": (Moment, {"day": "2026-03-01", "next_on": "2026-06-01"}),
    "i.2": (Moment, {"day": "2026-06-01", "next_on": "2026-09-01"}),
    "i.1.a": (Participant, {"side": "gemeente", "function": "wethouder", "order": "a"}),
    "i.1.b": (Participant, {"side": "initiatief", "function": "voorzitter", "order": "b"}),
    "i.2.a": (Participant, {"side": "gemeente", "function": "wethouder", "order": "a"}),
}
OTHERS = {"p": (Party, {"name": "Corporatie", "order": "a"})}


def test_both_sides_stand_beside_each_other_in_equal_columns():
    raw = built("intentieverklaring", MOMENTS, initiative={"legal_form": "stichting"})

    assert reading.rows(raw, "Beide kanten van deze afspraken") == [
        ["Waarover?", "Gemeente", "Initiatief"],
        ["Naam", "Gemeente Proefstad", "Warm"],
        ["Rechtsvorm", "Gemeente", "Stichting"],
        ["Waar", "De hele gemeente", "Noord"],
        ["Aan tafel", "wethouder", "voorzitter"],
    ]


@pytest.mark.parametrize("form", ["kennismaking", "intentieverklaring"])
def test_who_else_takes_part_is_named(form):
    assert "Ook deze partij doet mee: Corporatie." in reading.whole(built(form, OTHERS))
    assert "doet mee:" not in reading.whole(built(form))


def test_a_sheet_names_both_sides_in_a_line_each():
    assert "Warm, vereniging" in reading.paragraphs(
        built("kennismaking", None, None, {"legal_form": "vereniging"}), "ListBullet"
    )


def test_who_spoke_about_it_is_named_by_function_and_each_once():
    lines = reading.paragraphs(built("gespreksafspraken", MOMENTS), "ListBullet")

    assert "Voor de gemeente: wethouder" in lines
    assert "Voor het initiatief: voorzitter" in lines
    assert not [line for line in lines if line.startswith("Anderen")]


def test_a_side_of_which_nobody_was_named_is_there_too():
    only = {"i.1": (Moment, {"day": "2026-03-01"})}

    text = reading.whole(built("samen-stoppen", only))

    assert text.count(": (niet ingevuld)") >= 2
    assert "Besproken op: 1 maart 2026" in text


def test_without_a_moment_the_draft_says_that_none_was_written_down():
    assert "Er staat nog geen gespreksmoment opgeschreven." in reading.whole(built("gespreksafspraken"))


@pytest.mark.parametrize(
    ("conversation", "told"),
    [
        ({}, ["We spreken elkaar weer op 1 september 2026."]),
        ({"next_look": "2026-09-01"}, ["We kijken opnieuw op 1 september 2026."]),
        (
            {"next_look": "2026-10-01", "next_look_words": "Het geld"},
            [
                "We spreken elkaar weer op 1 september 2026.",
                "We kijken opnieuw op 1 oktober 2026. Waar we dan op letten. Het geld",
            ],
        ),
        (
            {"next_look_words": "Het geld"},
            ["We spreken elkaar weer op 1 september 2026.", "Waar we dan op letten. Het geld"],
        ),
    ],
)
def test_only_days_after_the_last_moment_are_still_to_come(conversation, told):
    lines = reading.paragraphs(built("gespreksafspraken", MOMENTS, conversation), "ListBullet")

    assert [line for line in lines if line.startswith(("We ", "Waar we"))] == told
