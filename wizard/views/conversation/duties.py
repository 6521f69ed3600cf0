"""Draw who does what: a table of all activities, one of them to write in, and the parties beside both sides."""

from functools import partial
from secrets import token_hex

import streamlit as st

from wizard.logic import intensity, ordering
from wizard.model.change import Applied, Create
from wizard.model.entity import Activity
from wizard.model.talk import Talk
from wizard.views import adding, field, paging
from wizard.views.conversation import activity, one_by_one, parties, shares
from wizard.views.desk import Desk, Guide
from wizard.views.plain import escape


def show(desk: Desk, _guide: Guide, talk: Talk) -> None:
    """Draw this part; where the partnership is light it says that one may leave it."""
    st.markdown(desk.say("talk_duties.lead"))
    if intensity.advise(talk).chosen == "licht":
        st.info(desk.say("talk_duties.optional"), icon=":material/info:")
    if talk.activities:
        shares.table(desk, talk, paging.page(desk, talk.activities, "activiteiten"))
    else:
        st.markdown(desk.say("talk_duties.none"))
    parties.show(desk, talk)
    key = f"kies.activiteit.{talk.initiative.id}"
    _add(desk, talk, key)
    if talk.activities:
        names = {one.id: one.name for one in talk.activities}
        chosen = one_by_one.box(desk.say("talk_duties.choose", n=len(names)), names, key)
        activity.show(desk, talk, next(one for one in talk.activities if one.id == chosen))


def _add(desk: Desk, talk: Talk, key: str) -> None:
    box = f"activiteit.nieuw.{talk.initiative.id}"
    words = desk.say("talk_duties.add_label"), box, desk.say("talk_duties.add_hint"), desk.say("talk_duties.add")
    adding.line(*words, partial(_create, desk, talk, box, key), press="activiteit.erbij")


def _create(desk: Desk, talk: Talk, box: str, key: str) -> None:
    """Put an activity below the others and go on with it."""
    name = str(field.held(box) or "").strip()
    if not name:
        return
    (order,) = ordering.after(talk.activities[-1].order if talk.activities else None, 1)
    ident = token_hex(6)
    made = Create(Activity.kind, ident, talk.initiative.id, {"name": name, "order": order})
    if isinstance(desk.record((made,), desk.say("talk_duties.added", name=escape(name))), Applied):
        field.put(box, "")
        one_by_one.turn_to(key, ident)
