"""Draw the form of partnership that fits, how binding it is, and the choice of another one."""

from typing import Final

import streamlit as st

from wizard.logic import talk_words
from wizard.model import slot
from wizard.model.agenda import PartnershipForm
from wizard.model.talk import Talk
from wizard.views import claim, field, fold
from wizard.views.desk import Desk
from wizard.views.field.widget import Option

_LAWYER_FROM: Final = 4
"""From this step on the ladder somebody who knows the law should look along."""


def show(desk: Desk, talk: Talk, level: str | None, advised: str | None) -> None:
    """Draw the form that is chosen or else advised, and the whole ladder on demand."""
    agenda, own = desk.handbook.agenda, talk.conversation.form
    st.subheader(_conclusion(desk, own, advised), anchor=False)
    if advised and level:
        name = str(talk_words.intensity(desk.handbook, level)).lower()
        st.markdown(desk.say("talk_agreements.why", level=name, form=talk_words.form(desk.handbook, advised)))
    found = agenda.form(own or advised)
    if found:
        _explain(desk, found)
    _own(desk, talk)
    with fold.part(desk.say("talk_agreements.ladder"), "alle-vormen", ":material/stairs:", quiet=True) as is_open:
        for one in agenda.forms if is_open else ():
            st.markdown(claim.text(desk, one.binding, one.name) + "  \n" + claim.text(desk, one.fits))


def _conclusion(desk: Desk, own: str | None, advised: str | None) -> str:
    if own:
        return desk.say("talk_agreements.chosen", form=talk_words.form(desk.handbook, own))
    if advised:
        return desk.say("talk_agreements.advised", form=talk_words.form(desk.handbook, advised))
    return desk.say("talk_agreements.no_form")


def _explain(desk: Desk, found: PartnershipForm) -> None:
    st.markdown(claim.text(desk, found.fits, desk.say("talk_agreements.fits")))
    st.markdown(claim.text(desk, found.binding, desk.say("talk_agreements.binding")))
    sources = claim.sources(desk, found.fits, found.binding)
    if sources:
        st.caption(desk.say("talk_agreements.from", sources=sources))
    if found.legal:
        said = [desk.say("talk_agreements.no_advice")]
        said += [desk.say("talk_agreements.lawyer")] if found.step >= _LAWYER_FROM else []
        st.info(" ".join(said), icon=":material/gavel:")


def _own(desk: Desk, talk: Talk) -> None:
    """Draw another choice than the advice, which asks for a reason."""
    ident, said = talk.initiative.id, talk.conversation
    options: list[Option] = [(None, desk.say("talk_agreements.follow"))]
    options += [(one.id, one.name) for one in desk.handbook.agenda.forms]
    left, right = st.columns(2, gap="large")
    with left:
        hint = desk.say("talk_agreements.hint_form")
        field.choice(desk, slot.of_conversation(ident, "form"), _label(desk, "form"), options, hint=hint)
    with right:
        if said.form or said.form_reason:
            field.text(desk, slot.of_conversation(ident, "form_reason"), _label(desk, "form_reason"), long=True)


def _label(desk: Desk, name: str) -> str:
    return desk.say(f"fields.conversation.{name}")
