"""Draw the questions about the role in one neighbourhood."""

from collections.abc import Sequence

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from wizard.model.entity import OWN_ROLE
from wizard.model.role_model import RoleModel
from wizard.views import field
from wizard.views.desk import Desk
from wizard.views.field.widget import Option
from wizard.views.plain import escape
from wizard.views.roles.question import Question

_ROLES = ("now", "wanted", "second")
_REASONS = ("reason_values", "reason_subject", "reason_technical")


def options(desk: Desk, model: RoleModel) -> list[Option]:
    """Return what can be chosen: nothing yet, a role of the model, or a role of one's own."""
    roles: list[Option] = [(role.id, role.name) for role in model.roles]
    return [(None, desk.say("common.empty")), *roles, (OWN_ROLE, desk.say("roles.own_option"))]


def roles(question: Question, places: Sequence[DeltaGenerator]) -> None:
    """Draw the roles now and wanted, a second role where forms mix, each in its place; and a role in own words."""
    desk = question.desk
    found = options(desk, question.model)
    for place, name in zip(places, _ROLES, strict=True):
        with place:
            hint = desk.say(f"roles.hint_{name}")
            field.choice(desk, question.address(name), question.label(name), found, hint=hint)
    choice = question.choice
    if choice and (choice.own_role or OWN_ROLE in (choice.now, choice.wanted, choice.second)):
        field.text(desk, question.address("own_role"), question.label("own_role"), long=True)


def reasons(question: Question) -> None:
    """Draw the reasons under the three prompts, and what the role means for initiatives."""
    desk = question.desk
    st.header(desk.say("roles.reasons_title", name=escape(question.one.name)), anchor=False)
    st.markdown(desk.say("roles.reasons_lead"))
    columns = st.columns(3, gap="medium", vertical_alignment="bottom")
    for column, name in zip(columns, _REASONS, strict=True):
        with column:
            st.caption(desk.say(f"roles.prompt_{name}"))
            field.text(desk, question.address(name), question.label(name), long=True)
    st.caption(desk.say("roles.prompt_meaning"))
    field.text(desk, question.address("meaning"), question.label("meaning"), long=True)
