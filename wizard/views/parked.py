"""Draw the parked subjects, folded away: who takes each up and when, and the way to park another one."""

from functools import partial
from secrets import token_hex
from typing import Final

import streamlit as st

from wizard.logic import ordering, parking
from wizard.model import slot
from wizard.model.change import Applied, Change, Create, Remove, Restore
from wizard.model.entity import Parked, parked_id
from wizard.model.text import LINE_LIMIT
from wizard.views import adding, field, fold, paging, undo
from wizard.views.desk import Desk
from wizard.views.plain import escape

_NEW: Final = "parkeer.nieuw"


def show(desk: Desk) -> None:
    """Draw the subjects in a fold; open when a link asked for one of them."""
    asked = desk.focus in {one.id for one in parking.of(desk.handbook, desk.dossier)}
    with fold.part(desk.say("parking.title"), "geparkeerd", ":material/local_parking:", opened=asked) as is_open:
        if is_open:
            undo.show(desk, "geparkeerd")
            subjects(desk)


def subjects(desk: Desk) -> None:
    """Draw the subjects a page at a time, and the way to park another one."""
    found = parking.of(desk.handbook, desk.dossier)
    st.markdown(desk.say("parking.lead" if found else "parking.none"))
    for one in paging.page(desk, found, "geparkeerd", desk.say("parking.page")):
        _subject(desk, one)
        st.divider()
    words = desk.say("parking.new"), _NEW, desk.say("parking.new_hint"), desk.say("parking.add")
    adding.line(*words, partial(_write, desk), press="parkeer.erbij", icon=None, most=LINE_LIMIT)


def _subject(desk: Desk, one: Parked) -> None:
    about = parking.whereabouts(desk.handbook, desk.dossier, one).name
    with st.container(key=f"geparkeerd-{one.id}"):
        label = desk.say("parking.about", name=escape(about)) if about else desk.say("fields.parked.text")
        field.text(desk, slot.of_entity(one, "text"), label)
        with st.container(horizontal=True, vertical_alignment="bottom"):
            field.text(desk, slot.of_entity(one, "who"), desk.say("fields.parked.who"))
            hint = desk.say("parking.hint_by_when")
            field.day(desk, slot.of_entity(one, "by_when"), desk.say("fields.parked.by_when"), hint=hint)
            tip = desk.say("parking.take_out_tip", text=escape(one.text))
            st.button(desk.say("parking.take_out"), key=f"weg.{one.id}", help=tip, on_click=partial(_out, desk, one))


def _out(desk: Desk, one: Parked) -> None:
    desk.record((Remove(one.id),), desk.say("parking.removed", text=escape(one.text)))


def _write(desk: Desk) -> None:
    text = str(field.held(_NEW) or "").strip()
    if text and park(desk, text):
        field.put(_NEW, "")


def park(desk: Desk, text: str, matter: str | None = None, about: str | None = None) -> bool:
    """Park a subject below the others, and say whether that is stored; a matter that was parked before comes back."""
    ident = parked_id(matter, about or "") if matter else token_hex(6)
    change: Change = Restore(ident)
    if ident not in desk.dossier.removed:
        known = parking.of(desk.handbook, desk.dossier)
        (order,) = ordering.after(known[-1].order if known else None, 1)
        change = Create(Parked.kind, ident, None, {"text": text, "order": order, "matter": matter, "about": about})
    return isinstance(desk.record((change,), desk.say("parking.parked", text=escape(text))), Applied)
