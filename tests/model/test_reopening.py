from collections.abc import Mapping

import pytest

from wizard.model import reopening
from wizard.model.change import Edit
from wizard.model.entity import INTERNAL
from wizard.model.item import Body, Item

BACK = Edit("zon.gesprek", "consent", "akkoord", "concept")


def things(consent: str | None = "akkoord", removed: int | None = None) -> Mapping[str, Item]:
    body: Body = {"consent": consent} if consent else {}
    found = (
        Item("noord", "neighbourhood", None, {"name": "Noord", "order": "a"}),
        Item("zon", "initiative", None, {"name": "Zon", "order": "a"}),
        Item("zon.gesprek", "conversation", "zon", body, removed_seq=removed),
        Item("act", "activity", "zon", {"name": "Bellen", "order": "a"}),
        Item("act.gemeente", "duty", "act", {"party": "gemeente"}),
        Item("wind", "initiative", None, {"name": "Wind", "order": "b"}),
    )
    return {item.id: item for item in found}


@pytest.mark.parametrize(
    "changed",
    [
        ("zon", "name"),
        ("zon", None),
        ("zon.gesprek", "joint_goal"),
        ("act", "by_when"),
        ("act.gemeente", "share"),
        ("act.gemeente", None),
    ],
)
def test_consent_falls_back_when_anything_of_the_conversation_changes(changed: tuple[str, str | None]):
    assert tuple(reopening.of(things(), [changed])) == (BACK,)


def test_consent_falls_back_once_however_much_changes():
    assert tuple(reopening.of(things(), [("zon", "name"), ("act", "name"), ("act.gemeente", "share")])) == (BACK,)


def test_what_was_shared_falls_back_too():
    assert [edit.seen for edit in reopening.of(things("gedeeld"), [("zon", "name")])] == ["gedeeld"]


@pytest.mark.parametrize("changed", sorted(INTERNAL))
def test_what_stays_inside_sets_nothing_back(changed: tuple[str, str]):
    kind, field = changed
    ident = {"initiative": "zon", "conversation": "zon.gesprek"}[kind]

    assert not tuple(reopening.of(things(), [(ident, field)]))


@pytest.mark.parametrize("field", ["consent", "shared_on", "agreed_on"])
def test_consent_that_is_given_in_this_act_stands(field: str):
    assert not tuple(reopening.of(things(), [("act", "name"), ("zon.gesprek", field)]))


@pytest.mark.parametrize("changed", [("noord", "name"), ("wind", "name"), ("wind", None)])
def test_what_is_not_of_this_conversation_sets_nothing_back(changed: tuple[str, str | None]):
    assert not tuple(reopening.of(things(), [changed]))


@pytest.mark.parametrize(
    "items", [things(None), things("concept"), things(removed=7)], ids=["none", "draft", "removed"]
)
def test_there_is_nothing_to_set_back_without_consent(items: Mapping[str, Item]):
    assert not tuple(reopening.of(items, [("zon", "name")]))


def test_the_lineage_of_a_kind_runs_from_below_to_above():
    assert reopening.lineage("duty") == ("duty", "activity", "initiative")
    assert reopening.lineage("goal") == ("goal", "neighbourhood")


def documents(**how_far: str | None) -> Mapping[str, Item]:
    """Return the things above, with how far documents are; a removed one has no words."""
    made = {
        f"uitgave.{name.replace('_', '-')}": Item(
            f"uitgave.{name.replace('_', '-')}",
            "edition",
            None,
            {"document": name.replace("_", "-"), "how_far": state or "vastgesteld"},
            removed_seq=None if state else 3,
        )
        for name, state in how_far.items()
    }
    left_out = Item("weglaten.gemeenterapport.doelen", "omission", None, {})
    return {**things(None), **made, left_out.id: left_out}


@pytest.mark.parametrize("changed", [("noord", "name"), ("noord", None), ("act", "by_when")])
def test_a_document_that_was_adopted_is_a_draft_again_when_an_answer_changes(changed: tuple[str, str | None]):
    known = documents(gemeenterapport="vastgesteld", zo_werken_wij="vastgesteld")

    assert tuple(reopening.of(known, [changed])) == tuple(
        Edit(f"uitgave.{name}", "how_far", "vastgesteld", "concept") for name in ("gemeenterapport", "zo-werken-wij")
    )


@pytest.mark.parametrize(
    "changed",
    [("uitgave.gemeenterapport", "how_far"), ("weglaten.gemeenterapport.doelen", None), ("zon", "internal_note")],
)
def test_how_a_document_goes_out_and_what_stays_inside_change_nothing_of_what_was_adopted(changed):
    assert not tuple(reopening.of(documents(gemeenterapport="vastgesteld"), [changed]))


@pytest.mark.parametrize("state", ["concept", None])
def test_a_draft_stays_a_draft_and_what_was_removed_stays_removed(state: str | None):
    assert not tuple(reopening.of(documents(gemeenterapport=state), [("noord", "name")]))


def test_an_answer_beside_a_choice_of_chapters_counts():
    known = documents(gemeenterapport="vastgesteld")

    assert [one.id for one in reopening.of(known, [("weglaten.gemeenterapport.doelen", None), ("noord", "name")])] == [
        "uitgave.gemeenterapport"
    ]


def test_a_document_that_is_adopted_in_this_act_stands():
    changed = [("uitgave.gemeenterapport", "how_far"), ("noord", "name")]

    assert not tuple(reopening.of(documents(gemeenterapport="vastgesteld"), changed))


@pytest.mark.parametrize("field", [None, "done_on"])
def test_doing_what_was_agreed_sets_nothing_back(field: str | None):
    done = Item("gedaan.act", "completion", None, {"about": "act", "done_on": "2026-11-28"})
    known = {**things("akkoord"), **documents(gemeenterapport="vastgesteld"), done.id: done}
    known["zon.gesprek"] = things("akkoord")["zon.gesprek"]

    assert not tuple(reopening.of(known, [("gedaan.act", field)]))
    assert len(tuple(reopening.of(known, [("gedaan.act", field), ("act", "by_when")]))) == 2
