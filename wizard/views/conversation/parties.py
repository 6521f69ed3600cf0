"""Draw the parties beside the municipality and the initiative, folded away."""

from functools import partial
from secrets import token_hex
from typing import Final

import streamlit as st

from wizard.logic import ordering
from wizard.model import slot
from wizard.model.change import Applied, Change, Create, Remove
from wizard.model.entity import Party, duty_id
from wizard.model.talk import Talk
from wizard.views import adding, field, fold
from wizard.views.desk import Desk
from wizard.views.plain import escape

_OFTEN: Final = ("corporatie", "netbeheerder", "warmtebedrijf", "aannemer", "energieloket")
"""Parties that often take part, to start from."""


def show(desk: Desk, talk: Talk) -> None:
    """Draw who else takes part, with a way to add one and to take one out."""
    with fold.part(desk.say("talk_duties.parties"), "andere-partijen", ":material/group_add:") as is_open:
        if not is_open:
            return
        st.markdown(desk.say("talk_duties.parties_lead"))
        for party in talk.others:
            _row(desk, talk, party)
        _often(desk, talk)
        _own(desk, talk)


def _row(desk: Desk, talk: Talk, party: Party) -> None:
    with st.container(key=f"partij-{party.id}", horizontal=True, vertical_alignment="bottom"):
        field.text(desk, slot.of_entity(party, "name"), desk.say("fields.party.name"))
        tip = desk.say("talk_duties.take_out_tip", name=escape(party.name))
        away = partial(_take_out, desk, talk, party)
        st.button(desk.say("talk_duties.take_out"), key=f"weg.{party.id}", help=tip, on_click=away)


def _often(desk: Desk, talk: Talk) -> None:
    """Draw a button for each party that often takes part and is not there yet."""
    there = {party.name.casefold() for party in talk.others}
    with st.container(horizontal=True, key="vaak-erbij"):
        for ident in _OFTEN:
            name = desk.say(f"talk_duties.often_{ident}")
            if name.casefold() not in there:
                choose = partial(_choose, desk, talk, name)
                st.button(name, key=f"partij.{ident}", icon=":material/add:", on_click=choose)


def _own(desk: Desk, talk: Talk) -> None:
    key = f"partij.nieuw.{talk.initiative.id}"
    label, hint, button = (desk.say(f"talk_duties.party_{word}") for word in ("label", "hint", "add"))
    adding.line(label, key, hint, button, partial(_write, desk, talk, key), press="partij.erbij", icon=None)


def _choose(desk: Desk, talk: Talk, name: str) -> None:
    _add(desk, talk, name)


def _write(desk: Desk, talk: Talk, key: str) -> None:
    name = str(field.held(key) or "").strip()
    if name and _add(desk, talk, name):
        field.put(key, "")


def _add(desk: Desk, talk: Talk, name: str) -> bool:
    """Put a party below the others, and say whether that is stored."""
    (order,) = ordering.after(talk.others[-1].order if talk.others else None, 1)
    made = Create(Party.kind, token_hex(6), talk.initiative.id, {"name": name, "order": order})
    return isinstance(desk.record((made,), desk.say("talk_duties.party_added", name=escape(name))), Applied)


def _take_out(desk: Desk, talk: Talk, party: Party) -> None:
    """Take a party away with what it would do in each activity."""
    ids = [duty_id(one.id, party.id) for one in talk.activities]
    batch: list[Change] = [Remove(ident) for ident in ids if ident in desk.dossier.entities]
    desk.record([*batch, Remove(party.id)], desk.say("talk_duties.party_removed", name=escape(party.name)))
