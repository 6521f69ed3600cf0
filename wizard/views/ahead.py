"""Draw what is to be done: the next thing first, each with a link to where it was agreed; what is done folds away."""

from datetime import date

import streamlit as st

from wizard.logic import actions, schedule
from wizard.logic.actions import Action
from wizard.logic.schedule import Schedule
from wizard.logic.wording import date_in_words, short
from wizard.model import slot
from wizard.views import download, field, fold, paging, tick, undo
from wizard.views.desk import Desk, Guide
from wizard.views.download import Made
from wizard.views.plain import escape


def show(desk: Desk, guide: Guide, today: date, made: Made) -> None:
    """Draw the list a page at a time: what is to come, what has no day, and last what has had its day."""
    found = schedule.by_day(actions.of(desk.handbook, desk.dossier), today)
    rows = (*found.coming, *found.undated, *reversed(found.past))
    st.header(desk.say("actions.title"), anchor=False)
    with st.container():  # keeps its place when empty: what moves is drawn anew, and loses the focus
        undo.show(desk, "acties")
    st.markdown(" ".join(schedule.told(desk.handbook, found)))
    if rows or found.done:
        download.button(desk.say("actions.download"), made)
    for place, one in enumerate(paging.page(desk, rows, "acties", desk.say("actions.page"))):
        with st.container(key=f"rij.actie.{place}", horizontal=True, vertical_alignment="top"):
            st.markdown(_day(desk, one, today), width=220)
            _what(desk, guide, one, today)
            tick.button(desk, one)
    _done(desk, guide, found)


def _what(desk: Desk, guide: Guide, one: Action, today: date | None = None) -> None:
    """Draw what is done by whom; of a meeting whose day is over also how it goes off the list."""
    with st.container(gap=None):
        guide.link(escape(short(one.what)), one.screen, one.item, one.part)
        who = escape(one.who or desk.say("actions.nobody"))
        st.caption(desk.say("actions.row", who=who, about=escape(one.about)))
        if today and one.ident is None and one.day and one.day < today.isoformat():
            st.caption(desk.say("actions.met"))


def _day(desk: Desk, one: Action, today: date) -> str:
    """Return the day in words; one that is over says so."""
    if one.day is None:
        return desk.say("actions.day_none")
    day = date.fromisoformat(one.day)
    words = f"**{date_in_words(day)}**"
    return words if day >= today else desk.say("actions.day_over", day=words)


def _done(desk: Desk, guide: Guide, found: Schedule) -> None:
    """Draw what is done, folded away: each with its day, open to change, and the way back."""
    if not found.done:
        return
    with fold.part(desk.say("actions.done_title"), "gedaan", ":material/task_alt:") as is_open:
        for one in paging.page(desk, found.done, "gedaan", desk.say("actions.page_done")) if is_open else ():
            assert one.ident is not None  # only what is a thing can be done
            with st.container(key=f"rij.gedaan.{one.ident}", gap="xsmall"):
                _what(desk, guide, one)
                with st.container(horizontal=True, vertical_alignment="bottom"):
                    place, hint = slot.of_completion(one.ident), desk.say("actions.hint_done_on")
                    field.day(desk, place, desk.say("fields.completion.done_on"), hint=hint)
                    tick.back(desk, one)
