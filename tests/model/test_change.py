import dataclasses

import pytest

from wizard.model.change import Applied, Clash, Clashed, Create, Edit, Reason, Remove, Restore


@pytest.mark.parametrize("change", [Create("k", "a", None, {}), Edit("a", "f", None, 1), Remove("a"), Restore("a")])
def test_a_change_cannot_be_changed_and_is_known_by_its_id(change: Create | Edit | Remove | Restore):
    assert change.id == "a"
    with pytest.raises(dataclasses.FrozenInstanceError):
        change.id = "b"  # type: ignore[misc] # that is the point


def test_a_clash_says_what_is_there_now():
    edit = Edit("a", "name", "oud", "nieuw")

    clashed = Clashed((Clash(edit, Reason.CHANGED, "ander"), Clash(Remove("b"), Reason.MISSING)))

    assert [clash.found for clash in clashed.clashes] == ["ander", None]


def test_an_act_that_touched_nothing_is_stored_without_items():
    assert Applied(3).items == ()
