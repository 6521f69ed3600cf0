"""Draw the matrix as something to answer with: a click in a cell places the chosen neighbourhood."""

from typing import Final, Protocol, cast

import streamlit as st
from plotly.graph_objects import Figure  # pyright: ignore[reportMissingTypeStubs] - plotly brings no types

from wizard.logic import placing
from wizard.logic.placing import Moment, Placing
from wizard.logic.summary import roles_summary
from wizard.model.role_model import RoleModel
from wizard.views import field, fold, select
from wizard.views.desk import Desk
from wizard.views.plain import escape
from wizard.views.roles import words
from wizard.views.roles.question import Question

_NARROW: Final = 2
"""Columns that fit beside the questions."""

_FEW_LINES: Final = 8
"""Lines of names that fit beside the questions."""

STILL: Final = {"displayModeBar": False, "scrollZoom": False, "doubleClick": False}
"""Plotly's settings for a chart that nobody drags or zooms."""


class Draw(Protocol):
    """Draw the matrix."""

    def __call__(self, model: RoleModel, placing: Placing, counted: dict[str, str], selected: str | None) -> Figure:
        """Return it as a figure; `counted` holds per role the words for how many neighbourhoods are in it."""
        ...


def is_wide(placed: Placing) -> bool:
    """Say whether the matrix needs the whole width to keep its names readable."""
    return placed.columns > _NARROW or placed.lines > _FEW_LINES


def moment(desk: Desk) -> Moment:
    """Draw the choice between the role wanted and the role now, and return it."""
    names = {"wanted": desk.say("fields.choice.wanted"), "now": desk.say("fields.choice.now")}
    return cast("Moment", select.one_of_few(desk.say("roles.moment"), names, "moment"))


def show(question: Question, moment: Moment, placed: Placing, draw: Draw) -> None:
    """Draw the conclusion, and below it the matrix."""
    desk, model = question.desk, question.model
    counted = {box.role: desk.say("roles.count", n=box.count) for box in placed.boxes}
    st.markdown(words.conclusion(desk.say, model, roles_summary(model, desk.dossier), moment))
    key = f"matrix.{model.id}.{moment}.{question.one.id}.{desk.acts}"
    with st.container(key="matrix"):
        st.plotly_chart(
            draw(model, placed, counted, question.one.id),
            key=key,
            on_select=lambda: _place(question, moment, key),
            selection_mode="points",
            config=STILL,
            alt=words.alt(desk.say, model, placed, moment),
        )
    st.caption(desk.say(f"roles.click_{moment}", name=escape(question.one.name)))
    if placed.names_shown:
        _names(model, placed)
    else:
        _names_on_demand(desk, model, moment)


def _place(question: Question, moment: Moment, key: str) -> None:
    """Store the role of the cell that was clicked; a click on names or between cells gives none."""
    desk, role = question.desk, question.model.role(field.clicked(key))
    if role is None:
        return
    address = question.address(moment)
    said = desk.say(f"roles.placed_{moment}", name=escape(question.one.name), role=role.name)
    desk.record(address.changes(desk.dossier.value(address.id, moment), role.id), said)


def _names(model: RoleModel, placed: Placing) -> None:
    """List the names per cell; only shown where the screen is too narrow for them in the matrix."""
    with st.container(key="namenlijst"):
        for box in placed.boxes:
            role = model.role(box.role)
            if role and box.names:
                st.markdown(f"**{role.name}**: {', '.join(escape(name.full) for name in box.names)}")


def _names_on_demand(desk: Desk, model: RoleModel, moment: Moment) -> None:
    """Name the neighbourhoods in one cell, where the matrix only has room for their number."""
    with fold.part(desk.say("roles.names_fold"), "namen", ":material/list:") as is_open:
        if not is_open:
            return
        names = {role.id: role.name for role in model.roles}
        chosen = select.one_of(desk.say("roles.names_in"), names, f"namen.{model.id}.{moment}")
        inside = placing.inside(model, desk.dossier, moment, chosen)
        st.markdown(", ".join(escape(one.name) for one in inside) or desk.say("roles.names_none"))
