from datetime import UTC, datetime, timedelta

import pytest
import streamlit as st

from tests import app
from tests.app import example, small
from wizard import session
from wizard.model.stage import LARGEST, USUAL, Stage
from wizard.session import visit
from wizard.session.hand import Hand
from wizard.storage.stages import Stages
from wizard.storage.store import Store


def taken(dossier: str, **address: str) -> Hand:
    st.query_params.from_dict({"dossier": dossier, **address})
    session.begin()
    return session.hand()


def test_a_step_goes_on_from_what_stands_on_the_wall_also_when_one_presses_twice(store: Store):
    dossier = small("Noord")
    hand = taken(dossier)

    hand.step(1)
    hand.step(1)

    assert store.stages.read(dossier).slide == "rolkeuze"


@pytest.mark.parametrize(("slide", "by"), [("welkom", -1), ("slot", 1)])
def test_at_either_end_a_step_goes_nowhere(store: Store, slide: str, by: int):
    dossier = small("Noord")
    store.stages.put(dossier, slide=slide)

    taken(dossier).step(by)

    assert store.stages.read(dossier) == Stage(1, slide)


def test_a_step_back_undoes_a_step_on(store: Store):
    dossier = small("Noord")
    hand = taken(dossier)

    hand.step(1)
    hand.step(-1)

    assert store.stages.read(dossier).slide == "welkom"


def test_letters_grow_and_shrink_as_far_as_that_goes(store: Store):
    dossier = small("Noord")
    hand = taken(dossier)

    sizes = list[int]()
    for by in (1, 1, 1, -1, -1, -1, -1):
        hand.resize(by)
        sizes.append(store.stages.read(dossier).zoom)

    assert sizes == [USUAL + 1, LARGEST, LARGEST, 2, 1, 0, 0]


@pytest.mark.parametrize(("what", "first"), [("shown", False), ("black", True)])
def test_the_answer_and_the_whole_wall_go_off_and_on(store: Store, what, first: bool):
    dossier = small("Noord")
    hand = taken(dossier)

    hand.flip(what)
    once = getattr(store.stages.read(dossier), what)
    hand.flip(what)

    assert once is first
    assert getattr(store.stages.read(dossier), what) is not first


def test_the_time_of_a_part_begins_with_its_first_slide(store: Store):
    dossier = small("Noord", "Zuid")
    hand = taken(dossier)

    hand.show("besluit.n0")
    first = store.stages.read(dossier).turned
    hand.show("besluit.n1")
    same = store.stages.read(dossier).turned
    hand.show("doelen.n1")
    other = store.stages.read(dossier).turned

    assert first is not None
    assert first == same
    assert other is not None
    assert other > first


def test_the_clock_starts_at_nought_for_the_meeting_and_the_part(store: Store):
    dossier = small("Noord")

    taken(dossier).start()

    found = store.stages.read(dossier)
    assert found.began == found.turned
    assert found.began is not None
    assert timedelta() <= datetime.now(UTC) - found.began < timedelta(minutes=1)


def test_a_conversation_comes_on_the_wall_and_goes_away_again(store: Store):
    dossier = example()
    hand = taken(dossier)
    before = hand.dossier.initiatives

    hand.talk("dorpshuis")
    there = store.stages.read(dossier)
    again = taken(dossier).dossier.initiatives
    hand.talk(None)

    assert before == ()
    assert (there.talk, there.slide) == ("dorpshuis", "gesprek")
    assert [one.id for one in again] == ["dorpshuis"]
    assert store.stages.read(dossier).talk is None


def test_the_dossier_in_the_hand_is_what_the_wall_may_see_also_for_who_leads():
    hand = taken(example())

    assert not hand.on_wall
    assert not [one for one in hand.dossier.entities.values() if one.kind in {"dismissal", "attendee", "initiative"}]
    assert len(session.dossier().initiatives) == 7


def test_a_turn_that_cannot_be_stored_is_told(monkeypatch):
    hand = taken(small("Noord"))
    monkeypatch.setattr(Stages, "put", app.fails)
    monkeypatch.setattr(Stages, "read", app.fails)

    hand.step(1)

    assert visit.current().message == hand.say("common.act_unavailable")


def test_a_turn_of_a_dossier_that_was_removed_is_told(store: Store):
    dossier = small("Noord")
    hand = taken(dossier)
    store.discard(dossier)

    hand.resize(1)

    assert visit.current().message == hand.say("common.act_unavailable")


def test_only_who_leads_watches_the_clock():
    dossier = small("Noord")
    taken(dossier).start()

    taken(dossier)
    leads = visit.current().clock
    taken(dossier, muur="1")

    assert leads is not None
    assert leads > datetime.now(UTC)
    assert visit.current().clock is None
