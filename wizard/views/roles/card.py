"""Show in a minute what a role means: for the official, for the council and for an initiative."""

import streamlit as st

from wizard.model.statement import Statement
from wizard.views import select
from wizard.views.desk import Desk
from wizard.views.plain import escape
from wizard.views.roles.question import Question


def show(question: Question) -> None:
    """Draw one role of the model; the role wanted here, until the user asks for another one."""
    desk, model = question.desk, question.model
    first = (question.wanted or model.roles[0]).id
    names = {role.id: role.name for role in model.roles}
    with st.container(key="kaart", border=True):
        role = model.role(select.one_of(desk.say("roles.card"), names, f"kaart.{model.id}.{first}", first=first))
        if role is None:
            return
        _say(desk, "", role.summary)
        for row in model.comparison:
            if row.beside:
                _say(desk, row.name, row.answers[role.id])


def _say(desk: Desk, title: str, statement: Statement) -> None:
    start = f"**{title}.** " if title else ""
    ground = desk.say(f"common.certainty_{statement.certainty}")
    st.markdown(f"{start}{escape(statement.text)} :small[({ground})]")
