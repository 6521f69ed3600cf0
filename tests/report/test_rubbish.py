import gc

import pytest

from wizard.report import rubbish


@pytest.fixture(autouse=True)
def as_it_was():
    yield
    gc.enable()


def test_nobody_looks_for_rubbish_inside_and_somebody_does_again_afterwards():
    with rubbish.left():
        inside = gc.isenabled()

    assert (inside, gc.isenabled()) == (False, True)


def test_one_looks_again_also_when_something_went_wrong():
    with pytest.raises(ValueError, match="mis"), rubbish.left():
        raise ValueError("mis")

    assert gc.isenabled()


def test_who_did_not_look_before_does_not_afterwards():
    gc.disable()

    with rubbish.left():
        pass

    assert not gc.isenabled()
