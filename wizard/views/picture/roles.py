"""Draw the matrix of a role model to look at: what it says, the matrix or its table, and the way to change it."""

from typing import Final

import streamlit as st

from wizard.logic import placing
from wizard.logic.placing import Moment, Placing
from wizard.logic.summary import roles_summary
from wizard.model.entity import OWN_ROLE
from wizard.model.role_model import RoleModel
from wizard.model.screens import Screen
from wizard.views import grid
from wizard.views.desk import Desk, Guide
from wizard.views.picture.boards import STATIC
from wizard.views.plain import escape
from wizard.views.roles import matrix, models, words
from wizard.views.roles.matrix import Draw

_MOST_NAMES: Final = 12
"""Names in one row of the table; the others are counted."""


def show(desk: Desk, guide: Guide, draw: Draw, *, as_table: bool) -> None:
    """Draw the roles now or the roles wanted, by one role model."""
    with st.container(horizontal=True, key="beeldrollen"):
        model, moment = models.choose(desk), matrix.moment(desk)
    st.markdown(words.conclusion(desk.say, model, roles_summary(model, desk.dossier), moment))
    if as_table:
        grid.table(_rows(desk, model, moment), alt=desk.say(f"picture.table_roles_{moment}", model=model.name))
    else:
        _matrix(desk, model, moment, draw)
    guide.link(desk.say("picture.change"), Screen.ROLES)


def _matrix(desk: Desk, model: RoleModel, moment: Moment, draw: Draw) -> None:
    placed = placing.of(model, desk.dossier, moment)
    counted = {box.role: desk.say("roles.count", n=box.count) for box in placed.boxes}
    alt = words.alt(desk.say, model, placed, moment)
    with st.container(key="matrix"):
        st.plotly_chart(draw(model, placed, counted, None), key=f"plaat.{model.id}.{moment}", config=STATIC, alt=alt)
    if placed.names_shown:
        _names(model, placed)
    if placed.own:
        st.caption(desk.say("picture.own_roles", n=placed.own))


def _names(model: RoleModel, placed: Placing) -> None:
    """List the names per cell; only shown where the screen is too narrow for them in the matrix."""
    with st.container(key="namenlijst"):
        for box in placed.boxes:
            if box.names:
                inside = ", ".join(escape(name.full) for name in box.names)
                st.markdown(f"**{words.names(model, (box.role,))}**: {inside}")


def _rows(desk: Desk, model: RoleModel, moment: Moment) -> list[dict[str, str]]:
    """Return a row for every role, for roles of one's own, and for where none was chosen."""
    found: dict[str | None, list[str]] = {ident: [] for ident in (*(role.id for role in model.roles), OWN_ROLE, None)}
    for one in desk.dossier.neighbourhoods:
        role = placing.role_of(desk.dossier.choice(one.id, model.id), moment)
        found[role if role in found else None].append(escape(one.name))
    return [_row(desk, model, moment, role, names) for role, names in found.items() if names or model.role(role)]


def _row(desk: Desk, model: RoleModel, moment: Moment, ident: str | None, inside: list[str]) -> dict[str, str]:
    role = model.role(ident)
    other = desk.say("roles.own_option" if ident == OWN_ROLE else "picture.not_chosen")
    left = [desk.say("roles.and_more", n=len(inside) - _MOST_NAMES)] if len(inside) > _MOST_NAMES else []
    return {
        desk.say(f"fields.choice.{moment}"): role.name if role else other,
        desk.say("roles.moves_count"): str(len(inside)),
        desk.say("roles.moves_names"): ", ".join([*inside[:_MOST_NAMES], *left]),
    }
