"""Draw what is to be done: the next thing first, each with a link to where it was agreed."""

from datetime import date

import streamlit as st

from wizard.logic import actions
from wizard.logic.actions import Action
from wizard.logic.wording import date_in_words, short
from wizard.views import download, paging
from wizard.views.desk import Desk, Guide
from wizard.views.download import Made
from wizard.views.plain import escape


def show(desk: Desk, guide: Guide, today: date, made: Made) -> None:
    """Draw the list a page at a time: what is to come, what has no day, and last what has had its day."""
    found = actions.by_day(actions.of(desk.handbook, desk.dossier), today)
    rows = (*found.coming, *found.undated, *reversed(found.past))
    st.header(desk.say("actions.title"), anchor=False)
    st.markdown(" ".join(actions.told(desk.handbook, found)))
    if not rows:
        return
    download.button(desk.say("actions.download"), made)
    for place, one in enumerate(paging.page(desk, rows, key="acties")):
        with st.container(key=f"rij.actie.{place}", horizontal=True, vertical_alignment="top"):
            st.markdown(_day(desk, one, today), width=220)
            with st.container(gap=None):
                guide.link(escape(short(one.what)), one.screen, one.item, one.part)
                who = escape(one.who or desk.say("actions.nobody"))
                st.caption(desk.say("actions.row", who=who, about=escape(one.about)))


def _day(desk: Desk, one: Action, today: date) -> str:
    """Return the day in words; one that is over says so."""
    if one.day is None:
        return desk.say("actions.day_none")
    day = date.fromisoformat(one.day)
    words = f"**{date_in_words(day)}**"
    return words if day >= today else desk.say("actions.day_over", day=words)
