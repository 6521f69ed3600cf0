import pytest

from tests.logic import talking
from wizard import content
from wizard.logic import drafting
from wizard.model.draft import FAREWELL

AGENDA = content.load().agenda
GOAL = talking.conversation(joint_goal="Warm")


@pytest.mark.parametrize(
    ("said", "initiative", "level", "form"),
    [
        ((), {}, None, "gespreksafspraken"),
        ((talking.conversation(form="green-deal"),), {}, None, "green-deal"),
        ((talking.conversation(form="weg"),), {}, None, "gespreksafspraken"),
        ((talking.conversation(form="weg"),), {}, "gemiddeld", "intentieverklaring"),
        ((GOAL,), {"stage": "idee"}, "licht", "kennismaking"),
        ((GOAL,), {"stage": "haalbaarheid"}, "gemiddeld", "samenwerkingsverklaring"),
        ((talking.conversation(form="green-deal"),), {}, "licht", "green-deal"),
        ((talking.conversation(form="green-deal"),), {"outcome": "stoppen"}, "licht", FAREWELL),
    ],
)
def test_the_form_is_the_one_chosen_or_the_one_that_fits_or_the_plain_one(said, initiative, level, form):
    talk = talking.talk_of(*said, initiative=initiative)

    assert drafting.form(talk, AGENDA, level) == form


def draft(form):
    found = AGENDA.draft(form)
    assert found
    return found


@pytest.mark.parametrize(
    ("form", "level", "count"),
    [
        ("kennismaking", None, 5),
        ("gespreksafspraken", "licht", 5),
        ("gespreksafspraken", "zwaar", 14),
        ("intentieverklaring", "licht", 11),
        ("samenwerkingsovereenkomst", None, 14),
        (FAREWELL, "zwaar", 0),
    ],
)
def test_a_form_asks_its_own_subjects_or_those_of_a_heavier_intensity(form, level, count):
    assert len(drafting.asked(AGENDA, draft(form), level)) == count


def test_the_form_with_which_both_sides_stop_has_no_weight():
    assert [drafting.weight(AGENDA, one) for one in AGENDA.drafts] == [
        *("licht", "licht", "gemiddeld", "gemiddeld", "zwaar", "zwaar", "zwaar"),
        None,
    ]


def lasting(form, level, *said):
    return drafting.lasting(talking.talk_of(*said), AGENDA, draft(form), level)


def test_what_was_said_about_a_subject_without_a_part_lasts_and_what_is_gone_comes_last():
    said = (
        talking.agreement("weg", text="Oud"),
        talking.agreement("geld", text="Tien euro"),
        talking.agreement("fasering", state="bespreken"),
        talking.agreement("gebied", text="Noord"),
        talking.agreement("status", state="niet_nodig"),
    )

    assert lasting("gespreksafspraken", "licht", *said) == ("fasering", "geld", "weg")


def test_what_the_intensity_asks_and_the_form_has_no_part_for_lasts_too():
    assert lasting("gespreksafspraken", "licht") == ()
    assert lasting("intentieverklaring", "zwaar") == ("fasering", "geld", "gegevens")
