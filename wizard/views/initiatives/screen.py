"""Draw the register as a whole: add, filter, the list, and the initiative one is working on."""

from functools import partial
from secrets import token_hex

import streamlit as st

from wizard.logic import ordering
from wizard.model.change import Applied, Create
from wizard.model.entity import Initiative
from wizard.views import adding, field, pick, term, undo
from wizard.views.desk import Desk, Guide
from wizard.views.initiatives import form, register
from wizard.views.plain import escape

_NAME = "initiatief.nieuw"


def show(desk: Desk, guide: Guide) -> None:
    """Draw the whole screen."""
    st.title(desk.say("initiatives.title"), anchor=False)
    st.markdown(desk.say("initiatives.lead"))
    undo.show(desk, "initiatieven")
    _add(desk)
    every = desk.dossier.initiatives
    if not every and not isinstance(desk.dossier.removed.get(desk.focus or ""), Initiative):
        st.markdown(desk.say("initiatives.none"))
    else:
        found = register.show(desk, every)
        one = pick.initiative(desk, found)
        if one is not None:
            form.show(desk, guide, one)
    term.explain(desk, ("bewonersinitiatief", "rol-nu", "gewenste-rol"))


def _add(desk: Desk) -> None:
    label, hint, button = (desk.say(f"initiatives.{word}") for word in ("add_label", "add_hint", "add"))
    adding.line(label, _NAME, hint, button, partial(_create, desk))


def _create(desk: Desk) -> None:
    """Put an initiative at the end of the register and go on with it."""
    name = str(field.held(_NAME) or "").strip()
    if not name:
        return
    (order,) = ordering.after(max((one.order for one in desk.dossier.initiatives), default=None), 1)
    ident = token_hex(6)
    made = Create(Initiative.kind, ident, None, {"name": name, "order": order})
    if isinstance(desk.record((made,), desk.say("initiatives.added", name=escape(name))), Applied):
        field.put(_NAME, "")
        desk.focus_on(ident)
