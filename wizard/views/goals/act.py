"""Draw what can be done with a goal: move it, copy it to other neighbourhoods, take it away."""

from functools import partial
from secrets import token_hex

import streamlit as st

from wizard.logic import ordering
from wizard.model.change import Change, Create, Edit, Remove
from wizard.model.entity import Goal, Neighbourhood
from wizard.model.item import body_of
from wizard.views import field
from wizard.views.desk import Desk
from wizard.views.plain import escape


def show(desk: Desk, goal: Goal) -> None:
    """Draw the buttons below a goal that is open."""
    there = desk.dossier.goals(goal.parent or "", goal.horizon)
    place = there.index(goal)
    with st.container(horizontal=True, key=f"daden-{goal.id}"):
        for step, word, icon in ((-1, "up", "arrow_upward"), (1, "down", "arrow_downward")):
            st.button(
                desk.say(f"goals.{word}"),
                key=f"{word}.{goal.id}",
                icon=f":material/{icon}:",
                disabled=not 0 <= place + step < len(there),
                on_click=partial(_move, desk, there, place, step),
            )
        _copy(desk, goal)
        st.button(
            desk.say("goals.remove"),
            key=f"weg.{goal.id}",
            icon=":material/delete:",
            on_click=partial(_take_away, desk, goal),
        )
    st.button(
        desk.say("goals.close"),
        key=f"klaar.{goal.id}",
        icon=":material/check:",
        on_click=partial(desk.focus_on, goal.parent),
    )


def _move(desk: Desk, there: tuple[Goal, ...], place: int, step: int) -> None:
    keys = [one.order for one in there]
    batch = [Edit(there[at].id, "order", keys[at], key) for at, key in ordering.move(keys, place, step).items()]
    desk.record(batch, desk.say("goals.moved"))


def _take_away(desk: Desk, goal: Goal) -> None:
    desk.record((Remove(goal.id),), desk.say("goals.removed"))
    desk.focus_on(goal.parent)


def _copy(desk: Desk, goal: Goal) -> None:
    others = {one.id: one for one in desk.dossier.neighbourhoods if one.id != goal.parent}
    key = f"kopie.{goal.id}.{desk.acts}"  # closed and empty again after every act
    with st.popover(desk.say("goals.copy"), disabled=not others, key=f"klap.{key}"):
        chosen = st.multiselect(
            desk.say("goals.copy_to"),
            list(others),
            format_func=lambda one: others[one].name if one in others else str(one),
            key=key,
            placeholder=desk.say("goals.copy_placeholder"),
        )
        same = _same_district(desk, goal)
        if same:
            st.button(
                desk.say("goals.copy_district", n=len(same), district=escape(str(same[0].district))),
                key=f"kopieer.wijk.{goal.id}",
                on_click=partial(_do_copy, desk, goal, [one.id for one in same]),
            )
        st.button(
            desk.say("goals.copy_do", n=len(chosen)),
            key=f"kopieer.{goal.id}",
            disabled=not chosen,
            on_click=lambda: _do_copy(desk, goal, _held(key)),
        )


def _held(key: str) -> list[str]:
    held = field.held(key)
    return [str(one) for one in held] if isinstance(held, list) else []  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType] - what a widget holds


def _same_district(desk: Desk, goal: Goal) -> list[Neighbourhood]:
    """Return the other neighbourhoods of the district that this one lies in."""
    district = desk.dossier.value(goal.parent or "", "district")
    return [
        one for one in desk.dossier.neighbourhoods if district and one.district == district and one.id != goal.parent
    ]


def _do_copy(desk: Desk, goal: Goal, places: list[str]) -> None:
    """Put a goal in other neighbourhoods, below those on its horizon; where it stands already it is left out."""
    batch: list[Change] = []
    for place in places:
        there = desk.dossier.goals(place, goal.horizon)
        if goal.text is None or all(one.text != goal.text for one in there):
            (order,) = ordering.after(there[-1].order if there else None, 1)
            batch.append(Create(Goal.kind, token_hex(6), place, {**body_of(goal), "order": order}))
    said = desk.say("goals.copied", n=len(batch))
    if len(batch) < len(places):
        said += f" {desk.say('goals.copied_there', n=len(places) - len(batch))}"
    desk.record(batch, said)
