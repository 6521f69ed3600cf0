from datetime import date

import pytest

from tests.app import HANDBOOK, SAY, Screen, Window, colleague, initiative, read, small
from tests.views.test_overview import activity
from wizard.model.change import Change, Create, Edit, Remove
from wizard.model.entity import (
    MUNICIPAL_REPORT,
    Block,
    Completion,
    Conversation,
    Edition,
    Need,
    Parked,
    block_id,
    completion_id,
    conversation_id,
    edition_id,
)
from wizard.model.item import Body
from wizard.session import clock

UNDO = SAY("common.undo")
DONE, AGAIN = SAY("actions.tick"), SAY("actions.again")
ACT = "i0.a"


@pytest.fixture(autouse=True)
def today(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clock, "today", lambda: date(2026, 11, 28))


def begun(*more: Change) -> str:
    dossier = small("Noord")
    colleague(dossier, initiative("i0", "Zon"), *more)
    return dossier


def promise(**answers: str) -> Create:
    body: Body = {"side": "initiatief", "order": "a", "text": "Een *zaal*", **answers}
    return Create(Need.kind, "i0.n", "i0", body)


def look(dossier: str) -> Window:
    return Window(Screen.OVERVIEW, dossier)


def test_what_is_done_goes_off_the_list_with_the_day_of_today_and_comes_back():
    dossier = begun(activity("a", "*Graven*", "2026-11-01"), activity("b", "Bellen"))
    window = look(dossier).press_key(f"gedaan.{ACT}")
    done, words = read(dossier).done_on(ACT), window.words()

    window.press(UNDO)

    assert done == "2026-11-28"
    assert SAY("actions.said", what="\\*Graven\\*") in words
    assert SAY("actions.done", n=1) in words
    assert read(dossier).done_on(ACT) is None
    assert window.buttons().count(DONE) == 2
    window.press_key(f"gedaan.{ACT}")
    assert read(dossier).done_on(ACT) == "2026-11-28", "also after it was taken back"
    assert window.failures == []


def test_doing_what_was_agreed_changes_nothing_of_what_was_agreed_or_adopted():
    adopted: Body = {"document": MUNICIPAL_REPORT, "how_far": "vastgesteld"}
    said: Body = {"consent": "akkoord", "agreed_on": "2026-11-20"}
    talk, edition = conversation_id("i0"), edition_id(MUNICIPAL_REPORT)
    dossier = begun(activity("a", "Graven"), Create(Conversation.kind, talk, "i0", said))
    colleague(dossier, Create(Edition.kind, edition, None, adopted))

    window = look(dossier).press_key(f"gedaan.{ACT}")
    window.test.session_state["gedaan"] = True
    window.run().press(AGAIN)

    found = read(dossier)
    assert (found.value(talk, "consent"), found.value(edition, "how_far")) == ("akkoord", "vastgesteld")
    assert found.done_on(ACT) is None
    colleague(dossier, Edit(ACT, "name", "Graven", "Spitten"))
    found = read(dossier)
    assert (found.value(talk, "consent"), found.value(edition, "how_far")) == ("concept", "concept")


@pytest.mark.parametrize(("answer", "said"), [("kan", "said"), ("zoeken", "said_sought")])
def test_a_promise_is_done_and_one_to_find_something_out_asks_for_the_answer(answer: str, said: str):
    dossier = begun(promise(answer=answer, who="jurist"))

    window = look(dossier).press(DONE)

    what = SAY("actions.sought" if answer == "zoeken" else "actions.need", need="Een \\*zaal\\*")
    assert SAY(f"actions.{said}", what=what) in window.words()
    assert read(dossier).done_on("i0.n") == "2026-11-28"


def test_a_building_block_that_is_done_is_arranged_and_that_can_be_undone():
    subject = HANDBOOK.blocks[3]
    ident = block_id(subject.id)
    dossier = begun(Create(Block.kind, ident, None, {"subject": subject.id, "status": "deels", "guardian": "jurist"}))
    window = look(dossier).press(DONE)
    status = read(dossier).value(ident, "status")

    assert status == "geregeld"
    assert SAY("actions.said_block", what=SAY("actions.block", name=subject.name)) in window.words()
    assert not window.has(f"gedaan.{ident}")
    window.press(UNDO)
    assert read(dossier).value(ident, "status") == "deels"


def test_a_parked_subject_that_is_done_goes_off_the_list_and_comes_back():
    dossier = begun(Create(Parked.kind, "los", None, {"order": "a", "text": "Een folder?"}))
    window = look(dossier).press(DONE)

    assert "los" not in read(dossier).entities
    assert SAY("actions.said_parked", what=SAY("actions.parked", text="Een folder?")) in window.words()
    window.press(UNDO)
    assert "los" in read(dossier).entities


def test_a_meeting_is_over_by_the_next_moment_and_one_that_is_past_says_so():
    days = [("next_look", "2026-11-01"), ("resume_on", "2026-12-01")]
    dossier = begun(Create(Conversation.kind, conversation_id("i0"), "i0", dict(days)))

    window = look(dossier)

    assert DONE not in window.buttons()
    assert window.words().count(SAY("actions.met")) == 1


def test_two_people_who_say_that_it_is_done_do_not_get_in_each_others_way():
    dossier = begun(activity("a", "Graven"))
    window = look(dossier)
    mark: Body = {"about": ACT, "done_on": "2026-11-28"}
    colleague(dossier, Create(Completion.kind, completion_id(ACT), None, mark))

    window.press(DONE)

    assert SAY("common.act_clash") not in window.words()
    assert read(dossier).done_on(ACT) == "2026-11-28"


def test_a_mark_does_not_get_in_the_way_of_taking_the_thing_away():
    dossier = begun(activity("a", "Graven", "2026-11-01"))
    look(dossier).press(DONE)
    colleague(dossier, Remove(ACT))

    window = look(dossier)

    assert SAY("actions.none") in window.words()
    assert window.failures == []
