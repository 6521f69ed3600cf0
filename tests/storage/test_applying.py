"""Test what each change does to what is there, and where it clashes."""

import pytest

from tests.storage.making import choice, clashes, done, neighbourhood, now
from wizard.model.change import Applied, Clash, Edit, Reason, Remove, Restore
from wizard.storage.store import Store


def test_removing_what_is_removed_does_nothing(store: Store, dossier: str) -> None:
    done(store, dossier, Remove("noord"))

    assert store.apply(dossier, [Remove("noord")], "ambtenaar") == Applied(2, ())


def test_an_edit_of_what_somebody_else_changed_shows_what_is_there(store: Store, dossier: str) -> None:
    done(store, dossier, Edit("noord", "homes", None, 10))
    late = Edit("noord", "homes", None, 20)

    assert clashes(store, dossier, late) == (Clash(late, Reason.CHANGED, 10),)
    assert now(store, dossier).value("noord", "homes") == 10


def test_a_creation_of_what_is_there_counts_as_edits_of_empty_fields(store: Store, dossier: str) -> None:
    done(store, dossier, choice("noord", now="a"))

    done(store, dossier, choice("noord", now="a", wanted="b"))

    assert now(store, dossier).value("noord.rol", "now") == "a"
    assert now(store, dossier).value("noord.rol", "wanted") == "b"
    second = Edit("noord.rol", "now", None, "c")
    assert clashes(store, dossier, choice("noord", now="c")) == (Clash(second, Reason.CHANGED, "a"),)


def test_a_creation_in_place_of_another_kind_of_thing_is_refused(store: Store, dossier: str) -> None:
    done(store, dossier, choice("noord"))
    odd = neighbourhood(choice("noord").id)

    assert clashes(store, dossier, odd) == (Clash(odd, Reason.MISSING),)


def test_a_creation_of_what_was_removed_is_refused(store: Store, dossier: str) -> None:
    done(store, dossier, Remove("noord"))

    assert clashes(store, dossier, neighbourhood("noord")) == (Clash(neighbourhood("noord"), Reason.REMOVED),)


def test_what_hangs_on_a_refused_creation_is_refused_for_the_same_reason(store: Store, dossier: str) -> None:
    done(store, dossier, Remove("noord"))
    made = choice("noord")
    batch = (made, Edit(made.id, "now", None, "a"), Remove(made.id), Restore(made.id))

    assert clashes(store, dossier, *batch) == tuple(Clash(change, Reason.REMOVED) for change in batch)


@pytest.mark.parametrize("parent", ["oost", "dossier"])
def test_a_creation_under_a_place_that_is_not_there_is_refused(store: Store, dossier: str, parent: str) -> None:
    made = choice(parent)

    assert clashes(store, dossier, made) == (Clash(made, Reason.MISSING),)


def test_removal_takes_the_children_along_and_restoring_brings_them_back(store: Store, dossier: str) -> None:
    done(store, dossier, choice("noord"), choice("zuid"))

    gone = done(store, dossier, Remove("noord"))

    assert {(item.id, item.removed_seq) for item in gone.items} == {("noord", 3), ("noord.rol", 3)}
    assert set(now(store, dossier).removed) == {"noord", "noord.rol"}
    back = done(store, dossier, Restore("noord"))
    assert [(item.id, item.removed_seq, item.seq) for item in back.items] == [
        ("noord", None, 4),
        ("noord.rol", None, 4),
    ]
    assert set(now(store, dossier).entities) == {"dossier", "noord", "noord.rol", "zuid", "zuid.rol"}


def test_restoring_leaves_away_what_was_removed_before(store: Store, dossier: str) -> None:
    done(store, dossier, choice("noord"))
    done(store, dossier, Remove("noord.rol"))
    done(store, dossier, Remove("noord"))

    done(store, dossier, Restore("noord"))

    assert set(now(store, dossier).removed) == {"noord.rol"}


def test_restoring_under_a_removed_place_is_refused(store: Store, dossier: str) -> None:
    done(store, dossier, choice("noord"))
    done(store, dossier, Remove("noord"))

    assert clashes(store, dossier, Restore("noord.rol")) == (Clash(Restore("noord.rol"), Reason.REMOVED),)


def test_restoring_a_child_alone_looks_at_its_place(store: Store, dossier: str) -> None:
    done(store, dossier, choice("noord"))
    done(store, dossier, Remove("noord.rol"))

    done(store, dossier, Restore("noord.rol"))

    assert "noord.rol" in now(store, dossier).entities
