"""Draw the plan of a meeting: what fits in the time, what does not, what is parked; nothing of the plan is stored."""

from collections.abc import Collection, Sequence
from datetime import date
from functools import partial
from typing import Final

import streamlit as st

from wizard.logic import matters, planning
from wizard.logic.matters import Matter
from wizard.logic.planning import Left, Plan, Planned, Why
from wizard.logic.wording import cut
from wizard.model.text import LINE_LIMIT
from wizard.views import field, fold, grid, paging, parked, undo
from wizard.views.desk import Desk
from wizard.views.plain import escape

_FIRST: Final = 40
"""Minutes to start from."""


def show(desk: Desk, today: date) -> None:
    """Draw what to plan with, the plan, what does not fit, and the parked subjects."""
    st.header(desk.say("planner.title"), anchor=False)
    st.markdown(desk.say("planner.lead", minutes=planning.around(desk.handbook)))
    undo.show(desk, "planner")
    with st.container(horizontal=True, vertical_alignment="top", key="planner-vraag"):
        minutes, groups = _minutes(desk), _groups(desk)
    if isinstance(minutes, int) and 1 <= minutes <= planning.LONGEST:
        _plan(desk, planning.plan(desk.handbook, desk.dossier, today, minutes, groups))
    else:
        st.warning(desk.say("planner.no_minutes", most=planning.LONGEST), icon=":material/info:")
    st.header(desk.say("parking.title"), anchor=False)
    parked.subjects(desk)


def _minutes(desk: Desk) -> object:
    """Return how many minutes there are; what is no number as it was typed."""
    label, key = desk.say("planner.minutes"), "planner.minuten"
    typed = st.text_input(label, str(_FIRST), key=key, autocomplete="off", width=220, persist_state="session")
    return field.read_number(typed)


def _groups(desk: Desk) -> Collection[str]:
    """Return what the meeting is about."""
    chosen = st.pills(
        desk.say("planner.about"),
        matters.GROUPS,
        selection_mode="multi",
        default=matters.GROUPS,
        format_func=lambda one: desk.say(f"planner.group_{one}"),
        key="planner.onderdelen",
        wrap=True,
        persist_state="session",
    )
    return frozenset(chosen)


def _plan(desk: Desk, found: Plan) -> None:
    short = [one for one in found.left if one.why is Why.TIME]
    st.markdown(" ".join(_told(desk, found, len(short))))
    for one in paging.page(desk, found.planned, key="plan"):
        _row(desk, one)
    if found.planned:
        with fold.part(desk.say("planner.table"), "plan-tabel", ":material/table:") as is_open:
            if is_open:
                _table(desk, paging.page(desk, found.planned, key="plantabel"))
    if short:
        with fold.part(desk.say("planner.left_title"), "plan-rest", ":material/hourglass_disabled:") as is_open:
            if is_open:
                for one in paging.page(desk, short, key="planrest"):
                    _left(desk, one)


def _told(desk: Desk, found: Plan, short: int) -> Sequence[str]:
    """Return in sentences what fits, what is over, and how much is not in the plan."""
    if not found.planned and not found.left:
        return (desk.say("planner.nothing_open"),)
    count, over = len(found.planned), found.available - found.minutes
    whys = [one.why for one in found.left]
    parts = (
        (count, f"**{desk.say('planner.fits', n=count, minutes=found.minutes) if count else ''}**"),
        (not count, f"**{desk.say('planner.nothing_fits')}**"),
        (count and over, desk.say("planner.over", n=over)),
        (short, desk.say("planner.left_tijd", n=short)),
        *((whys.count(why), desk.say(f"planner.left_{why}", n=whys.count(why))) for why in (Why.CHOICE, Why.PARKED)),
    )
    return [text for there, text in parts if there]


def _row(desk: Desk, one: Planned) -> None:
    with st.container(key=f"plan.{one.matter.ident}", horizontal=True, vertical_alignment="top"):
        takes, why = desk.say("planner.takes", n=one.minutes), matters.why(desk.handbook, one.matter)
        # Beside each other, time and title would push the button below them on a phone.
        _matter(desk, one.matter, f"**{takes}** · {why}")


def _left(desk: Desk, one: Left) -> None:
    with st.container(key=f"rest.{one.matter.ident}", horizontal=True, vertical_alignment="top"):
        least = planning.least(desk.handbook, one.matter)
        _matter(desk, one.matter, desk.say("planner.needs", n=least))


def _matter(desk: Desk, one: Matter, words: str) -> None:
    """Draw what a matter is, these words below it, and the way to park it."""
    title = matters.title(desk.handbook, one)
    with st.container(gap=None):
        st.markdown(f"**{escape(title)}**")
        st.caption(words)
    tip = desk.say("planner.park_tip", text=escape(title))
    st.button(desk.say("parking.add"), key=f"parkeer.{one.ident}", help=tip, on_click=partial(_park, desk, one))


def _park(desk: Desk, one: Matter) -> None:
    parked.park(desk, cut(matters.title(desk.handbook, one), LINE_LIMIT), one.kind, one.about)


def _table(desk: Desk, planned: Sequence[Planned]) -> None:
    heads = [desk.say(f"planner.head_{name}") for name in ("starts", "minutes", "what", "why")]
    rows = [dict(zip(heads, _cells(desk, one), strict=True)) for one in planned]
    grid.table(rows, desk.say("planner.table_alt"))


def _cells(desk: Desk, one: Planned) -> tuple[str, ...]:
    title, why = matters.title(desk.handbook, one.matter), matters.why(desk.handbook, one.matter)
    return str(one.starts), str(one.minutes), escape(title), why
