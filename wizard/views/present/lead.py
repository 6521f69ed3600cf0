"""Draw the window of whoever leads the meeting: what the room sees, what comes, notes, the clock, and what is open."""

from datetime import date
from typing import Final

import streamlit as st

from wizard.logic import slides
from wizard.logic.slides import Slide, clock, whole
from wizard.model import screens
from wizard.model.screens import Screen
from wizard.views import claim, fold, select
from wizard.views.desk import Desk, Guide
from wizard.views.plain import escape
from wizard.views.present import choose, elsewhere, keys, planner, record, words
from wizard.views.present.hand import Hand

_WAYS: Final = ("drive", "record", "plan")
_OF_A_PLACE: Final = frozenset({"besluit", "doelen"})
"""The kinds of slides about one neighbourhood; that is the one to answer for when people turn to recording."""


def show(desk: Desk, hand: Hand, guide: Guide, today: date) -> None:
    """Draw the whole screen; there are keys only where there is nothing to write in."""
    st.title(desk.say("present.title"), anchor=False)
    st.markdown(desk.say("present.lead"))
    if desk.message:
        st.warning(desk.message, icon=":material/info:")
    slide = slides.find(hand.handbook, hand.dossier, hand.stage)
    with st.container(horizontal=True, vertical_alignment="center", key="zaal"):
        _windows(desk)
        way = select.one_of_few(
            desk.say("present.way"), {one: desk.say(f"present.by_{one}") for one in _WAYS}, "zaalmanier"
        )
    with st.container(horizontal=True, key="zaaltoetsen"):
        keys.show(hand, slide, with_keys=way == "drive")
    if way == "drive" and slide.kind in _OF_A_PLACE and slide.item != desk.focus and not desk.timed:
        desk.focus_on(slide.item)
    if way == "record":
        elsewhere.show(hand, guide, slide)
        record.show(desk, hand, slide)
    elif way == "plan":
        planner.show(desk, today)
    else:
        _drive(desk, hand, guide, slide)


def _drive(desk: Desk, hand: Hand, guide: Guide, slide: Slide) -> None:
    """Draw the choice of slides, what the room sees, the clock, the notes and what is open."""
    left, right = st.columns([3, 2], gap="medium")
    with left:
        choose.show(desk, hand, slide)
        elsewhere.show(hand, guide, slide)
        _now(hand, slide)
    with right:
        _clock(hand, slide)
        _notes(hand, slide)
    _open(hand)


def _windows(desk: Desk) -> None:
    """Draw the way to the wall, and to a rehearsal that leaves no trace here."""
    label, address = desk.say("present.open_wall"), screens.wall_url(desk.dossier.id)
    st.link_button(label, address, type="primary", icon=":material/open_in_new:")
    if desk.dossier.profile.fictional:
        st.caption(desk.say("present.practice"))
    else:
        address = screens.url(Screen.PRESENT, screens.EXAMPLE)
        st.link_button(desk.say("present.rehearse"), address, icon=":material/school:")


def _now(hand: Hand, slide: Slide) -> None:
    """Draw what the room sees, and what comes next, small."""
    with st.container(key="zaalnu", border=True):
        st.caption(hand.say("present.now", number=slide.number, total=slide.total))
        _small(hand, slide)
    after = slides.after(hand.handbook, hand.dossier, hand.stage)
    coming = words.title(hand, after) if after else hand.say("present.last")
    st.caption(hand.say("present.coming", title=coming))


def _small(hand: Hand, slide: Slide) -> None:
    st.markdown(f"**{words.title(hand, slide)}**")
    if hand.stage.black:
        st.markdown(hand.say("present.is_black"))
    elif slide.face.hides and not hand.stage.shown:
        st.markdown(hand.say("present.is_hidden"))
    st.markdown("\n\n".join(filter(None, (words.plain(slide.face.question), words.lines(slide.lines)))))


def _clock(hand: Hand, slide: Slide) -> None:
    """Draw how long this part and the meeting have taken."""
    time = clock.of(hand.stage, hand.handbook.stage, slide.kind, hand.now)
    with st.container(key="zaalklok", horizontal=True, vertical_alignment="center"):
        if time is None:
            st.markdown(hand.say("present.no_clock"))
        else:
            st.markdown(
                hand.say(
                    "present.clock", part=time.part, part_of=time.part_of, whole=time.whole, whole_of=time.whole_of
                )
            )
        label = hand.say("present.start" if time is None else "present.restart")
        st.button(label, key="zaalklok.begin", icon=":material/timer:", on_click=hand.start)


def _notes(hand: Hand, slide: Slide) -> None:
    """Draw what to ask here, and what to do when the room is silent or divided."""
    note = hand.handbook.note(slide.kind)
    with st.container(key="zaalnotities", border=True):
        st.caption(hand.say("present.notes", n=note.minutes))
        st.markdown("\n".join(f"- {escape(question)}" for question in note.ask))
        for name in ("silent", "divided"):
            st.markdown(claim.text(hand, getattr(note, name), hand.say(f"present.{name}")))


def _open(hand: Hand) -> None:
    """Draw what is still open."""
    found = tuple(whole.left(hand.handbook, hand.dossier))
    with fold.part(hand.say("present.open", n=len(found)), "zaalopen", ":material/checklist:") as is_open:
        if is_open:
            st.markdown(words.lines(found) or hand.say("slides.left_none"))
