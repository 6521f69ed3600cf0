"""What goes wrong while storing becomes an answer that the screen can put in words."""

import pytest

from wizard.model.change import Applied, Outcome
from wizard.model.check import Fault, Invalid, NotStored
from wizard.session import attempt
from wizard.storage.engine import StoreError
from wizard.storage.rows import NoDossier


def test_what_was_stored_comes_back_as_it_is():
    stored = Applied(7)

    assert attempt.at(lambda: stored) is stored


@pytest.mark.parametrize(
    ("error", "answer"),
    [
        (Invalid("goal", "text", Fault.TOO_LONG, 100), NotStored(Fault.TOO_LONG, 100)),
        (NoDossier(), NotStored(Fault.UNKNOWN)),
        (StoreError(), NotStored(Fault.UNAVAILABLE)),
    ],
)
def test_what_the_store_refuses_is_an_answer(error: Exception, answer: NotStored):
    def refused() -> Outcome:
        raise error

    assert attempt.at(refused) == answer


def test_a_mistake_of_our_own_stays_an_error():
    def mistaken() -> Outcome:
        raise KeyError("goal")

    with pytest.raises(KeyError):
        attempt.at(mistaken)
