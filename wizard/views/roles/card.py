"""Show in a minute what a role means: for the official, for the council and for an initiative."""

import streamlit as st

from wizard.views import claim, select
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
        st.markdown(claim.text(desk, role.summary))
        for row in model.comparison:
            if row.beside:
                st.markdown(claim.text(desk, row.answers[role.id], row.name))
