import pytest

from tests.logic.talking import (
    activity,
    agreement,
    conversation,
    criterion,
    duty,
    goal,
    goal_view,
    need,
    party,
    talk_of,
    their_goal,
    track_view,
)
from wizard import content
from wizard.logic import fitting, talk_progress
from wizard.logic.progress import State
from wizard.logic.talk_progress import VALUES
from wizard.model.agenda import QUESTION_IDS
from wizard.model.entity import TALK_PARTS, Conversation
from wizard.model.item import Item

BOOK = content.load()
TRACKS = [one.id for one in BOOK.compass.tracks]
GOAL = their_goal("doel", sharing="gedeeld")
OPEN, STARTED, DONE = State.OPEN, State.STARTED, State.DONE
LIGHT, FIRM = {"stage": "idee"}, {"stage": "haalbaarheid", "scope": "breed"}
MOMENT = Item("i0.moment", "moment", "i0", {})
STOP = ("stop_why", "stop_learnt", "stop_remains", "stop_restart", "stop_farewell")
EVERY_ANSWER = [criterion(one, "onbekend") for one in QUESTION_IDS]
LIGHT_SUBJECTS = [one.id for one in fitting.subjects(BOOK.agenda, "licht")]
FIRM_SUBJECTS = [one.id for one in fitting.subjects(BOOK.agenda, "gemiddeld")]


def both_active(*tracks):
    return [track_view(one, municipality_active="ja", initiative_active="nee") for one in tracks]


def agreed(subjects, state: str | None = "afgesproken"):
    return [agreement(one, state) for one in subjects]


def told(**body):
    return conversation(**body)


def of(part, *things, **initiative):
    found = talk_progress.of(BOOK, talk_of(*things, initiative=initiative))
    return next(one for one in found if one.part == part)


def test_every_part_has_its_place():
    assert tuple(one.part for one in talk_progress.of(BOOK, talk_of())) == TALK_PARTS


@pytest.mark.parametrize("part", TALK_PARTS)
def test_a_part_of_which_nothing_is_said_is_open(part):
    found = of(part)

    assert (found.state, found.done, found.is_needed) == (OPEN, 0, True)


@pytest.mark.parametrize(
    ("part", "things", "initiative", "state", "counts"),
    [
        ("voorbereiding", [], {"stage": "idee"}, STARTED, (1, 2)),
        ("voorbereiding", [told(stage_theirs="idee")], {}, STARTED, (1, 2)),
        ("voorbereiding", [told(stage_theirs="beheer")], {"stage": "idee"}, DONE, (2, 2)),
        ("voorbereiding", [MOMENT], {}, STARTED, (0, 2)),
        ("behoeften", [], {}, OPEN, (0, 2)),
        ("behoeften", [need("a")], {}, STARTED, (0, 2)),
        ("behoeften", [need("a", answer="kan")], {}, STARTED, (1, 2)),
        ("behoeften", [need("a", answer="kan"), need("b", "initiatief", "zoeken")], {}, DONE, (2, 2)),
        ("behoeften", [need("a", answer="kan"), need("b", answer="niet")], {}, STARTED, (2, 3)),
        ("behoeften", [need("a", answer="kan"), need("b", "initiatief")], {}, STARTED, (1, 2)),
        ("doelen", [goal("a")], {}, OPEN, (0, 2)),
        ("doelen", [goal("a"), goal_view("a", "alleen")], {}, STARTED, (1, 2)),
        ("doelen", [goal("a"), goal_view("a", "gedeeld")], {}, DONE, (2, 2)),
        ("doelen", [goal("a"), goal_view("a", "alleen"), told(difference="x")], {}, DONE, (2, 2)),
        ("doelen", [goal("a"), goal_view("a", "gedeeld"), criterion("doel-helder", "nee")], {}, STARTED, (1, 2)),
        ("doelen", [their_goal("a")], {}, STARTED, (0, 2)),
        ("doelen", [told(joint_goal="x")], {}, DONE, (1, 1)),
        ("doelen", [told(joint_goal="x"), criterion("doel-helder", "nee")], {}, STARTED, (0, 1)),
        ("doelen", [told(difference="x"), their_goal("a")], {}, STARTED, (1, 2)),
        ("intensiteit", [criterion("gevoelig", "nee")], {}, STARTED, (1, 12)),
        ("intensiteit", [criterion("gevoelig", None)], {}, OPEN, (0, 12)),
        ("intensiteit", [criterion("oud", "ja")], {}, OPEN, (0, 12)),
        ("intensiteit", [told(intensity="licht")], {}, STARTED, (0, 12)),
        ("intensiteit", EVERY_ANSWER, {}, DONE, (12, 12)),
        ("intensiteit", EVERY_ANSWER[1:], {}, STARTED, (11, 12)),
        ("wijkkompas", [told(compass_use="later")], {}, DONE, (1, 1)),
        ("wijkkompas", [told(compass_use="nee")], {}, DONE, (1, 1)),
        ("wijkkompas", [told(compass_use="ja")], {}, STARTED, (1, 7)),
        ("wijkkompas", [told(compass_use="ja"), *both_active(*TRACKS)], {}, DONE, (7, 7)),
        ("wijkkompas", [told(compass_use="ja"), *both_active(*TRACKS[1:])], {}, STARTED, (6, 7)),
        ("wijkkompas", [told(compass_use="ja"), track_view(TRACKS[0], initiative_active="ja")], {}, STARTED, (1, 7)),
        ("wijkkompas", [told(compass_use="ja"), track_view(TRACKS[0], municipality_active="ja")], {}, STARTED, (1, 7)),
        ("verantwoordelijkheden", [GOAL], LIGHT, DONE, (0, 0)),
        ("verantwoordelijkheden", [GOAL], FIRM, OPEN, (0, 0)),
        ("verantwoordelijkheden", [GOAL, told(intensity="licht")], FIRM, DONE, (0, 0)),
        ("verantwoordelijkheden", [GOAL, activity("a")], LIGHT, STARTED, (0, 1)),
        ("verantwoordelijkheden", [GOAL, party("a")], FIRM, STARTED, (0, 0)),
        ("verantwoordelijkheden", [activity("a"), duty("a", "gemeente", "trekker")], {}, DONE, (1, 1)),
        (
            "verantwoordelijkheden",
            [activity("a"), activity("b"), duty("b", "gemeente", "trekker")],
            {},
            STARTED,
            (1, 2),
        ),
        ("afspraken", agreed(LIGHT_SUBJECTS), {}, STARTED, (0, 0)),
        ("afspraken", [GOAL, *agreed(LIGHT_SUBJECTS)], LIGHT, DONE, (len(LIGHT_SUBJECTS),) * 2),
        ("afspraken", [GOAL, *agreed(LIGHT_SUBJECTS, "niet_nodig")], LIGHT, DONE, (len(LIGHT_SUBJECTS),) * 2),
        ("afspraken", [GOAL, *agreed(LIGHT_SUBJECTS, "bespreken")], LIGHT, STARTED, (0, len(LIGHT_SUBJECTS))),
        ("afspraken", [GOAL, *agreed(LIGHT_SUBJECTS, None)], LIGHT, OPEN, (0, len(LIGHT_SUBJECTS))),
        ("afspraken", [GOAL, *agreed(LIGHT_SUBJECTS)], FIRM, STARTED, (len(LIGHT_SUBJECTS), len(FIRM_SUBJECTS))),
        ("afspraken", [GOAL, told(form="green-deal")], LIGHT, STARTED, (0, len(LIGHT_SUBJECTS))),
        ("waarden", [told(next_look="2027-01-01")], {}, STARTED, (1, 5)),
        ("waarden", [told(**dict.fromkeys(VALUES, "2027-01-01"))], {}, DONE, (5, 5)),
        ("uitkomst", [], {"outcome": "verder"}, DONE, (1, 1)),
        ("uitkomst", [], {"outcome": "zoeken"}, DONE, (1, 1)),
        ("uitkomst", [], {"outcome": "pauze"}, STARTED, (1, 2)),
        ("uitkomst", [told(resume_on="2027-01-01")], {"outcome": "pauze"}, DONE, (2, 2)),
        ("uitkomst", [told(stop_why="x")], {"outcome": "stoppen"}, STARTED, (2, 6)),
        ("uitkomst", [told(**dict.fromkeys(STOP, "x"))], {"outcome": "stoppen"}, DONE, (6, 6)),
    ],
)
def test_a_part_tells_how_far_it_is(part, things, initiative, state, counts):
    found = of(part, *things, **initiative)

    assert (found.state, (found.done, found.total)) == (state, counts)


