import pytest

from wizard.model import talk
from wizard.model.dossier import Dossier
from wizard.model.entity import PROFILE, SIDES, Initiative
from wizard.model.item import Body, Item
from wizard.model.talk import Talk

THINGS: list[tuple[str, str, str | None, Body]] = [
    (PROFILE, "profile", None, {"title": "Ronde"}),
    ("zuid", "neighbourhood", None, {"name": "Zuid", "order": "b"}),
    ("noord", "neighbourhood", None, {"name": "Noord", "order": "a"}),
    ("oost", "neighbourhood", None, {"name": "Oost", "order": "c"}),
    ("g1", "goal", "zuid", {"horizon": "kort", "order": "a", "text": "Warm"}),
    ("g2", "goal", "noord", {"horizon": "lang", "order": "a", "text": "Zuinig"}),
    ("g3", "goal", "noord", {"horizon": "kort", "order": "a"}),
    ("g4", "goal", "oost", {"horizon": "kort", "order": "a", "text": "Elders"}),
    ("zon", "initiative", None, {"name": "Zon", "order": "a"}),
    ("wind", "initiative", None, {"name": "Wind", "order": "b"}),
    ("zon.zuid", "location", "zon", {"neighbourhood": "zuid"}),
    ("zon.noord", "location", "zon", {"neighbourhood": "noord"}),
    ("zon.gesprek", "conversation", "zon", {"joint_goal": "Samen warm"}),
    ("n1", "need", "zon", {"side": "gemeente", "order": "b", "text": "Later"}),
    ("n2", "need", "zon", {"side": "gemeente", "order": "a", "text": "Eerst"}),
    ("n3", "need", "zon", {"side": "initiatief", "order": "a", "text": "Geld"}),
    ("n4", "need", "wind", {"side": "gemeente", "order": "a", "text": "Van een ander"}),
    ("zon.doel.g1", "goal_view", "zon", {"goal": "g1", "sharing": "gedeeld"}),
    ("t1", "their_goal", "zon", {"order": "a", "text": "Buren"}),
    ("zon.criterium.q", "criterion", "zon", {"subject": "q", "verdict": "ja"}),
    ("zon.spoor.a", "track_view", "zon", {"track": "a", "phase_now": "2"}),
    ("p2", "party", "zon", {"name": "Netbeheerder", "order": "b"}),
    ("p1", "party", "zon", {"name": "Corporatie", "order": "a"}),
    ("act", "activity", "zon", {"name": "Bellen", "order": "a"}),
    ("act.p1", "duty", "act", {"party": "p1", "share": "trekker"}),
    ("zon.afspraak.geld", "agreement", "zon", {"subject": "geld", "state": "bespreken"}),
    ("zon.voorbeeld.x", "appeal", "zon", {"example": "x", "initiative": "Mooi"}),
    ("m0", "moment", "zon", {}),
    ("m1", "moment", "zon", {"day": "2026-05-02"}),
    ("m2", "moment", "zon", {"day": "2026-04-01"}),
    ("m1.p", "participant", "m1", {"side": "ander", "function": "adviseur", "order": "a"}),
    ("m1.doelen", "topic", "m1", {"part": "doelen"}),
]


@pytest.fixture
def zon() -> Talk:
    return _talk("zon")


def _talk(ident: str) -> Talk:
    dossier = Dossier("d", 0).after(1, [Item(*thing) for thing in THINGS])
    found = dossier.entities[ident]
    assert isinstance(found, Initiative)
    return talk.of(dossier, found)


def test_what_is_asked_once_is_read(zon: Talk):
    assert zon.conversation.joint_goal == "Samen warm"


def test_a_conversation_that_did_not_begin_is_an_empty_one():
    assert (_talk("wind").conversation.id, _talk("wind").conversation.joint_goal) == ("wind.gesprek", None)


def test_the_goals_are_those_of_its_neighbourhoods_that_have_a_text(zon: Talk):
    assert [(place.name, goal.text) for place, goal in zon.goals] == [("Noord", "Zuinig"), ("Zuid", "Warm")]


def test_needs_are_those_of_one_side_in_order(zon: Talk):
    assert [[need.text for need in zon.needs(side)] for side in SIDES] == [["Eerst", "Later"], ["Geld"]]


def test_single_answers_are_found_by_what_they_are_about(zon: Talk):
    view, criterion, track = zon.goal_view("g1"), zon.criterion("q"), zon.track_view("a")
    agreement, appeal = zon.agreement("geld"), zon.appeal("x")

    assert view is not None
    assert view.sharing == "gedeeld"
    assert criterion is not None
    assert zon.verdicts == {"q": criterion.verdict} == {"q": "ja"}
    assert track is not None
    assert track.phase_now == "2"
    assert agreement is not None
    assert agreement.state == "bespreken"
    assert appeal is not None
    assert appeal.initiative == "Mooi"


def test_what_was_not_answered_is_none(zon: Talk):
    asked = (zon.goal_view, zon.criterion, zon.track_view, zon.agreement, zon.appeal)

    assert [one("onbekend") for one in asked] == [None] * 5


def test_the_parties_are_the_two_sides_and_then_the_others(zon: Talk):
    assert zon.parties == ("gemeente", "initiatief", "p1", "p2")
    assert [one.name for one in zon.others] == ["Corporatie", "Netbeheerder"]


def test_the_share_of_a_party_in_an_activity_is_read(zon: Talk):
    (activity,) = zon.activities

    assert [zon.share(activity.id, party) for party in zon.parties] == [None, None, "trekker", None]


def test_their_goals_are_read(zon: Talk):
    assert [one.text for one in zon.their_goals] == ["Buren"]


def test_moments_stand_in_the_order_of_their_days_and_those_without_one_last(zon: Talk):
    assert [one.id for one in zon.moments] == ["m2", "m1", "m0"]


def test_who_took_part_and_what_was_discussed_belong_to_a_moment(zon: Talk):
    assert [one.function for one in zon.participants("m1")] == ["adviseur"]
    assert zon.topics("m1") == {"doelen"}
    assert (zon.participants("m2"), zon.topics("m2")) == ((), frozenset())
