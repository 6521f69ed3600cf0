import pytest

from tests.logic.making import dossier, model
from wizard import content
from wizard.logic import progress
from wizard.logic.progress import Part, State
from wizard.model.screens import Screen

HANDBOOK = content.load().model_copy(update={"role_models": (model(2, 2),)})
DONE = {"now": "r0", "wanted": "r1", "reason_subject": "x", "meaning": "y"}
ALL = (Part.WANTED, Part.NOW, Part.REASON, Part.MEANING)


def of(*choices):
    return progress.of(HANDBOOK, dossier(*choices))


@pytest.mark.parametrize(
    ("choice", "parts", "state"),
    [
        (None, ALL, State.OPEN),
        ({}, ALL, State.OPEN),
        ({"second": "r2"}, ALL, State.STARTED),
        ({"now": "r0"}, (Part.WANTED, Part.REASON, Part.MEANING), State.STARTED),
        (DONE, (), State.DONE),
        (DONE | {"wanted": "eigen"}, (Part.OWN_ROLE,), State.STARTED),
        (DONE | {"wanted": "eigen", "own_role": "z"}, (), State.DONE),
        ({"wanted": "eigen"}, (Part.NOW, Part.OWN_ROLE, Part.REASON, Part.MEANING), State.STARTED),
    ],
)
def test_a_neighbourhood_tells_what_is_open(choice, parts, state):
    found = of(choice).neighbourhoods[0]

    assert (found.open, found.state) == (parts, state)


@pytest.mark.parametrize("name", ["reason_values", "reason_subject", "reason_technical"])
def test_one_reason_is_enough(name):
    assert Part.REASON not in of({name: "x"}).neighbourhoods[0].open


@pytest.mark.parametrize(
    ("choices", "states", "done"),
    [
        ((), (State.OPEN, State.OPEN), (0, 0)),
        ((None,), (State.DONE, State.OPEN), (1, 0)),
        ((DONE, None), (State.DONE, State.STARTED), (2, 1)),
        ((DONE, DONE), (State.DONE, State.DONE), (2, 2)),
    ],
)
def test_the_steps_tell_how_far_they_are(choices, states, done):
    steps = of(*choices).steps

    assert tuple(step.state for step in steps) == states
    assert tuple(step.done for step in steps) == done
    assert {step.total for step in steps} == {len(choices)}


@pytest.mark.parametrize(
    ("choices", "screen", "item", "key"),
    [
        ((), Screen.NEIGHBOURHOODS, None, "next_neighbourhoods"),
        ((DONE, None), Screen.ROLES, "n1", "next_wanted"),
        (({"wanted": "r0"}, None), Screen.ROLES, "n1", "next_wanted"),
        (({"wanted": "r0"},), Screen.ROLES, "n0", "next_now"),
        ((DONE, {"now": "r0", "wanted": "eigen"}), Screen.ROLES, "n1", "next_own_role"),
        (({"now": "r0", "wanted": "r0"},), Screen.ROLES, "n0", "next_reason"),
        (({"now": "r0", "wanted": "r0", "reason_values": "x"},), Screen.ROLES, "n0", "next_meaning"),
        ((DONE,), Screen.REPORT, None, "next_report"),
    ],
)
def test_the_next_step_is_a_role_wanted_first_and_then_what_else_is_open(choices, screen, item, key):
    found = of(*choices).next_step

    assert (found.screen, found.item, found.text) == (screen, item, f"progress.{key}")
    assert HANDBOOK.say(found.text)
