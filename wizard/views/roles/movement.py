"""Show how roles change from now to wanted: a sentence, arrows between the cells, and the same as a table."""

from typing import Final, Protocol

import streamlit as st
from plotly.graph_objects import Figure  # pyright: ignore[reportMissingTypeStubs] - plotly brings no types

from wizard.logic import moving, placing
from wizard.logic.placing import Move, Placing
from wizard.model.entity import OWN_ROLE
from wizard.model.role_model import RoleModel
from wizard.views import grid
from wizard.views.desk import Desk
from wizard.views.plain import escape
from wizard.views.roles.matrix import STILL

_MOST_NAMES: Final = 12
"""Names in one row of the table; the others are counted."""


class DrawMoves(Protocol):
    """Draw the movement."""

    def __call__(self, model: RoleModel, placing: Placing, moves: tuple[Move, ...], counted: dict[str, str]) -> Figure:
        """Return it as a figure; `counted` holds per role the words for how many neighbourhoods it has now."""
        ...


def show(desk: Desk, model: RoleModel, draw: DrawMoves) -> None:
    """Draw the movement of all neighbourhoods together."""
    moves, beside = placing.movements(model, desk.dossier), moving.beside(model, desk.dossier)
    st.markdown(_conclusion(desk, model, moves, beside))
    if moves:
        _arrows(desk, model, moves, draw)
    if moves or beside:
        rows = [_row(desk, model, move) for move in (*moves, *beside)]
        grid.table(rows, alt=desk.say("roles.moves_table_alt"))


def _arrows(desk: Desk, model: RoleModel, moves: tuple[Move, ...], draw: DrawMoves) -> None:
    placed = placing.of(model, desk.dossier, "now", with_names=False)
    counted = {box.role: desk.say("roles.count", n=box.count) for box in placed.boxes}
    with st.container(key="beweging"):
        st.plotly_chart(
            draw(model, placed, moves, counted),
            key=f"beweging.{model.id}",
            config=STILL,
            alt=desk.say("roles.moves_alt", moves="; ".join(_in_words(desk, model, move) for move in moves)),
        )


def _conclusion(desk: Desk, model: RoleModel, moves: tuple[Move, ...], beside: tuple[Move, ...]) -> str:
    every = (*moves, *beside)
    if not every:
        return desk.say("roles.moves_none")
    most = max(every, key=lambda move: move.count)
    parts = [
        desk.say("roles.conclusion_moving", n=sum(move.count for move in every)),
        desk.say("roles.moves_most", move=_in_words(desk, model, most)),
    ]
    if beside:
        parts.append(desk.say("roles.moves_beside", n=sum(move.count for move in beside)))
    return " ".join(parts)


def _in_words(desk: Desk, model: RoleModel, move: Move) -> str:
    source, target = _name(desk, model, move.source), _name(desk, model, move.target)
    return desk.say("roles.move", source=source, target=target, n=move.count)


def _name(desk: Desk, model: RoleModel, role: str) -> str:
    found = model.role(role)
    return found.name if found else desk.say("roles.own_option" if role == OWN_ROLE else "common.unknown_option")


def _row(desk: Desk, model: RoleModel, move: Move) -> dict[str, str]:
    names = [escape(str(desk.dossier.value(one, "name"))) for one in move.neighbourhoods]
    more = [desk.say("roles.and_more", n=len(names) - _MOST_NAMES)] if len(names) > _MOST_NAMES else []
    return {
        desk.say("roles.moves_from"): _name(desk, model, move.source),
        desk.say("roles.moves_to"): _name(desk, model, move.target),
        desk.say("roles.moves_count"): str(move.count),
        desk.say("roles.moves_names"): ", ".join(names[:_MOST_NAMES] + more),
    }
