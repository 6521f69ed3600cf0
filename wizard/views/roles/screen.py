"""Draw step 1 as a whole: the role model and the way to choose, then the matrix, the table or the movement."""

import streamlit as st

from wizard.logic import placing
from wizard.logic.placing import Moment
from wizard.model.role_model import RoleModel
from wizard.model.screens import Screen
from wizard.views import pick, select, term, undo
from wizard.views.desk import Desk, Guide
from wizard.views.roles import answers, card, compare, decision, matrix, models, movement, spread, table
from wizard.views.roles.matrix import Draw
from wizard.views.roles.movement import DrawMoves
from wizard.views.roles.question import Question

_WAYS = ("matrix", "table", "movement")


def show(desk: Desk, guide: Guide, draw: Draw, draw_moves: DrawMoves) -> None:
    """Draw the whole screen."""
    st.title(desk.say("roles.title"), anchor=False)
    st.markdown(desk.say("roles.lead"))
    if not desk.dossier.neighbourhoods and desk.place not in desk.dossier.removed:
        st.info(desk.say("roles.no_neighbourhoods"), icon=":material/info:")
        guide.link(desk.say("screens.neighbourhoods"), Screen.NEIGHBOURHOODS)
        return
    undo.show(desk, "rollen")
    with st.container(horizontal=True, key="manieren"):
        model = models.choose(desk)
        ways = {way: desk.say(f"roles.by_{way}") for way in _WAYS}
        way = select.one_of_few(desk.say("roles.way"), ways, "manier")
        moment = matrix.moment(desk) if way == "matrix" else None
    if moment is not None:
        _one_by_one(desk, model, moment, draw)
    elif way == "table":
        table.show(desk, model)
    else:
        movement.show(desk, model, draw_moves)
    term.explain(desk, ("rolmodel", "rol-nu", "gewenste-rol", "tweede-rol", "eigen-rol"))
    compare.show(desk, model)
    models.leading(desk)


def _one_by_one(desk: Desk, model: RoleModel, moment: Moment, draw: Draw) -> None:
    one = pick.neighbourhood(desk, "rol")
    if one is None:
        return
    question, placed = Question(desk, model, one), placing.of(model, desk.dossier, moment)
    if matrix.is_wide(placed):
        matrix.show(question, moment, placed, draw)
        answers.roles(question, st.columns(3, gap="medium"))
        spread.show(question)
        card.show(question)
    else:
        chart, form = st.columns([3, 2], gap="medium")
        with chart:
            matrix.show(question, moment, placed, draw)
        with form:
            answers.roles(question, [form] * 3)
            spread.show(question)
            card.show(question)
    answers.reasons(question)
    decision.show(question)
