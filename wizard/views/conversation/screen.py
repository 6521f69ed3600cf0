"""Draw the conversation as a whole: the initiative, the parts with how far each is, and one part at a time."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Final

import streamlit as st

from wizard.model import talk
from wizard.model.entity import Initiative
from wizard.model.screens import Screen
from wizard.model.talk import Talk
from wizard.views import fold, pick, term, undo
from wizard.views.conversation import (
    agreements,
    choose,
    compass,
    duties,
    ending,
    goals,
    intensity,
    needs,
    outlook,
    preparation,
)
from wizard.views.desk import Desk, Guide
from wizard.views.plain import escape

_PARTS: Final[Mapping[str, Callable[[Desk, Guide, Talk], None]]] = {
    "voorbereiding": preparation.show,
    "behoeften": needs.show,
    "doelen": goals.show,
    "intensiteit": intensity.show,
    "wijkkompas": compass.show,
    "verantwoordelijkheden": duties.show,
    "afspraken": agreements.show,
    "waarden": outlook.show,
    "uitkomst": ending.show,
}
_TERMS: Final[Mapping[str, tuple[str, ...]]] = {
    "voorbereiding": ("gewenste-rol",),
    "behoeften": ("behoefte",),
    "doelen": ("doel", "termijn"),
    "intensiteit": ("intensiteit", "projectontwikkeling"),
    "wijkkompas": ("wijkkompas", "spoor", "fase", "knooppunt"),
    "verantwoordelijkheden": ("trekker",),
    "afspraken": (
        "intentieverklaring",
        "samenwerkingsverklaring",
        "green-deal",
        "samenwerkingsovereenkomst",
        "mandaat",
    ),
    "waarden": ("herijken",),
    "uitkomst": ("akkoord",),
}
"""Words of the field that first stand in a part."""


def show(desk: Desk, guide: Guide) -> None:
    """Draw the whole screen."""
    st.title(desk.say("talk_screen.title"), anchor=False)
    top = st.container(horizontal=True, vertical_alignment="center", key="gesprek-begin")
    top.markdown(desk.say("talk_screen.lead"), width=640)
    with st.container():  # keeps its place when empty: what moves is drawn anew, and loses the focus
        undo.show(desk, "gesprek")
    one = _whose(desk)
    if one is None:
        _nobody(desk, guide)
        return
    with top:
        _sit(desk, one)
    _talk(desk, guide, talk.of(desk.dossier, one))


def _nobody(desk: Desk, guide: Guide) -> None:
    st.info(desk.say("talk_screen.none"), icon=":material/info:")
    if not desk.together:
        guide.link(desk.say("screens.initiatives"), Screen.INITIATIVES)


def _sit(desk: Desk, one: Initiative) -> None:
    """Draw the way to the table; the way back stands above every screen."""
    if desk.together or one.id not in desk.dossier.entities:
        return
    hint, sit = desk.say("talk_screen.sit_hint"), partial(desk.sit_together, one.id)
    st.button(desk.say("talk_screen.sit"), icon=":material/groups:", help=hint, on_click=sit)


def _talk(desk: Desk, guide: Guide, said: Talk) -> None:
    """Draw the row of parts, and the part that is chosen."""
    part = choose.show(desk, said)
    choose.heading(desk, part)
    _help(desk, part)
    _PARTS[part](desk, guide, said)
    choose.steps(desk, part)
    term.explain(desk, ("bewonersinitiatief", "partnerschap", *_TERMS.get(part, ())))


def _whose(desk: Desk) -> Initiative | None:
    """Draw whose conversation it is: a choice for who is alone, the name at the table with both sides."""
    if desk.together:
        found = next(iter(desk.dossier.initiatives), None)
        if found is not None:
            st.markdown(f"**{escape(found.name)}**")
        return found
    return pick.initiative(desk, desk.dossier.initiatives)


def _help(desk: Desk, part: str) -> None:
    """Draw what one can ask both sides in this part, folded away."""
    found = desk.handbook.agenda.part(part)
    with fold.part(
        desk.say("talk_screen.help", n=found.minutes), "gespreksvragen", ":material/forum:", quiet=True
    ) as is_open:
        if is_open:
            lines = [f"- {escape(question)}" for question in found.ask]
            st.markdown("\n".join(lines) + f"\n\n**{desk.say('talk_screen.tip')}.** {escape(found.tip)}")
