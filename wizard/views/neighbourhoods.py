"""Draw the list that everything hangs on: add wijken and buurten, change them, remove them."""

import streamlit as st

from wizard.model import slot
from wizard.model.change import Remove
from wizard.model.entity import Neighbourhood
from wizard.model.item import body_of
from wizard.views import field, grid, paging, paste, pick, undo
from wizard.views.desk import Desk
from wizard.views.plain import escape
from wizard.views.preview import Reader

_NUMBERS = ("inhabitants", "homes", "planned_year", "code_year")


def show(desk: Desk, reader: Reader) -> None:
    """Draw the whole screen."""
    st.title(desk.say("neighbourhoods.title"), anchor=False)
    st.markdown(desk.say("neighbourhoods.lead"))
    undo.show(desk, "wijken")
    paste.show(desk, reader)
    if desk.dossier.neighbourhoods or desk.place in desk.dossier.removed:
        _list(desk)
        _edit(desk)


def _list(desk: Desk) -> None:
    every = desk.dossier.neighbourhoods
    st.header(desk.say("neighbourhoods.list_title", n=len(every)), anchor=False)
    shown = paging.page(desk, every, "wijken")
    fields = ("name", "code", "district", "inhabitants", "homes", "planned_year")
    used = [name for name in fields if name == "name" or any(getattr(one, name) is not None for one in every)]
    rows = [{desk.say(f"fields.neighbourhood.{name}"): _cell(one, name) for name in used} for one in shown]
    grid.table(rows, alt=desk.say("neighbourhoods.list_alt"))


def _cell(one: Neighbourhood, name: str) -> str:
    value = getattr(one, name)
    if value is None:
        return "–"
    return f"{value:,}".replace(",", ".") if name in {"inhabitants", "homes"} else escape(str(value))


def _edit(desk: Desk) -> None:
    st.header(desk.say("neighbourhoods.edit_title"), anchor=False)
    one = pick.neighbourhood(desk, "bewerken")
    if one is None:
        return
    left, middle, right = st.columns(3)
    with left:
        _field(desk, one, "name")
        _field(desk, one, "district")
    with middle:
        _field(desk, one, "code")
        _field(desk, one, "code_year")
    with right:
        _field(desk, one, "inhabitants")
        _field(desk, one, "homes")
    with left:
        _field(desk, one, "planned_year")
    if one.id in desk.dossier.entities:
        _remove(desk, one)


def _field(desk: Desk, one: Neighbourhood, name: str) -> None:
    label, hint = desk.say(f"fields.neighbourhood.{name}"), desk.say(f"neighbourhoods.hint_{name}")
    draw = field.number if name in _NUMBERS else field.text
    draw(desk, slot.of_entity(one, name), label, hint=hint)


def _remove(desk: Desk, one: Neighbourhood) -> None:
    with st.popover(desk.say("neighbourhoods.remove"), icon=":material/delete:", key=f"verwijder.{one.id}"):
        answers = sum(len(body_of(child).keys() - child.fixed) for child in desk.dossier.children(one.id))
        name = escape(one.name)
        st.markdown(desk.say("neighbourhoods.remove_sure", name=name))
        st.markdown(
            desk.say("neighbourhoods.remove_along", n=answers) if answers else desk.say("neighbourhoods.remove_alone")
        )
        st.button(
            desk.say("neighbourhoods.remove_yes"),
            key=f"weg.{one.id}",
            on_click=lambda: _take_away(desk, one),
        )


def _take_away(desk: Desk, one: Neighbourhood) -> None:
    desk.record((Remove(one.id),), desk.say("neighbourhoods.removed", name=escape(one.name)))
    desk.focus_on(None)
