"""Set one role in many neighbourhoods at once; taken back in one go."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

import streamlit as st

from wizard.model import slot
from wizard.model.change import Applied, Change
from wizard.model.entity import Neighbourhood
from wizard.model.role_model import RoleModel
from wizard.views import field, select
from wizard.views.desk import Desk
from wizard.views.roles.answers import options

_FIELDS = ("wanted", "now", "second")
_UNCHOSEN, _CLEAR = "", "*"
"""Stand in the list for nothing chosen yet and for taking the role away; neither can be the id of a role."""


@dataclass(frozen=True)
class _Wish:
    """Say what to set: the part of the choice, and the role; None takes the role away."""

    field: str
    role: str | None
    said: str
    ready: bool
    """Whether somebody chose, so that a button may be pressed."""


def tick(one: Neighbourhood) -> str:
    """Return the key of the box with which a neighbourhood is picked out."""
    return f"vink.{one.id}"


def show(desk: Desk, model: RoleModel, found: Sequence[Neighbourhood]) -> None:
    """Draw what to set, and two buttons: in the ticked neighbourhoods, or in all that were found."""
    ticked = [one for one in found if field.held(tick(one))]
    with st.expander(desk.say("bulk.title"), icon=":material/select_all:", expanded=bool(ticked)):
        st.markdown(desk.say("bulk.lead"))
        wish = _wish(desk, model)
        with st.container(horizontal=True):
            for key, chosen in (("ticked", ticked), ("found", found)):
                act = partial(_set, desk, model, chosen, wish)
                label = desk.say(f"bulk.set_{key}", n=len(chosen))
                st.button(label, key=f"veel.{key}", disabled=not (chosen and wish.ready), on_click=act)


def _wish(desk: Desk, model: RoleModel) -> _Wish:
    parts = {name: desk.say(f"fields.choice.{name}") for name in _FIELDS}
    roles = {_UNCHOSEN: desk.say("bulk.choose_role")} | {value: name for value, name in options(desk, model) if value}
    roles[_CLEAR] = desk.say("bulk.clear")
    left, right = st.columns(2)
    with left:
        part = select.one_of(desk.say("bulk.field"), parts, "veel.veld")
    with right:
        role = select.one_of(desk.say("bulk.role"), roles, f"veel.rol.{model.id}")
    if role in (_UNCHOSEN, _CLEAR):
        return _Wish(part, None, desk.say("bulk.said_empty", field=parts[part]), ready=role == _CLEAR)
    return _Wish(part, role, desk.say("bulk.said", field=parts[part], role=roles[role]), ready=True)


def _set(desk: Desk, model: RoleModel, chosen: Sequence[Neighbourhood], wish: _Wish) -> None:
    batch: list[Change] = []
    for one in chosen:
        address = slot.of_choice(one.id, model.id, wish.field)
        batch += address.changes(desk.dossier.value(address.id, wish.field), wish.role)
    done = desk.record(batch, desk.say("bulk.done", n=len(chosen), what=wish.said))
    if isinstance(done, Applied):
        for one in chosen:
            field.put(tick(one), value=False)