@pytest.mark.parametrize(
    ("part", "things", "initiative", "needed"),
    [
        ("wijkkompas", [told(compass_use="nee")], {}, False),
        ("wijkkompas", [told(compass_use="later")], {}, True),
        ("verantwoordelijkheden", [GOAL], LIGHT, False),
        ("verantwoordelijkheden", [GOAL, activity("a")], LIGHT, True),
        ("verantwoordelijkheden", [], LIGHT, True),
    ],
)
def test_a_part_that_does_not_apply_says_so(part, things, initiative, needed):
    assert of(part, *things, **initiative).is_needed is needed


def test_what_is_asked_about_values_is_in_the_conversation():
    assert set(VALUES) < set(Conversation.model_fields)


def test_the_next_part_is_the_first_that_is_not_done():
    prepared = [told(stage_theirs="idee")]
    needed = [need("a", answer="kan"), need("b", "initiatief", "kan")]

    def following(*things):
        return talk_progress.next_part(BOOK, talk_of(*things, initiative={"stage": "idee"}))

    assert following() == "voorbereiding"
    assert following(*prepared) == "behoeften"
    assert following(*prepared, *needed) == "doelen"
    assert following(*prepared, *needed, GOAL) == "intensiteit"
    assert following(*prepared, *needed, GOAL, *EVERY_ANSWER) == "wijkkompas"


def test_nothing_comes_after_the_last_part():
    things = [need("a", answer="kan"), need("b", "initiatief", "kan"), GOAL, *EVERY_ANSWER, *agreed(LIGHT_SUBJECTS)]
    body = dict.fromkeys(VALUES, "2027-01-01") | {"stage_theirs": "idee", "compass_use": "nee"}

    found = talk_of(*things, told(**body), initiative={"stage": "idee", "outcome": "verder"})

    assert talk_progress.next_part(BOOK, found) is None


def test_who_stopped_together_has_nothing_left_to_do():
    stopped = {"outcome": "stoppen"}

    assert talk_progress.next_part(BOOK, talk_of(told(**dict.fromkeys(STOP, "x")), initiative=stopped)) is None
    assert talk_progress.next_part(BOOK, talk_of(told(stop_why="x"), initiative=stopped)) == "voorbereiding"
    assert talk_progress.next_part(BOOK, talk_of(initiative={"outcome": "verder"})) == "voorbereiding"


def test_another_stage_of_the_other_side_is_seen():
    assert talk_progress.stage_differs(talk_of(told(stage_theirs="idee"), initiative={"stage": "beheer"}))
    assert not talk_progress.stage_differs(talk_of(initiative={"stage": "beheer"}))
