import pytest

from tests.logic.making import dossier, model, with_blocks, with_goals, with_initiatives
from wizard import content
from wizard.logic import progress
from wizard.logic.open_parts import Part
from wizard.logic.progress import State
from wizard.model.entity import block_id, conversation_id
from wizard.model.item import Item
from wizard.model.screens import Screen

HANDBOOK = content.load().model_copy(update={"role_models": (model(2, 2),)})
DONE = {"now": "r0", "wanted": "r1", "reason_subject": "x", "meaning": "y"}
ALL = (Part.WANTED, Part.NOW, Part.REASON, Part.MEANING)


EVERY_HORIZON = (("kort", "a"), ("middel", "b"), ("lang", "c"))


def blocks(number, *left_out):
    ids = [one.id for one in HANDBOOK.blocks[:number] if one.id not in left_out]
    return {one.replace("-", "_"): {"status": "geregeld"} for one in ids}


def with_talks(made, *initiatives):
    said = [Item(conversation_id(one), "conversation", one, {"joint_goal": "Samen"}) for one in initiatives]
    return made.after(made.seq + 1, said)


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
    steps = of(*choices).steps[:2]

    assert tuple(step.state for step in steps) == states
    assert tuple(step.done for step in steps) == done
    assert {step.total for step in steps} == {len(choices)}


@pytest.mark.parametrize(
    ("goals", "state", "done"),
    [((), State.OPEN, 0), (EVERY_HORIZON[:1], State.STARTED, 0), (EVERY_HORIZON, State.DONE, 1)],
)
def test_step_two_is_done_when_every_neighbourhood_has_a_goal_on_each_horizon(goals, state, done):
    found = progress.of(HANDBOOK, with_goals(dossier(None), *goals))

    assert (found.steps[2].state, found.steps[2].done, found.steps[2].total) == (state, done, 1)
    assert found.neighbourhoods[0].goals is state


@pytest.mark.parametrize(
    ("answered", "state", "done"),
    [(0, State.OPEN, 0), (1, State.STARTED, 1), (len(HANDBOOK.blocks), State.DONE, len(HANDBOOK.blocks))],
)
def test_step_three_counts_the_blocks_of_which_somebody_said_how_far_they_are(answered, state, done):
    made = with_blocks(dossier(None), **blocks(answered))

    step = progress.of(HANDBOOK, made).steps[3]

    assert (step.state, step.done, step.total) == (state, done, len(HANDBOOK.blocks))


def test_a_block_with_only_a_text_is_still_open():
    first = HANDBOOK.blocks[0].id.replace("-", "_")

    assert progress.of(HANDBOOK, with_blocks(dossier(None), **{first: {"agreed": "x"}})).steps[3].done == 0


@pytest.mark.parametrize(
    ("bodies", "places", "state", "done"),
    [
        ((), (), State.OPEN, 0),
        (({},), (), State.STARTED, 0),
        (({"stage": "idee"},), (), State.STARTED, 0),
        (({"stage": "idee"},), ("weg", "dossier"), State.STARTED, 0),
        (({},), ("n0",), State.STARTED, 0),
        (({"stage": "idee"}, {}), ("n0",), State.STARTED, 1),
        (({"stage": "idee"}, {"stage": "beheer"}), ("weg", "n1"), State.DONE, 2),
    ],
)
def test_an_initiative_is_described_when_it_has_a_phase_and_a_place(bodies, places, state, done):
    made = with_initiatives(dossier(None, None), *bodies, places=places)

    step = progress.of(HANDBOOK, made).steps[4]

    assert (step.key, step.screen) == ("initiatives", Screen.INITIATIVES)
    assert (step.state, step.done, step.total) == (state, done, len(bodies))


@pytest.mark.parametrize(
    ("bodies", "said", "state", "done"),
    [
        ((), (), State.OPEN, 0),
        (({"stage": "idee"},), (), State.OPEN, 0),
        (({},), ("i0",), State.STARTED, 0),
        (({}, {"outcome": "zoeken"}), (), State.STARTED, 1),
        (({"outcome": "stoppen"}, {"outcome": "verder"}), ("i0",), State.DONE, 2),
    ],
)
def test_a_conversation_is_done_when_it_has_an_outcome(bodies, said, state, done):
    made = with_talks(with_initiatives(dossier(None), *bodies, places=["n0"]), *said)

    step = progress.of(HANDBOOK, made).steps[5]

    assert (step.key, step.screen) == ("conversation", Screen.CONVERSATION)
    assert (step.state, step.done, step.total) == (state, done, len(bodies))


@pytest.mark.parametrize(
    ("bodies", "said", "item", "key"),
    [
        (({}, {}), (), "i0", "next_conversation"),
        (({}, {}), ("i1",), "i1", "next_outcome"),
        (({"outcome": "verder"}, {}), ("i0",), "i1", "next_conversation"),
        (({}, {}, {}), ("i1", "i2"), "i1", "next_outcome"),
    ],
)
def test_a_conversation_that_began_is_next_and_then_one_that_did_not(bodies, said, item, key):
    answered = with_blocks(with_goals(dossier(DONE), *EVERY_HORIZON), **blocks(99))
    made = with_talks(with_initiatives(answered, *bodies, places=["n0"]), *said)

    found = progress.of(HANDBOOK, made).next_step

    assert (found.screen, found.item, found.text) == (Screen.CONVERSATION, item, f"progress.{key}")
    assert HANDBOOK.say(found.text)


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
        ((DONE,), Screen.GOALS, "n0", "next_goals"),
    ],
)
def test_the_next_step_is_a_role_wanted_first_and_then_what_else_is_open(choices, screen, item, key):
    found = of(*choices).next_step

    assert (found.screen, found.item, found.text) == (screen, item, f"progress.{key}")
    assert HANDBOOK.say(found.text)


def test_after_the_roles_come_goals_then_the_marked_blocks_an_initiative_its_conversation_and_the_report_last():
    marked = [one.id for one in HANDBOOK.blocks if one.equal or one.continuity]
    plain = [one.id for one in HANDBOOK.blocks if one.id not in marked]
    some = with_goals(dossier(DONE), EVERY_HORIZON[0])
    full = with_goals(dossier(DONE), *EVERY_HORIZON)
    all_but_two = with_blocks(full, **blocks(99, marked[-1], plain[0]))
    all_but_one = with_blocks(full, **blocks(99, plain[0]))
    answered = with_blocks(full, **blocks(99))
    known = with_initiatives(answered, {})
    done = with_initiatives(answered, {"outcome": "verder"})

    steps = [
        progress.of(HANDBOOK, made).next_step for made in (some, full, all_but_two, all_but_one, answered, known, done)
    ]

    assert [(step.screen, step.item, step.text.removeprefix("progress.")) for step in steps] == [
        (Screen.GOALS, "n0", "next_horizon"),
        (Screen.APPROACH, block_id(marked[0]), "next_block"),
        (Screen.APPROACH, block_id(marked[-1]), "next_block"),
        (Screen.APPROACH, block_id(plain[0]), "next_block"),
        (Screen.INITIATIVES, None, "next_initiatives"),
        (Screen.CONVERSATION, "i0", "next_conversation"),
        (Screen.REPORT, None, "next_report"),
    ]
    assert all(HANDBOOK.say(step.text) for step in steps)
