"""Draw what changed since the handout: old term, new term, status, what is not certain, source and day of checking."""

import streamlit as st

from wizard.logic.wording import month_in_words
from wizard.model.plan import NewTerm
from wizard.views import claim, select
from wizard.views.desk import Desk
from wizard.views.plain import escape


def show(desk: Desk) -> None:
    """Draw one change at a time, chosen by its terms, folded away until someone asks."""
    terms = desk.handbook.new_terms
    with st.expander(desk.say("changed.title"), icon=":material/update:"):
        st.markdown(desk.say("changed.lead"))
        names = {one.id: _names(desk, one) for one in terms}
        chosen = select.one_of(desk.say("changed.choose"), names, "veranderd")
        _one(desk, next(one for one in terms if one.id == chosen))


def _names(desk: Desk, one: NewTerm) -> str:
    return (
        desk.say("changed.from_to", old=one.old, new=one.new) if one.old else desk.say("changed.only_new", new=one.new)
    )


def _one(desk: Desk, one: NewTerm) -> None:
    st.markdown(f"**{escape(_names(desk, one))}**")
    st.markdown(claim.text(desk, one.status, desk.say("changed.status")))
    st.markdown(claim.text(desk, one.meaning, desk.say("changed.meaning")))
    for open_ in one.open:
        st.markdown(claim.text(desk, open_, desk.say("changed.open")))
    found = claim.sources(desk, *one.statements())
    checked = desk.say("changed.checked", month=month_in_words(one.checked))
    st.caption(f"{desk.say('changed.sources', sources=found)} {checked}" if found else checked)
