"""Draw one initiative to edit: what it is, where it is active, and what stays inside the municipality."""

from functools import partial

import streamlit as st

from wizard.logic import naming
from wizard.model import slot
from wizard.model.change import Remove
from wizard.model.entity import LEGAL_FORMS, OUTCOMES, OWN_ROLE, SCOPES, STAGES, Initiative
from wizard.model.screens import Screen
from wizard.views import field
from wizard.views.desk import Desk, Guide
from wizard.views.field.widget import Option
from wizard.views.initiatives import places
from wizard.views.plain import escape

_CHOICES = {"stage": STAGES, "scope": SCOPES, "legal_form": LEGAL_FORMS, "outcome": OUTCOMES}
_NAMES = {"stage": naming.stage, "scope": naming.scope, "legal_form": naming.legal_form, "outcome": naming.outcome}


def show(desk: Desk, guide: Guide, one: Initiative) -> None:
    """Draw the way to the conversation, and all questions about one initiative."""
    if one.id in desk.dossier.entities:
        guide.link(desk.say("initiatives.to_talk"), Screen.CONVERSATION, one.id)
    left, right = st.columns(2, gap="large")
    with left:
        _text(desk, one, "name")
        _text(desk, one, "aim", long=True)
        places.show(desk, one)
    with right:
        for name in ("stage", "scope", "legal_form"):
            _choice(desk, one, name)
        for name in ("homes", "people"):
            field.number(desk, slot.of_entity(one, name), _label(desk, name), hint=desk.say(f"initiatives.hint_{name}"))
        _choice(desk, one, "outcome")
    _role(desk, one)
    with st.container(key="alleen-gemeente", border=True):
        st.header(desk.say("initiatives.inside_title"), anchor=False)
        st.markdown(desk.say("initiatives.inside"))
        _text(desk, one, "contact")
        _text(desk, one, "internal_note", long=True)
    if one.id in desk.dossier.entities:
        _remove(desk, one)


def _label(desk: Desk, name: str) -> str:
    return desk.say(f"fields.initiative.{name}")


def _text(desk: Desk, one: Initiative, name: str, long: bool = False) -> None:
    hint = desk.say(f"initiatives.hint_{name}") if name == "aim" else None
    field.text(desk, slot.of_entity(one, name), _label(desk, name), long=long, hint=hint)


def _choice(desk: Desk, one: Initiative, name: str) -> None:
    options: list[Option] = [(value, _NAMES[name](desk.handbook, value) or value) for value in _CHOICES[name]]
    nothing: Option = (None, desk.say("common.empty"))
    hint = desk.say(f"initiatives.hint_{name}") if name != "outcome" else None
    field.choice(desk, slot.of_entity(one, name), _label(desk, name), [nothing, *options], hint=hint)


def _role(desk: Desk, one: Initiative) -> None:
    """Draw the role of the municipality with this initiative, beside the ones wanted in its neighbourhoods."""
    model = desk.handbook.role_model(desk.dossier.profile.lead_model)
    wanted = {
        choice.wanted for place in desk.dossier.places_of(one.id) if (choice := desk.dossier.choice(place.id, model.id))
    }
    names = [role.name for role in model.roles if role.id in wanted]
    names += [desk.say("roles.own_option")] if OWN_ROLE in wanted else []
    st.markdown(
        desk.say("initiatives.role_here", roles=", ".join(names)) if names else desk.say("initiatives.role_none")
    )
    roles: list[Option] = [(role.id, role.name) for role in model.roles]
    left, right = st.columns(2, gap="large")
    with left:
        hint = desk.say("initiatives.hint_role")
        options: list[Option] = [(None, desk.say("initiatives.same")), *roles]
        field.choice(desk, slot.of_entity(one, "role"), _label(desk, "role"), options, hint=hint)
    with right:
        if one.role or one.role_reason:
            _text(desk, one, "role_reason", long=True)


def _remove(desk: Desk, one: Initiative) -> None:
    with st.popover(desk.say("initiatives.remove"), icon=":material/delete:", key=f"verwijder.{one.id}"):
        st.markdown(desk.say("initiatives.remove_sure", name=escape(one.name)))
        st.button(desk.say("initiatives.remove_yes"), key=f"weg.{one.id}", on_click=partial(_take_away, desk, one))


def _take_away(desk: Desk, one: Initiative) -> None:
    desk.record((Remove(one.id),), desk.say("initiatives.removed", name=escape(one.name)))
    desk.focus_on(None)
