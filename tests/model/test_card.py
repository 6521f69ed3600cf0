from datetime import UTC, datetime

from wizard.model.card import Card


def test_two_cards_of_one_version_are_the_same():
    one, other = (Card("a", "Ronde 1", None, False, 1, datetime(2026, 1, 2, tzinfo=UTC), removed=False) for _ in "ab")

    assert one == other
