"""Draw the forms of a role model side by side, with how sure each statement is."""

import streamlit as st

from wizard.model.role_model import RoleModel
from wizard.model.statement import Statement
from wizard.views import fold, grid
from wizard.views.desk import Desk
from wizard.views.plain import escape


def show(desk: Desk, model: RoleModel) -> None:
    """Draw the model's own words, its comparison and its limits, folded away until someone asks."""
    with fold.part(desk.say("roles.compare", model=model.name), "vergelijken", ":material/table_chart:") as is_open:
        if not is_open:
            return
        st.markdown(escape(model.summary.text))
        rows = [
            {desk.say("roles.compare_question"): f"**{row.name}**"}
            | {role.name: _cell(desk, row.answers[role.id]) for role in model.roles}
            for row in model.comparison
        ]
        grid.table(rows, alt=desk.say("roles.compare_alt", model=model.name))
        st.markdown(desk.say("roles.origin", text=model.origin.text))
        for limit in model.limits:
            st.markdown(f"- {escape(limit.text)} *({desk.say(f'common.certainty_{limit.certainty}')})*")


def _cell(desk: Desk, statement: Statement) -> str:
    return f"{escape(statement.text)} *({desk.say(f'common.certainty_{statement.certainty}')})*"
