"""Say what is done, what is open and what comes next; always computed, never stored."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from wizard.logic import open_parts
from wizard.logic.derived import once
from wizard.logic.open_parts import Part
from wizard.model.dossier import Dossier
from wizard.model.entity import HORIZONS, Initiative, Location, block_id
from wizard.model.handbook import Handbook
from wizard.model.plan import BuildingBlock
from wizard.model.screens import Screen


class State(StrEnum):
    """Name how far something is."""

    OPEN = "open"
    STARTED = "begonnen"
    DONE = "klaar"


@dataclass(frozen=True)
class Step:
    """Count what is done of one step; `key` is also the last part of the keys of its texts."""

    key: str
    screen: Screen
    done: int
    total: int
    state: State


@dataclass(frozen=True)
class NeighbourhoodProgress:
    """Say what is open in one neighbourhood: parts of its role, and horizons without a goal."""

    id: str
    open: tuple[Part, ...]
    state: State
    no_goal: tuple[str, ...]
    goals: State


@dataclass(frozen=True)
class NextStep:
    """Point at the next sensible thing: a screen, the thing it is about, and the key of a text."""

    screen: Screen
    item: str | None
    text: str


@dataclass(frozen=True)
class Progress:
    """Hold how far a dossier is."""

    steps: tuple[Step, ...]
    neighbourhoods: tuple[NeighbourhoodProgress, ...]
    next_step: NextStep


def _state(done: bool, started: bool) -> State:
    return State.DONE if done else State.STARTED if started else State.OPEN


def _neighbourhood(dossier: Dossier, ident: str, model: str) -> NeighbourhoodProgress:
    choice, missing = dossier.choice(ident, model), open_parts.of_goals(dossier, ident)
    parts = open_parts.of_role(choice)
    role = _state(not parts, started=open_parts.is_touched(choice))
    return NeighbourhoodProgress(ident, parts, role, missing, _state(not missing, started=len(missing) < len(HORIZONS)))


def _initiatives(dossier: Dossier) -> list[State]:
    """Return how far the description of every initiative is: its stage, and a neighbourhood that is still there."""
    there = {one.id for one in dossier.neighbourhoods}

    def state(one: Initiative) -> State:
        places = (place.neighbourhood for place in dossier.children(one.id) if isinstance(place, Location))
        return _state(one.stage is not None and not there.isdisjoint(places), started=True)

    return [state(one) for one in dossier.initiatives]


def _conversations(dossier: Dossier) -> dict[str, State]:
    """Return how far the conversation with every initiative is: it ends with an outcome."""

    def state(one: Initiative) -> State:
        said = any(not isinstance(child, Location) for child in dossier.children(one.id))
        return _state(one.outcome is not None, started=said)

    return {one.id: state(one) for one in dossier.initiatives}


def _open_blocks(handbook: Handbook, dossier: Dossier) -> list[BuildingBlock]:
    """Return the building blocks of which nobody said how far they are, those that carry most first."""
    left = [one for one in handbook.blocks if (found := dossier.block(one.id)) is None or found.status is None]
    return sorted(left, key=lambda one: not (one.equal or one.continuity))


def _ahead(
    found: tuple[NeighbourhoodProgress, ...], blocks: list[BuildingBlock], talks: dict[str, State]
) -> Iterator[NextStep]:
    """Yield what can be done, the most sensible first; a conversation that began goes before one that did not."""
    if not found:
        yield NextStep(Screen.NEIGHBOURHOODS, None, "progress.next_neighbourhoods")
    yield from (NextStep(Screen.ROLES, one.id, "progress.next_wanted") for one in found if Part.WANTED in one.open)
    yield from (NextStep(Screen.ROLES, one.id, f"progress.next_{one.open[0].value}") for one in found if one.open)
    yield from (NextStep(Screen.GOALS, one.id, "progress.next_goals") for one in found if one.goals is State.OPEN)
    yield from (NextStep(Screen.GOALS, one.id, "progress.next_horizon") for one in found if one.no_goal)
    yield from (NextStep(Screen.APPROACH, block_id(one.id), "progress.next_block") for one in blocks)
    if not talks:
        yield NextStep(Screen.INITIATIVES, None, "progress.next_initiatives")
    for state, text in ((State.STARTED, "progress.next_outcome"), (State.OPEN, "progress.next_conversation")):
        yield from (NextStep(Screen.CONVERSATION, ident, text) for ident, how_far in talks.items() if how_far is state)
    yield NextStep(Screen.REPORT, None, "progress.next_report")


@once
def of(handbook: Handbook, dossier: Dossier) -> Progress:
    """Return how far a dossier is, by the role model that leads."""
    model = handbook.role_model(dossier.profile.lead_model).id
    found = tuple(_neighbourhood(dossier, one.id, model) for one in dossier.neighbourhoods)
    blocks, total = _open_blocks(handbook, dossier), len(found)
    known, talks = len(handbook.blocks), _conversations(dossier)
    steps = (
        Step("neighbourhoods", Screen.NEIGHBOURHOODS, total, total, _state(total > 0, started=False)),
        _step("roles", Screen.ROLES, [one.state for one in found]),
        _step("goals", Screen.GOALS, [one.goals for one in found]),
        Step("approach", Screen.APPROACH, known - len(blocks), known, _state(not blocks, len(blocks) < known)),
        _step("initiatives", Screen.INITIATIVES, _initiatives(dossier)),
        _step("conversation", Screen.CONVERSATION, list(talks.values())),
    )
    return Progress(steps, found, next(_ahead(found, blocks, talks)))


def _step(key: str, screen: Screen, states: list[State]) -> Step:
    done, started = states.count(State.DONE), any(state is not State.OPEN for state in states)
    return Step(key, screen, done, len(states), _state(0 < len(states) == done, started))
