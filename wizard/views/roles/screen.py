"""Draw step 1 as a whole: the matrix or the table, then the reasons."""

import streamlit as st

from wizard.logic.placing import Moment
from wizard.model.role_model import RoleModel
from wizard.model.screens import Screen
from wizard.views import pick, term, undo
from wizard.views.desk import Desk, Guide
from wizard.views.roles import answers, compare, matrix, table
from wizard.views.roles.matrix import Draw


def show(desk: Desk, guide: Guide, draw: Draw) -> None:
    """Draw the whole screen."""
    model = desk.handbook.role_model(desk.dossier.profile.lead_model)
    st.title(desk.say("roles.title"), anchor=False)
    st.markdown(desk.say("roles.lead"))
    if not desk.dossier.neighbourhoods and desk.focus not in desk.dossier.removed:
        st.info(desk.say("roles.no_neighbourhoods"), icon=":material/info:")
        guide.link(desk.say("screens.neighbourhoods"), Screen.NEIGHBOURHOODS)
        return
    undo.show(desk, "rollen")
    with st.container(horizontal=True, key="manieren"):
        by_table = _by_table(desk)
        moment = None if by_table else matrix.moment(desk)
    if moment is None:
        table.show(desk, model)
    else:
        _one_by_one(desk, model, moment, draw)
    term.explain(desk, ("rolmodel", "rol-nu", "gewenste-rol", "tweede-rol", "eigen-rol"))
    compare.show(desk, model)


def _by_table(desk: Desk) -> bool:
    ways = {"matrix": desk.say("roles.by_matrix"), "table": desk.say("roles.by_table")}
    chosen = st.segmented_control(
        desk.say("roles.way"),
        list(ways),
        default="matrix",
        required=True,
        format_func=lambda way: ways[way],
        key="manier",
        wrap=True,
        label_visibility="collapsed",
    )
    return chosen == "table"


def _one_by_one(desk: Desk, model: RoleModel, moment: Moment, draw: Draw) -> None:
    one = pick.neighbourhood(desk, "rol")
    if one is None:
        return
    chart, form = st.columns([3, 2], gap="medium")
    with chart:
        matrix.show(desk, model, one, moment, draw)
    with form:
        answers.roles(desk, model, one)
    answers.reasons(desk, model, one)
