import pytest

from tests.app import HANDBOOK, SAY, Screen, Window, colleague, goal, read
from tests.views.conversation.talks import ONE, at, begun, links
from wizard.logic import talk_words
from wizard.model import talk
from wizard.model.change import Change, Create
from wizard.model.entity import Location, TheirGoal, conversation_id, goal_view_id, location_id
from wizard.views.conversation import choose
from wizard.views.plain import escape

UNDO, NEW = SAY("common.undo"), SAY("talk_goals.add_label")


def theirs(ident: str = "t0", **answers: str) -> Change:
    return Create(TheirGoal.kind, ident, ONE, {"order": "a0", **answers})


def unfold(window: Window, ident: str) -> Window:
    window.test.session_state[f"meer.{ident}"] = True
    return window.run()


def test_the_municipality_s_goals_come_from_step_2_and_the_initiative_says_whose_they_are():
    dossier = begun(goal("g0", text="Elk huis warm"), goal("g1", place="n1", text="Elders"), goal("g2", order="b"))
    window = at("doelen", dossier)

    window.choose("Elk huis warm", "gedeeld")

    assert read(dossier).value(goal_view_id(ONE, "g0"), "sharing") == "gedeeld"
    assert "Elders" not in window.words()
    assert SAY("talk_goals.no_text") not in window.words().splitlines()
    assert SAY("talk_goals.to_goals", place="Noord") in links(window)
    assert window.failures == []


def test_in_more_neighbourhoods_each_goal_names_its_own():
    dossier = begun(goal("g0", text="Warm"), goal("g1", place="n1", text="Warm"))
    colleague(dossier, Create(Location.kind, location_id(ONE, "n1"), ONE, {"neighbourhood": "n1"}))

    window = at("doelen", dossier).choose(escape("Zuid: Warm"), "bespreken")

    assert read(dossier).value(goal_view_id(ONE, "g1"), "sharing") == "bespreken"
    assert window.holds(escape("Noord: Warm")) == ""


def test_a_goal_of_one_side_is_named_after_that_side():
    window = at("doelen", begun(goal("g0", text="Warm"), theirs(text="Samen")))

    assert str(talk_words.sharing(HANDBOOK, "alleen", "gemeente")) in window.select("Warm").options
    assert str(talk_words.sharing(HANDBOOK, "alleen", "initiatief")) in window.select("Samen").options


def test_a_goal_of_the_initiative_is_added_judged_and_taken_away_again():
    dossier = begun()
    window = at("doelen", dossier).fill(NEW, " Samen eten ").press_key("doel.initiatief.zet")
    found = read(dossier)
    (made,) = talk.of(found, found.initiatives[0]).their_goals

    window.choose("Samen eten", "alleen")
    unfold(window, made.id).press(SAY("talk_goals.remove"))
    left = read(dossier).entities.get(made.id)
    window.press(UNDO)

    assert made.text == "Samen eten"
    assert window.holds(NEW) == ""
    assert left is None
    assert read(dossier).value(made.id, "sharing") == "alleen"
    assert made.id in read(dossier).entities


@pytest.mark.parametrize("written", ["", " "])
def test_nothing_written_adds_nothing(written: str):
    dossier = begun()

    at("doelen", dossier).fill(NEW, written).press_key("doel.initiatief.zet")

    found = read(dossier)
    assert talk.of(found, found.initiatives[0]).their_goals == ()


def test_goals_of_the_initiative_stand_in_the_order_in_which_they_were_added():
    dossier = begun()
    window = at("doelen", dossier)
    for text in ("Zon", "Aarde", "Wind"):
        window.fill(NEW, text).press_key("doel.initiatief.zet")

    found = read(dossier)
    assert [one.text for one in talk.of(found, found.initiatives[0]).their_goals] == ["Zon", "Aarde", "Wind"]


def test_words_are_folded_and_what_was_said_stays_in_view():
    dossier = begun(goal("g0", text="Warm"), theirs(text="Samen"))
    window = at("doelen", dossier)
    folded = SAY("fields.goal_view.words") in window.words().splitlines()

    unfold(window, "g0").fill(SAY("fields.goal_view.words"), "Niet zo snel")
    window.test.session_state["meer.g0"] = False
    unfold(window, "t0").fill(SAY("fields.their_goal.words"), "Heel graag")
    window.fill(SAY("fields.their_goal.text"), "Samen warm")

    assert not folded
    assert read(dossier).value(goal_view_id(ONE, "g0"), "words") == "Niet zo snel"
    assert read(dossier).value("t0", "words") == "Heel graag"
    words = at("doelen", dossier).words()
    assert all(said in words for said in ("Niet zo snel", "Heel graag", "Samen warm"))


def test_a_long_goal_is_cut_until_its_fold_is_open():
    long = "Elk huis is warm. " * 20
    window = at("doelen", begun(goal("g0", text=long)))
    cut = escape(long.strip()) in window.words()

    unfold(window, "g0")

    assert not cut
    assert escape(long.strip()) in window.words()


@pytest.mark.parametrize("name", ["joint_goal", "difference"])
def test_what_both_share_and_where_they_differ_is_stored(name: str):
    dossier = begun()

    at("doelen", dossier).fill(SAY(f"fields.conversation.{name}"), "In één zin")

    assert read(dossier).value(conversation_id(ONE), name) == "In één zin"


def test_the_conclusion_follows_what_is_chosen():
    window = at("doelen", begun(goal("g0", text="Warm"), theirs(text="Samen")))
    words = [window.words()]

    words.append(window.choose("Warm", "alleen").fill(SAY("fields.conversation.joint_goal"), "Warm wonen").words())
    words.append(window.choose("Samen", "gedeeld").words())

    assert SAY("talk_goals.no_shared") in words[0]
    assert SAY("talk_goals.unjudged", count=2) in words[0]
    assert SAY("talk_goals.only_joint") in words[1]
    assert SAY("talk_goals.only_municipality", count=1) in words[1]
    assert SAY("talk_goals.conclusion", n=1) in words[2]


def test_without_goals_or_neighbourhoods_it_says_so():
    dossier = begun()
    colleague(dossier, Create("initiative", "i1", None, {"name": "Wind", "order": "b"}))

    none = Window(Screen.CONVERSATION, dossier, ONE).segment(choose.KEY, "doelen").words()

    assert SAY("talk_goals.no_goals") in none
    assert SAY("talk_goals.no_their_goals") in none
    assert SAY("talk_goals.no_places") in at("doelen", dossier, "i1").words()
