"""Test the list of dossiers, and the way out of it."""

import pytest

from tests.storage.making import PROFILE, done, now
from wizard.model.change import Create, Edit
from wizard.storage.store import NoDossier, Store


def test_a_removed_dossier_is_closed_until_it_is_brought_back(store: Store, dossier: str) -> None:
    whole = now(store, dossier)

    store.discard(dossier)

    assert store.seq(dossier) is None
    assert store.read(dossier) is None
    assert store.shelf() == ()
    assert [(card.id, card.removed) for card in store.bin()] == [(dossier, True)]
    for refused in (
        lambda: store.apply(dossier, [], "x"),
        lambda: store.undo(dossier, 1, "x"),
        lambda: store.newer(whole),
        lambda: store.trail(dossier, "noord", "name", 0),
        lambda: store.history(dossier),
    ):
        with pytest.raises(NoDossier):
            refused()
    store.reinstate(dossier)
    assert store.read(dossier) == whole
    assert store.bin() == ()


def test_the_shelf_shows_the_last_changed_dossier_first(store: Store, dossier: str) -> None:
    other = store.start([Create("profile", "dossier", None, {"title": "Proef", "fictional": True})], "maker")
    assert [card.id for card in store.shelf()] == [other, dossier]

    done(store, dossier, Edit("dossier", "title", "Buurten 2030", "Buurten"))

    cards = store.shelf()
    assert [(card.id, card.title, card.municipality, card.fictional, card.seq, card.removed) for card in cards] == [
        (dossier, "Buurten", "Voorbeeldstad", False, 2, False),
        (other, "Proef", None, True, 1, False),
    ]
    assert cards[0].changed_at >= cards[1].changed_at


def test_an_erased_dossier_is_gone_with_its_history_and_leaves_the_others(store: Store, dossier: str) -> None:
    other = store.start([PROFILE], "maker")

    store.erase(dossier)

    assert [card.id for card in store.shelf()] == [other]
    store.reinstate(dossier)
    assert store.read(dossier) is None
    assert store.bin() == ()
