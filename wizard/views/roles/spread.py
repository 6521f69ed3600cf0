"""Give all buurten of one wijk the same roles; taken back in one go."""

from collections.abc import Sequence
from functools import partial
from typing import Final

import streamlit as st

from wizard.model import slot
from wizard.model.change import Change
from wizard.model.entity import Neighbourhood
from wizard.views.plain import escape
from wizard.views.roles.question import Question

_ROLES: Final = ("now", "wanted", "second")


def show(question: Question) -> None:
    """Draw the button, where this buurt has a role and lies in a wijk with other ones."""
    here = question.one
    others = [
        one for one in question.desk.dossier.neighbourhoods if one.district == here.district and one.id != here.id
    ]
    if here.district is None or not others or not _roles(question):
        return
    label = question.desk.say("roles.spread", n=len(others), district=escape(here.district))
    st.button(label, key="spreid", icon=":material/content_copy:", on_click=partial(_spread, question, others))


def _roles(question: Question) -> dict[str, str]:
    """Return the roles that are chosen here; what is open stays as it is elsewhere."""
    chosen = {name: getattr(question.choice, name, None) for name in _ROLES}
    return {name: role for name, role in chosen.items() if role}


def _spread(question: Question, others: Sequence[Neighbourhood]) -> None:
    desk, batch = question.desk, list[Change]()
    for one in others:
        for name, role in _roles(question).items():
            address = slot.of_choice(one.id, question.model.id, name)
            batch += address.changes(desk.dossier.value(address.id, name), role)
    desk.record(batch, desk.say("roles.spread_done", n=len(others), name=escape(question.one.name)))
