"""Test the start of a dossier."""

import pytest

from tests.storage.making import PROFILE, choice, neighbourhood, now
from wizard.model.change import Create
from wizard.model.check import Fault, Invalid
from wizard.storage.store import Store


def test_a_new_dossier_has_an_unguessable_id_and_all_its_things(store: Store) -> None:
    first = store.start([PROFILE, neighbourhood("noord"), choice("noord")], "maker")
    second = store.start([PROFILE], "maker")

    assert first != second
    assert len(first) >= 12
    assert first.isalnum()
    assert first == first.lower()
    assert now(store, first).seq == 1
    assert set(now(store, first).entities) == {"dossier", "noord", "noord.rol"}


def test_what_comes_along_is_a_batch_of_its_own(store: Store) -> None:
    made = store.start([PROFILE], "maker", [neighbourhood("noord"), choice("noord")])

    assert now(store, made).seq == 2
    assert set(now(store, made).entities) == {"dossier", "noord", "noord.rol"}
    assert [act.seq for act in store.history(made)] == [2, 1]


def test_nothing_is_made_when_what_comes_along_does_not_fit(store: Store) -> None:
    with pytest.raises(Invalid):
        store.start([PROFILE], "maker", [choice("noord")])

    assert store.shelf() == ()


@pytest.mark.parametrize(
    ("creates", "kind", "field", "fault"),
    [
        ([], "profile", "title", Fault.EMPTY),
        ([neighbourhood("noord")], "profile", "title", Fault.EMPTY),
        ([Create("profile", "dossier", None, {})], "profile", "title", Fault.EMPTY),
        ([Create("neighbourhood", "dossier", None, {"name": "x", "order": "a"})], "neighbourhood", "id", Fault.WRONG),
        ([PROFILE, Create("profile", "tweede", None, {"title": "x"})], "profile", "id", Fault.WRONG),
        ([PROFILE, choice("noord")], "choice", "parent", Fault.UNKNOWN),
        (
            [PROFILE, neighbourhood("a"), neighbourhood("a", homes=3), neighbourhood("a", homes=4)],
            "profile",
            "id",
            Fault.WRONG,
        ),
    ],
)
def test_a_dossier_does_not_start_from_things_that_do_not_fit(
    store: Store, creates: list[Create], kind: str, field: str, fault: Fault
) -> None:
    with pytest.raises(Invalid) as caught:
        store.start(creates, "maker")

    assert (caught.value.kind, caught.value.field, caught.value.fault) == (kind, field, fault)
    assert store.shelf() == ()
