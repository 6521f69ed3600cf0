"""Draw the equal table twin of the matrix: real select boxes, for many neighbourhoods at once, by keyboard too."""

from collections.abc import Sequence
from typing import Final

import streamlit as st

from wizard.model import slot
from wizard.model.entity import Neighbourhood
from wizard.model.role_model import RoleModel
from wizard.views import field, paging
from wizard.views.desk import Desk
from wizard.views.plain import escape
from wizard.views.roles import bulk
from wizard.views.roles.answers import options

_WIDTHS: Final = [2, 3, 3]
_WIDE: Final = 360


def show(desk: Desk, model: RoleModel) -> None:
    """Draw a row for each neighbourhood that is looked for, a page at a time, and what to do with many."""
    found = _found(desk)
    if not found:
        st.markdown(desk.say("roles.none_found"))
        return
    bulk.show(desk, model, found)
    shown = paging.page(desk, found, "rollen")
    with st.container(key="tweeling"):
        _head(desk)
        for one in shown:
            _row(desk, model, one)


def _found(desk: Desk) -> Sequence[Neighbourhood]:
    every = desk.dossier.neighbourhoods
    districts = sorted({one.district for one in every if one.district})
    with st.container(horizontal=True):
        sought = st.text_input(
            desk.say("common.search"),
            key="zoek.rollen",
            icon=":material/search:",
            autocomplete="off",
            width=_WIDE,
            persist_state="session",
        )
        district = None
        if districts:
            district = st.selectbox(
                desk.say("bulk.district"),
                [None, *districts],
                format_func=lambda one: one or desk.say("bulk.district_all"),
                key="zoek.wijk",
                placeholder=desk.say("bulk.district"),
                width=_WIDE,
                persist_state="session",
            )
    wanted = sought.casefold().strip()
    return [one for one in every if wanted in one.name.casefold() and district in (None, one.district)]


def _head(desk: Desk) -> None:
    with st.container(key="kop-tweeling"):
        keys = ("fields.neighbourhood.name", "fields.choice.now", "fields.choice.wanted")
        for column, key in zip(st.columns(_WIDTHS), keys, strict=True):
            column.markdown(f"**{desk.say(key)}**")


def _row(desk: Desk, model: RoleModel, one: Neighbourhood) -> None:
    name, now, wanted = st.columns(_WIDTHS, vertical_alignment="center")
    name.checkbox(escape(one.name), key=bulk.tick(one), persist_state="session")
    for column, which in ((now, "now"), (wanted, "wanted")):
        with column:
            label = desk.say("roles.table_label", field=desk.say(f"fields.choice.{which}"), name=escape(one.name))
            field.choice(desk, slot.of_choice(one.id, model.id, which), label, options(desk, model), place="tabel")
