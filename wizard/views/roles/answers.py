"""Draw the questions about the role in one neighbourhood."""

import streamlit as st

from wizard.model import slot
from wizard.model.entity import OWN_ROLE, Neighbourhood
from wizard.model.role_model import RoleModel
from wizard.views import field
from wizard.views.desk import Desk
from wizard.views.field.widget import Option
from wizard.views.plain import escape

_REASONS = ("reason_values", "reason_subject", "reason_technical")


def options(desk: Desk, model: RoleModel) -> list[Option]:
    """Return what can be chosen: nothing yet, a role of the model, or a role of one's own."""
    roles: list[Option] = [(role.id, role.name) for role in model.roles]
    return [(None, desk.say("common.empty")), *roles, (OWN_ROLE, desk.say("roles.own_option"))]


def roles(desk: Desk, model: RoleModel, one: Neighbourhood) -> None:
    """Draw the roles now and wanted, a second role where forms mix, and a role in own words."""
    found = options(desk, model)
    for name in ("now", "wanted", "second"):
        hint = desk.say(f"roles.hint_{name}")
        field.choice(desk, slot.of_choice(one.id, model.id, name), desk.say(f"fields.choice.{name}"), found, hint=hint)
    choice = desk.dossier.choice(one.id, model.id)
    if choice and (choice.own_role or OWN_ROLE in (choice.now, choice.wanted, choice.second)):
        field.text(desk, slot.of_choice(one.id, model.id, "own_role"), desk.say("fields.choice.own_role"), lines=4)
    wanted = model.role(choice.wanted) if choice else None
    if wanted:
        with st.container(key="ruimte", border=True):
            st.markdown(desk.say("roles.space", role=wanted.name, text=wanted.space.text))
            st.caption(desk.say(f"common.certainty_{wanted.space.certainty}"))


def reasons(desk: Desk, model: RoleModel, one: Neighbourhood) -> None:
    """Draw the reasons under the three prompts, and what the role means for initiatives."""
    st.header(desk.say("roles.reasons_title", name=escape(one.name)), anchor=False)
    st.markdown(desk.say("roles.reasons_lead"))
    columns = st.columns(3, gap="medium", vertical_alignment="bottom")
    for column, name in zip(columns, _REASONS, strict=True):
        with column:
            label, hint = desk.say(f"fields.choice.{name}"), desk.say(f"roles.prompt_{name}")
            st.caption(hint)
            field.text(desk, slot.of_choice(one.id, model.id, name), label, lines=5)
    st.caption(desk.say("roles.prompt_meaning"))
    field.text(desk, slot.of_choice(one.id, model.id, "meaning"), desk.say("fields.choice.meaning"), lines=4)
