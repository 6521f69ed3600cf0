"""Draw the list of initiatives, with the ways to look for some of them."""

from collections.abc import Sequence

import streamlit as st

from wizard.logic import naming
from wizard.model.entity import OUTCOMES, STAGES, Initiative
from wizard.views import grid, paging, select
from wizard.views.desk import Desk
from wizard.views.plain import escape

_ALL = ""


def show(desk: Desk, every: Sequence[Initiative]) -> Sequence[Initiative]:
    """Draw the filters and the list; return the initiatives that were looked for."""
    st.header(desk.say("initiatives.list_title", n=len(every)), anchor=False)
    found = _filtered(desk, every)
    if every and not found:
        st.markdown(desk.say("initiatives.none_found"))
    elif found:
        rows = [_row(desk, one) for one in paging.page(desk, found, "initiatieven")]
        grid.table(rows, alt=desk.say("initiatives.list_alt"))
    return found


def _filtered(desk: Desk, every: Sequence[Initiative]) -> Sequence[Initiative]:
    places = {one.id: one.name for one in desk.dossier.neighbourhoods if one.id in desk.dossier.active}
    stages = {one: naming.stage(desk.handbook, one) or one for one in STAGES}
    outcomes = {one: naming.outcome(desk.handbook, one) or one for one in OUTCOMES}
    choices = (("place", places), ("stage", stages), ("outcome", outcomes))
    columns = st.columns(len(choices))
    wanted: list[str] = []
    for column, (name, names) in zip(columns, choices, strict=True):
        with column:
            options = {_ALL: desk.say(f"initiatives.all_{name}s"), **names}
            wanted.append(select.one_of(desk.say(f"initiatives.filter_{name}"), options, f"initiatief.{name}"))
    place, stage, outcome = wanted
    here = desk.dossier.active.get(place, frozenset())
    return [
        one
        for one in every
        if (not place or one.id in here) and stage in (_ALL, one.stage) and outcome in (_ALL, one.outcome)
    ]


def _row(desk: Desk, one: Initiative) -> dict[str, str]:
    places = ", ".join(escape(place.name) for place in desk.dossier.places_of(one.id))
    return {
        desk.say("fields.initiative.name"): escape(one.name),
        desk.say("initiatives.column_places"): places or "–",
        desk.say("fields.initiative.stage"): naming.stage(desk.handbook, one.stage) or "–",
        desk.say("fields.initiative.scope"): naming.scope(desk.handbook, one.scope) or "–",
        desk.say("fields.initiative.outcome"): naming.outcome(desk.handbook, one.outcome) or "–",
    }
