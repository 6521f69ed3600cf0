import pytest
from pydantic import ValidationError

from wizard.model.entity import Neighbourhood
from wizard.model.item import Item, body_of, entity_of

ITEM = Item("a", "neighbourhood", None, {"name": "A", "order": "a0", "homes": 0})


def test_an_item_stands_for_a_typed_thing():
    assert entity_of(ITEM) == Neighbourhood(id="a", name="A", order="a0", homes=0)


def test_a_body_holds_what_is_filled_in_and_nothing_else():
    assert body_of(entity_of(ITEM)) == ITEM.body


def test_an_unknown_kind_is_an_error():
    with pytest.raises(KeyError):
        entity_of(Item("a", "dorp", None, {}))


def test_a_wrong_body_is_an_error():
    with pytest.raises(ValidationError):
        entity_of(Item("a", "neighbourhood", None, {"name": "A"}))
