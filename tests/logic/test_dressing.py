from wizard.logic import dressing
from wizard.model.change import Create, Edit, Remove, Restore
from wizard.model.dossier import Dossier
from wizard.model.entity import HOUSE_STYLE, HouseStyle
from wizard.model.item import Item

ONE, OTHER = "1" * 64, "2" * 64


def dressed(removed: int | None = None) -> Dossier:
    body = {"file": "een.dotx", "digest": ONE}
    return Dossier("d", 0).after(1, [Item(HOUSE_STYLE, HouseStyle.kind, None, dict(body), 1, removed)])


def test_the_first_choice_makes_it():
    empty = Dossier("d", 0)

    assert dressing.chosen(empty) is None
    assert dressing.choose(empty, "een.dotx", ONE) == (
        Create(HouseStyle.kind, HOUSE_STYLE, None, {"file": "een.dotx", "digest": ONE}),
    )


def test_another_choice_changes_it():
    there = dressing.chosen(dressed())

    assert there is not None
    assert there.file == "een.dotx"
    assert dressing.choose(dressed(), "twee.dotx", OTHER) == (
        Edit(HOUSE_STYLE, "file", "een.dotx", "twee.dotx"),
        Edit(HOUSE_STYLE, "digest", ONE, OTHER),
    )


def test_after_going_back_it_is_brought_back():
    batch = dressing.choose(dressed(removed=2), "twee.dotx", OTHER)

    assert dressing.chosen(dressed(removed=2)) is None
    assert batch[0] == Restore(HOUSE_STYLE)
    assert len(batch) == 3
    assert dressing.leave() == (Remove(HOUSE_STYLE),)
