"""Draw the equal table twin of the matrix: real select boxes, for many neighbourhoods at once, by keyboard too."""

import streamlit as st

from wizard.model import slot
from wizard.model.entity import Neighbourhood
from wizard.model.role_model import RoleModel
from wizard.views import field, paging
from wizard.views.desk import Desk
from wizard.views.plain import escape
from wizard.views.roles.answers import options

_WIDTHS = [2, 3, 3]


def show(desk: Desk, model: RoleModel) -> None:
    """Draw a row for each neighbourhood that is looked for, a page at a time."""
    sought = st.text_input(
        desk.say("common.search"), key="zoek.rollen", icon=":material/search:", autocomplete="off", width=360
    )
    found = [one for one in desk.dossier.neighbourhoods if sought.casefold().strip() in one.name.casefold()]
    if not found:
        st.markdown(desk.say("roles.none_found"))
        return
    shown = paging.page(desk, found, "rollen")
    with st.container(key="tweeling"):
        _head(desk)
        for one in shown:
            _row(desk, model, one)


def _head(desk: Desk) -> None:
    with st.container(key="kop-tweeling"):
        keys = ("fields.neighbourhood.name", "fields.choice.now", "fields.choice.wanted")
        for column, key in zip(st.columns(_WIDTHS), keys, strict=True):
            column.markdown(f"**{desk.say(key)}**")


def _row(desk: Desk, model: RoleModel, one: Neighbourhood) -> None:
    name, now, wanted = st.columns(_WIDTHS, vertical_alignment="center")
    name.markdown(escape(one.name))
    for column, which in ((now, "now"), (wanted, "wanted")):
        with column:
            label = desk.say("roles.table_label", field=desk.say(f"fields.choice.{which}"), name=escape(one.name))
            field.choice(desk, slot.of_choice(one.id, model.id, which), label, options(desk, model), place="tabel")
