"""Test that a batch is checked and stored whole, or not at all."""

import pytest

from tests.storage.making import choice, clashes, done, neighbourhood, now
from wizard.model.change import Applied, Batch, Change, Clash, Create, Edit, Reason, Remove, Restore
from wizard.model.check import Fault, Invalid
from wizard.model.item import Value
from wizard.storage.store import Store


def test_an_edit_is_stored_cleaned_under_the_next_number(store: Store, dossier: str) -> None:
    outcome = done(store, dossier, Edit("noord", "district", None, "  Oud \n West "))

    assert outcome.seq == 2
    assert [(item.id, item.seq, item.body["district"]) for item in outcome.items] == [("noord", 2, "Oud West")]
    assert now(store, dossier).value("noord", "district") == "Oud West"


def test_emptying_a_field_stores_nothing_filled_in(store: Store, dossier: str) -> None:
    done(store, dossier, Edit("noord", "district", None, "West"))

    done(store, dossier, Edit("noord", "district", "West", "  "))

    assert now(store, dossier).value("noord", "district") is None


@pytest.mark.parametrize(
    "batch",
    [
        (),
        (Edit("noord", "name", "iets anders", "Noord"),),
        (Edit("noord", "homes", 5, None),),
        (neighbourhood("noord"),),
        (Restore("noord"),),
        (Edit("dossier", "fictional", None, False),),
    ],
)
def test_a_batch_with_nothing_to_do_writes_nothing(store: Store, dossier: str, batch: Batch) -> None:
    assert store.apply(dossier, batch, "ambtenaar") == Applied(1, ())
    assert len(store.history(dossier)) == 1


def test_all_clashes_of_a_batch_are_told_and_nothing_of_it_is_stored(store: Store, dossier: str) -> None:
    done(store, dossier, Remove("zuid"))
    changed = Edit("noord", "name", "Nord", "Norden")
    removed, missing = Edit("zuid", "homes", None, 1), Edit("oost", "homes", None, 1)
    gone, unknown = Remove("oost"), Restore("oost")

    found = clashes(store, dossier, Edit("noord", "homes", None, 7), changed, removed, missing, gone, unknown)

    assert found == (
        Clash(changed, Reason.CHANGED, "Noord"),
        Clash(removed, Reason.REMOVED),
        Clash(missing, Reason.MISSING),
        Clash(gone, Reason.MISSING),
        Clash(unknown, Reason.MISSING),
    )
    assert now(store, dossier).value("noord", "homes") is None


def test_a_batch_sees_its_own_earlier_changes(store: Store, dossier: str) -> None:
    outcome = done(
        store,
        dossier,
        neighbourhood("oost"),
        choice("oost"),
        Edit("oost.rol", "now", None, "a"),
        Edit("oost.rol", "now", "a", "b"),
        Remove("noord"),
        Restore("noord"),
    )

    assert {item.id for item in outcome.items} == {"oost", "oost.rol", "noord"}
    assert now(store, dossier).value("oost.rol", "now") == "b"
    assert "noord" in now(store, dossier).entities


@pytest.mark.parametrize(
    ("field", "value", "fault"),
    [
        ("name", None, Fault.EMPTY),
        ("name", "x" * 201, Fault.TOO_LONG),
        ("homes", "3", Fault.WRONG),
        ("x", 1, Fault.UNKNOWN),
    ],
)
def test_a_value_that_cannot_be_stored_is_refused(
    store: Store, dossier: str, field: str, value: Value, fault: Fault
) -> None:
    with pytest.raises(Invalid) as caught:
        store.apply(dossier, [Edit("noord", "homes", None, 5), Edit("noord", field, None, value)], "ambtenaar")

    assert caught.value.fault is fault
    assert store.seq(dossier) == 1


def test_the_profile_stays(store: Store, dossier: str) -> None:
    with pytest.raises(Invalid):
        store.apply(dossier, [Remove("dossier")], "ambtenaar")
    with pytest.raises(Invalid):
        store.undo(dossier, 1, "ambtenaar")


