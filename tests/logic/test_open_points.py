import pytest

from tests.logic import talking
from wizard import content
from wizard.logic import open_points
from wizard.logic.open_points import REST, Case
from wizard.model.draft import FAREWELL, STOPPING

BOOK = content.load()
READY = (talking.conversation(joint_goal="Warm"), talking.activity("a"), talking.duty("a", "gemeente", "trekker"))
"""What makes all but the subjects of agreement ready."""


def found(form, *said, level=None, initiative=None):
    draft = BOOK.agenda.draft(form)
    assert draft
    talk = talking.talk_of(*said, initiative=initiative or {"legal_form": "stichting"})
    return open_points.of(Case(BOOK, talk, draft, level))


def about(form, *said, level=None, initiative=None):
    return [one.about for one in found(form, *said, level=level, initiative=initiative)]


@pytest.mark.parametrize(
    ("state", "text", "asked", "why"),
    [
        (None, None, True, "empty"),
        (None, None, False, None),
        ("bespreken", None, False, "empty"),
        ("bespreken", "Zo", False, "discuss"),
        (None, "Zo", False, "discuss"),
        ("afgesproken", "Zo", True, None),
        ("afgesproken", None, False, "unwritten"),
        ("niet_nodig", None, True, None),
        ("niet_nodig", "Zo", True, None),
    ],
)
def test_a_subject_is_open_until_it_is_agreed_in_words_or_not_needed(state, text, asked, why):
    talk = talking.talk_of(talking.agreement("geld", state=state, text=text))

    assert open_points.why_subject(talk, "geld", asked=asked) == why


def test_a_subject_nobody_spoke_about_is_open_only_when_it_is_asked():
    talk = talking.talk_of()

    assert open_points.why_subject(talk, "geld", asked=True) == "empty"
    assert open_points.why_subject(talk, "geld", asked=False) is None


def test_an_empty_sheet_has_its_goal_and_its_subjects_open_in_order():
    assert about("gespreksafspraken") == [
        *("gezamenlijk-doel", "aanleiding", "gebied", "overleg", "communicatie", "evaluatie")
    ]


def test_what_is_settled_is_open_no_longer():
    said = [talking.agreement(one.id, "afgesproken", "Zo") for one in BOOK.agenda.subjects]

    assert about("samenwerkingsovereenkomst", *READY, *said) == []


def test_an_open_subject_asks_its_question_and_one_without_words_says_so():
    said = (talking.agreement("gebied", "afgesproken"), talking.agreement("overleg", "bespreken", "Zo"))

    points = {one.about: one for one in found("gespreksafspraken", *said)}

    assert (points["aanleiding"].name, points["aanleiding"].why) == ("Aanleiding", BOOK.agenda.subjects[0].ask)
    assert points["gebied"].why == "Dit is afgesproken, maar nog niet opgeschreven."
    assert points["overleg"].why is None
    assert points["overleg"].part == "contact"


def test_a_subject_without_a_part_is_open_under_the_rest_also_when_the_content_lost_it():
    said = (*READY, talking.agreement("weg", "bespreken"), talking.agreement("geld", "bespreken", "Zo"))

    points = [one for one in found("gespreksafspraken", *said) if one.part == REST]

    assert [(one.about, one.name, one.why) for one in points] == [("geld", "Geld", None), ("weg", "weg", None)]


def test_the_subjects_of_a_heavier_intensity_are_open_too():
    assert {"fasering", "geld", "gegevens"} <= set(about("gespreksafspraken", level="zwaar"))
    assert "geld" not in about("gespreksafspraken", level="licht")


@pytest.mark.parametrize("sharing", ["bespreken", None])
def test_goals_that_nobody_decided_about_are_one_point(sharing):
    goals = (talking.their_goal("a", "Een", sharing), talking.their_goal("b", "Twee", sharing))

    points = [one for one in found("intentieverklaring", *goals) if one.about == "doelen"]

    assert [one.name for one in points] == ["2 doelen waar nog niet over is beslist"]


def test_needs_without_an_answer_are_one_point():
    points = [one for one in found("intentieverklaring", talking.need("a")) if one.about == "behoeften"]

    assert [one.name for one in points] == ["1 behoefte zonder antwoord"]
    assert "behoeften" not in about("intentieverklaring", talking.need("a", answer="kan"))


@pytest.mark.parametrize(
    ("form", "is_open"), [("kennismaking", False), ("intentieverklaring", True), (FAREWELL, False)]
)
def test_nothing_to_do_is_open_in_a_form_that_is_not_light(form, is_open):
    assert ("activiteiten" in about(form)) is is_open


def test_an_activity_without_a_leader_is_a_point_with_its_name():
    (point,) = [one for one in found("gespreksafspraken", talking.activity("a")) if one.about == "activiteiten"]

    assert point.name == "de trekker van “Activiteit a”"
    assert point.why == "Spreek af wie dit trekt."


def test_more_leaders_are_named_and_so_is_a_side_that_cannot():
    several = (
        talking.activity("a"),
        talking.duty("a", "gemeente", "trekker"),
        talking.duty("a", "initiatief", "trekker"),
    )
    unable = (
        talking.need("n", side="initiatief", answer="niet"),
        *(talking.activity("b", need="i0.n"), talking.duty("b", "gemeente", "trekker")),
    )

    whys = [one.why for one in found("gespreksafspraken", *several, *unable) if one.about == "activiteiten"]

    assert whys == [
        "Nu zijn dat er meer: Gemeente en Initiatief. Kies er één; de anderen doen mee.",
        "Nu is dat: Gemeente. Die kant kan dit volgens de behoeften juist niet bieden.",
    ]


@pytest.mark.parametrize(
    ("form", "legal_form", "is_open"),
    [
        ("samenwerkingsovereenkomst", None, True),
        ("green-deal", "geen", True),
        ("beschikking-opdracht", "stichting", False),
        ("samenwerkingsverklaring", None, False),
    ],
)
def test_a_group_without_a_legal_form_is_a_point_in_a_heavy_form(form, legal_form, is_open):
    assert ("partijen" in about(form, initiative={"legal_form": legal_form})) is is_open


def test_stopping_together_asks_its_own_questions_and_no_joint_goal():
    assert about(FAREWELL) == list(STOPPING)
    answers = talking.conversation(**dict.fromkeys(STOPPING.values(), "Zo"))
    assert about(FAREWELL, answers) == []
