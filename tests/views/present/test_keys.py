import pytest

from tests.app import SAY, Screen, Window, small
from wizard.model.stage import LARGEST
from wizard.storage.store import Store
from wizard.views.present.keys import KEYS

HEARD_IN_A_FIELD = {"Esc", "+", *(f"F{number}" for number in range(1, 13))}
"""What Streamlit also hears while somebody writes."""


def shortcuts(window: Window) -> dict[str, str]:
    """Return the keys on the screen by the words of their buttons."""
    return {button.label: button.proto.shortcut for button in window.test.button if button.proto.shortcut}


def test_every_act_has_a_key_of_its_own_that_streamlit_does_not_hear_in_a_field():
    assert len(set(KEYS.values())) == len(KEYS)
    assert not [key for key in KEYS.values() if any(part in key for part in HEARD_IN_A_FIELD)]


@pytest.mark.parametrize("wall", [True, False])
def test_each_key_stands_on_its_button(wall: bool):
    window = Window(Screen.PRESENT, small("Noord"), wall=wall)

    assert set(shortcuts(window)) == {SAY(f"present.key_{name}") for name in KEYS}
    assert len(set(shortcuts(window).values())) == len(KEYS)


def test_where_there_is_something_to_write_in_there_are_no_keys():
    window = Window(Screen.PRESENT, small("Noord")).segment("zaalmanier", "record")

    assert shortcuts(window) == {}
    assert SAY("present.key_next") in window.buttons()


def test_where_keys_are_there_is_nothing_to_write_in_but_the_mark_of_the_visit():
    window = Window(Screen.PRESENT, small("Noord"))

    assert [one.label for one in window.test.text_input] == [SAY("shell.marker")]
    assert not window.test.text_area


@pytest.mark.parametrize(
    ("turn", "useless"),
    [
        ({}, {"back", "answer"}),
        ({"slide": "slot"}, {"next", "answer"}),
        ({"slide": "besluit.n0", "zoom": 0}, {"smaller"}),
        ({"slide": "besluit.n0", "zoom": LARGEST}, {"larger"}),
    ],
)
def test_what_would_change_nothing_cannot_be_pressed(store: Store, turn, useless: set[str]):
    dossier = small("Noord")
    store.stages.put(dossier, **turn)

    window = Window(Screen.PRESENT, dossier, wall=True)

    found = {button.label for button in window.test.button if button.disabled}
    assert found == {SAY(f"present.key_{name}") for name in useless}


@pytest.mark.parametrize(
    ("name", "fact", "value"),
    [("larger", "zoom", 2), ("smaller", "zoom", 0), ("answer", "shown", False), ("black", "black", True)],
)
def test_a_button_does_what_it_says(store: Store, name: str, fact: str, value: object):
    dossier = small("Noord")
    store.stages.put(dossier, slide="besluit.n0")

    Window(Screen.PRESENT, dossier).press(SAY(f"present.key_{name}"))

    assert getattr(store.stages.read(dossier), fact) == value
