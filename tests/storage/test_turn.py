"""Test that threads take turns in the order in which they came."""

from threading import Event, Thread

import pytest

from wizard.storage.turn import Turn


def test_who_comes_first_goes_first():
    turn, served = Turn(), list[int]()

    def visit(number: int) -> None:
        with turn.wait(30):
            served.append(number)

    with turn.wait(30):
        visitors = [Thread(target=visit, args=(number,)) for number in range(20)]
        for place, visitor in enumerate(visitors, start=2):
            visitor.start()
            while len(turn._line) < place:
                pass

    for visitor in visitors:
        visitor.join()
    assert served == list(range(20))


def test_who_waits_too_long_leaves_the_line_and_holds_up_nobody():
    turn, inside, leave = Turn(), Event(), Event()

    def hold() -> None:
        with turn.wait(30):
            inside.set()
            leave.wait(30)

    holder = Thread(target=hold)
    holder.start()
    inside.wait(30)

    with pytest.raises(TimeoutError), turn.wait(0.01):
        pass

    leave.set()
    holder.join()
    with turn.wait(30):
        pass


def test_a_turn_that_ends_badly_still_ends():
    turn = Turn()

    with pytest.raises(ZeroDivisionError), turn.wait(1):
        raise ZeroDivisionError

    with turn.wait(1):
        pass
