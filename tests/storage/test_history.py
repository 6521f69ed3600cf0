"""Test that history tells everything, and undoes it."""

import pytest

from tests.storage.making import choice, done, neighbourhood, now
from wizard.model.change import Applied, Batch, Clash, Clashed, Edit, Reason, Remove
from wizard.storage.store import Store


@pytest.mark.parametrize(
    "batch",
    [
        (Edit("noord", "homes", None, 8), Edit("noord", "homes", 8, 9), Edit("zuid", "district", None, "W")),
        (neighbourhood("oost"), choice("oost"), Edit("oost.rol", "now", None, "a")),
        (Remove("noord"),),
        (choice("zuid", now="b"), Remove("zuid"), Edit("noord", "name", "Noord", "Nieuw-Noord")),
    ],
)
def test_undo_brings_everything_back_and_undo_of_undo_too(store: Store, dossier: str, batch: Batch) -> None:
    done(store, dossier, choice("noord", now="a"))
    before = now(store, dossier).entities
    seq = done(store, dossier, *batch).seq
    after = now(store, dossier).entities

    first = store.undo(dossier, seq, "ambtenaar")

    assert isinstance(first, Applied)
    assert now(store, dossier).entities == before
    second = store.undo(dossier, first.seq, "ambtenaar")
    assert isinstance(second, Applied)
    assert now(store, dossier).entities == after


def test_undo_clashes_with_what_a_colleague_did_since(store: Store, dossier: str) -> None:
    done(store, dossier, Edit("noord", "homes", None, 8))
    done(store, dossier, Edit("noord", "homes", 8, 9))

    outcome = store.undo(dossier, 2, "ambtenaar")

    assert outcome == Clashed((Clash(Edit("noord", "homes", 8, None), Reason.CHANGED, 9),))


def test_undo_of_a_number_that_was_never_handed_out_does_nothing(store: Store, dossier: str) -> None:
    assert store.undo(dossier, 99, "ambtenaar") == Applied(1, ())


def test_the_trail_of_an_answer_tells_who_made_what_of_it(store: Store, dossier: str) -> None:
    store.apply(dossier, [choice("noord", now="a")], "Anna")
    store.apply(dossier, [Edit("noord.rol", "now", "a", "b"), Edit("noord", "homes", None, 3)], " Bob\x00 ")

    steps = store.trail(dossier, "noord.rol", "now", 0)

    assert [(step.seq, step.old, step.new, step.by) for step in steps] == [(2, None, "a", "Anna"), (3, "a", "b", "Bob")]
    assert steps[0].at <= steps[1].at
    assert steps[0].at.tzinfo is not None
    assert store.trail(dossier, "noord.rol", "now", 2) == steps[1:]


def test_history_holds_the_last_acts_newest_first(store: Store, dossier: str) -> None:
    done(store, dossier, Edit("noord", "homes", None, 3), Edit("noord", "homes", 3, 4))
    done(store, dossier, Remove("noord"))

    acts = store.history(dossier)

    assert [act.seq for act in acts] == [3, 2, 1]
    assert [(step.kind, step.field, step.new) for step in acts[1].steps] == [("edit", "homes", 3), ("edit", "homes", 4)]
    assert store.history(dossier, limit=1) == acts[:1]
