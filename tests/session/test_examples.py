from datetime import UTC, datetime, timedelta

from tests.app import colleague, example, read, small
from wizard.model.change import Edit
from wizard.session import shelf


def test_each_visitor_gets_an_example_of_their_own():
    first, second = shelf.open_example(), shelf.open_example()

    assert first != second
    assert isinstance(first, str)
    assert isinstance(second, str)
    assert read(first).entities == read(second).entities


def test_an_example_stands_on_the_shelf_only_when_somebody_changed_it():
    untouched, changed = example(), example()
    colleague(changed, Edit("binnenstad", "name", "Binnenstad", "Kern"))

    shown = [card.id for card in shelf.cards()]

    assert shown == [changed]
    assert untouched not in shown


def test_examples_that_nobody_changed_are_forgotten_after_a_day(monkeypatch, store):
    with monkeypatch.context() as yesterday:
        yesterday.setattr("wizard.storage.store._now", lambda: datetime.now(UTC) - timedelta(hours=25))
        old, changed, own = str(shelf.open_example()), str(shelf.open_example()), small()
        colleague(changed, Edit("binnenstad", "name", "Binnenstad", "Kern"))
    recent = example()

    made = shelf.open_example()

    assert {card.id for card in store.shelf()} == {changed, own, recent, made}
    assert old not in {card.id for card in store.bin()}