def _agreed(store: Store, dossier: str) -> None:
    """Put an initiative in the dossier, with an activity and a conversation that both sides agreed on."""
    done(
        store,
        dossier,
        Create("initiative", "zon", None, {"name": "Zon", "order": "a", "contact": "voorzitter"}),
        Create("conversation", "zon.gesprek", "zon", {"consent": "akkoord", "agreed_on": "2026-03-04"}),
        Create("activity", "act", "zon", {"name": "Bellen", "order": "a"}),
    )


def _consent(store: Store, dossier: str) -> Value:
    return now(store, dossier).value("zon.gesprek", "consent")


@pytest.mark.parametrize(
    "change",
    [
        Edit("zon", "name", "Zon", "Zonneschijn"),
        Edit("zon.gesprek", "joint_goal", None, "Samen warm"),
        Create("duty", "act.gemeente", "act", {"party": "gemeente", "share": "trekker"}),
        Create("their_goal", "t", "zon", {"order": "a", "text": "Buren"}),
        Remove("act"),
    ],
)
def test_a_change_in_a_conversation_sets_consent_back_in_the_same_batch(
    store: Store, dossier: str, change: Change
) -> None:
    _agreed(store, dossier)

    outcome = done(store, dossier, change)

    assert _consent(store, dossier) == "concept"
    assert "zon.gesprek" in {item.id for item in outcome.items}


def test_undoing_a_change_gives_the_consent_back(store: Store, dossier: str) -> None:
    _agreed(store, dossier)
    outcome = done(store, dossier, Edit("zon", "name", "Zon", "Zonneschijn"))

    store.undo(dossier, outcome.seq, "ambtenaar")

    assert _consent(store, dossier) == "akkoord"
    assert now(store, dossier).value("zon", "name") == "Zon"


@pytest.mark.parametrize(
    "change",
    [
        Edit("zon", "contact", "voorzitter", "secretaris"),
        Edit("zon.gesprek", "internal_note", None, "Nog vragen"),
        Edit("zon", "name", "Zon", "Zon"),
        Edit("noord", "name", "Noord", "Noorden"),
    ],
)
def test_consent_stands_when_nothing_changes_that_both_sides_see(store: Store, dossier: str, change: Change) -> None:
    _agreed(store, dossier)

    store.apply(dossier, (change,), "ambtenaar")

    assert _consent(store, dossier) == "akkoord"


def test_an_initiative_goes_with_its_conversation_and_comes_back_with_its_consent(store: Store, dossier: str) -> None:
    _agreed(store, dossier)
    done(store, dossier, Remove("zon"))

    done(store, dossier, Restore("zon"))

    assert _consent(store, dossier) == "concept"


ADOPTED = Create("edition", "uitgave.gemeenterapport", None, {"document": "gemeenterapport", "how_far": "vastgesteld"})


def test_a_document_that_was_adopted_is_a_draft_again_in_the_same_batch_and_undoing_gives_it_back(
    store: Store, dossier: str
) -> None:
    done(store, dossier, ADOPTED)

    outcome = done(store, dossier, Edit("noord", "district", None, "West"))

    assert now(store, dossier).value(ADOPTED.id, "how_far") == "concept"
    store.undo(dossier, outcome.seq, "ambtenaar")
    assert now(store, dossier).value(ADOPTED.id, "how_far") == "vastgesteld"


def test_choosing_chapters_leaves_a_document_adopted(store: Store, dossier: str) -> None:
    done(store, dossier, ADOPTED)

    done(
        store,
        dossier,
        Create(
            "omission",
            "weglaten.gemeenterapport.doelen",
            None,
            {"document": "gemeenterapport", "chapter": "doelen"},
        ),
    )

    assert now(store, dossier).value(ADOPTED.id, "how_far") == "vastgesteld"
