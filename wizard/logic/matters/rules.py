"""Be the rules that say what is open, from the roles to the points of attention; each finds what is open in its way."""

from collections.abc import Iterator
from typing import Final

from wizard.logic import open_parts
from wizard.logic.matters.look import Look
from wizard.logic.matters.matter import Thing
from wizard.model.entity import HORIZONS, Initiative, Location, block_id

NO_ROLE: Final = "rol-ontbreekt"
OPEN_BLOCK: Final = "bouwsteen-open"
_TOLD: Final = frozenset({NO_ROLE, OPEN_BLOCK})
"""The points of attention that are a matter of the role or of a building block already."""


def role_with_initiative(look: Look) -> Iterator[Thing]:
    """Find neighbourhoods without a wanted role in which an initiative waits for one."""
    waiting = look.found(NO_ROLE)
    yield from (Thing(place.id, place.name) for place, _ in look.roles if place.id in waiting)


def role_without(look: Look) -> Iterator[Thing]:
    """Find the other neighbourhoods without a wanted role."""
    waiting = look.found(NO_ROLE)
    for place, choice in look.roles:
        if (choice is None or choice.wanted is None) and place.id not in waiting:
            yield Thing(place.id, place.name)


def role_proposed(look: Look) -> Iterator[Thing]:
    """Find wanted roles that are a proposal."""
    yield from _with_standing(look, "voorstel")


def role_undecided(look: Look) -> Iterator[Thing]:
    """Find wanted roles that are somebody's own estimate, or of which nobody said what they are."""
    yield from _with_standing(look, "persoonlijk", None)


def role_without_words(look: Look) -> Iterator[Thing]:
    """Find decided roles about which something was not written down."""
    for place, choice in look.roles:
        if choice and choice.wanted and choice.standing == "besloten" and open_parts.of_role(choice):
            yield Thing(place.id, place.name)


def _with_standing(look: Look, *standings: str | None) -> Iterator[Thing]:
    for place, choice in look.roles:
        if choice and choice.wanted and choice.standing in standings:
            yield Thing(place.id, place.name)


def no_goal(look: Look) -> Iterator[Thing]:
    """Find neighbourhoods without any goal."""
    yield from _with_goals(look, {len(HORIZONS)})


def horizon_without_goal(look: Look) -> Iterator[Thing]:
    """Find neighbourhoods with a goal on some horizon, and none on another."""
    yield from _with_goals(look, set(range(1, len(HORIZONS))))


def _with_goals(look: Look, missing: set[int]) -> Iterator[Thing]:
    for place in look.dossier.neighbourhoods:
        if len(open_parts.of_goals(look.dossier, place.id)) in missing:
            yield Thing(place.id, place.name)


def block_that_carries(look: Look) -> Iterator[Thing]:
    """Find open building blocks of equal treatment or continuity."""
    carrying = look.found(OPEN_BLOCK)
    yield from (Thing(block_id(one.id), one.name) for one in look.handbook.blocks if block_id(one.id) in carrying)


def block_without_answer(look: Look) -> Iterator[Thing]:
    """Find the other building blocks of which nobody said how far they are."""
    carrying = look.found(OPEN_BLOCK)
    for one in look.handbook.blocks:
        found = look.dossier.block(one.id)
        if (found is None or found.status is None) and block_id(one.id) not in carrying:
            yield Thing(block_id(one.id), one.name)


def talk_without_outcome(look: Look) -> Iterator[Thing]:
    """Find conversations that began and have no outcome yet."""
    yield from (Thing(one.id, one.name) for one in look.dossier.initiatives if _is_open(one) and _began(look, one))


def talk_to_begin(look: Look) -> Iterator[Thing]:
    """Find initiatives with which nobody spoke yet."""
    yield from (Thing(one.id, one.name) for one in look.dossier.initiatives if _is_open(one) and not _began(look, one))


def _is_open(one: Initiative) -> bool:
    return one.outcome is None


def _began(look: Look, one: Initiative) -> bool:
    return any(not isinstance(child, Location) for child in look.dossier.children(one.id))


def point_first(look: Look) -> Iterator[Thing]:
    """Find the points of attention to look at first."""
    yield from _points(look, 1)


def point_to_settle(look: Look) -> Iterator[Thing]:
    """Find the points of attention that are good to settle."""
    yield from _points(look, 2)


def point_that_waits(look: Look) -> Iterator[Thing]:
    """Find the points of attention that can wait."""
    yield from _points(look, 3)


def _points(look: Look, weight: int) -> Iterator[Thing]:
    for one in look.points:
        if one.weight == weight and one.rule not in _TOLD:
            yield Thing(one.about, one.name, one)
