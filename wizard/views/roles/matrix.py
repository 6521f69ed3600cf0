"""Draw the matrix as something to answer with: a click in a cell places the chosen neighbourhood."""

from typing import Protocol, cast

import streamlit as st
from plotly.graph_objects import Figure  # pyright: ignore[reportMissingTypeStubs] - plotly brings no types

from wizard.logic import placing
from wizard.logic.placing import Moment, Placing
from wizard.logic.summary import roles_summary
from wizard.model import slot
from wizard.model.entity import Neighbourhood
from wizard.model.role_model import RoleModel
from wizard.views import field
from wizard.views.desk import Desk
from wizard.views.plain import escape
from wizard.views.roles import words


class Draw(Protocol):
    """Draw the matrix."""

    def __call__(self, model: RoleModel, placing: Placing, counted: dict[str, str], selected: str | None) -> Figure:
        """Return it as a figure; `counted` holds per role the words for how many neighbourhoods are in it."""
        ...


def show(desk: Desk, model: RoleModel, one: Neighbourhood, moment: Moment, draw: Draw) -> None:
    """Draw the conclusion, and below it the matrix."""
    placed = placing.of(model, desk.dossier, moment)
    counted = {box.role: desk.say("roles.count", n=box.count) for box in placed.boxes}
    st.markdown(words.conclusion(desk.say, model, roles_summary(model, desk.dossier), moment))
    key = f"matrix.{moment}.{one.id}.{desk.acts}"
    with st.container(key="matrix"):
        st.plotly_chart(
            draw(model, placed, counted, one.id),
            key=key,
            on_select=lambda: _place(desk, model, one, moment, key),
            selection_mode="points",
            config={"displayModeBar": False, "scrollZoom": False, "doubleClick": False},
            alt=words.alt(desk.say, model, placed, moment),
        )
    st.caption(desk.say(f"roles.click_{moment}", name=escape(one.name)))
    _names(model, placed)


def moment(desk: Desk) -> Moment:
    """Draw the choice between the role wanted and the role now, and return it."""
    names = {"wanted": desk.say("fields.choice.wanted"), "now": desk.say("fields.choice.now")}
    chosen = st.segmented_control(
        desk.say("roles.moment"),
        list(names),
        default="wanted",
        required=True,
        format_func=lambda one: names[one],
        key="moment",
        label_visibility="collapsed",
    )
    return cast("Moment", chosen)


def _place(desk: Desk, model: RoleModel, one: Neighbourhood, moment: Moment, key: str) -> None:
    """Store the role of the cell that was clicked; a click on names or between cells gives none."""
    role = model.role(field.clicked(key))
    if role is None:
        return
    address = slot.of_choice(one.id, model.id, moment)
    seen = desk.dossier.value(address.id, moment)
    desk.record(
        address.changes(seen, role.id), desk.say(f"roles.placed_{moment}", name=escape(one.name), role=role.name)
    )


def _names(model: RoleModel, placed: Placing) -> None:
    """List the names per cell; only shown where the matrix is too narrow for them."""
    with st.container(key="namenlijst"):
        for box in placed.boxes:
            role = model.role(box.role)
            if role and box.names:
                st.markdown(f"**{role.name}**: {', '.join(escape(name.full) for name in box.names)}")
