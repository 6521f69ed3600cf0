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
