"""Show how roles change from now to wanted: a sentence, arrows between the cells, and the same as a table."""

from typing import Final, Protocol

import streamlit as st
from plotly.graph_objects import Figure  # pyright: ignore[reportMissingTypeStubs] - plotly brings no types

from wizard.logic import placing
from wizard.logic.placing import Move, Placing
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
    moves = placing.movements(model, desk.dossier)
    st.markdown(_conclusion(desk, model, moves))
    if not moves:
        return
    placed = placing.of(model, desk.dossier, "now", with_names=False)
    counted = {box.role: desk.say("roles.count", n=box.count) for box in placed.boxes}
    with st.container(key="beweging"):
        st.plotly_chart(
            draw(model, placed, moves, counted),
            key=f"beweging.{model.id}",
            config=STILL,
            alt=desk.say("roles.moves_alt", moves="; ".join(_in_words(desk, model, move) for move in moves)),
        )
    grid.table([_row(desk, model, move) for move in moves], alt=desk.say("roles.moves_table_alt"))


def _conclusion(desk: Desk, model: RoleModel, moves: tuple[Move, ...]) -> str:
    total = sum(move.count for move in moves)
    if not moves:
        return desk.say("roles.moves_none")
    most = max(moves, key=lambda move: move.count)
    largest = desk.say("roles.moves_most", move=_in_words(desk, model, most))
    return f"{desk.say('roles.conclusion_moving', n=total)} {largest}"


def _in_words(desk: Desk, model: RoleModel, move: Move) -> str:
    return desk.say("roles.move", source=_name(model, move.source), target=_name(model, move.target), n=move.count)


def _name(model: RoleModel, role: str) -> str:
    found = model.role(role)
    return found.name if found else role


def _row(desk: Desk, model: RoleModel, move: Move) -> dict[str, str]:
    names = [escape(str(desk.dossier.value(one, "name"))) for one in move.neighbourhoods]
    more = [desk.say("roles.and_more", n=len(names) - _MOST_NAMES)] if len(names) > _MOST_NAMES else []
    return {
        desk.say("roles.moves_from"): _name(model, move.source),
        desk.say("roles.moves_to"): _name(model, move.target),
        desk.say("roles.moves_count"): str(move.count),
        desk.say("roles.moves_names"): ", ".join(names[:_MOST_NAMES] + more),
    }
