"""Draw the choice of a house style: upload a template, read what it lacks, use it, or go back."""

from collections.abc import Iterable
from functools import partial
from typing import Final, Protocol

import streamlit as st

from wizard.logic import dressing, house_words
from wizard.model.change import Batch
from wizard.model.dossier import Dossier
from wizard.model.house import House, Judged, Remark
from wizard.model.refusal import Refusal
from wizard.views import proposal
from wizard.views.desk import Desk
from wizard.views.plain import escape

_MEGABYTES: Final = 10


class Wardrobe(Protocol):
    """Judge and keep templates."""

    def read(self, raw: bytes, name: str) -> Judged | Refusal:
        """Return what a template holds and lacks, or why it cannot be used."""
        ...

    def choose(self, dossier: Dossier, house: House, name: str) -> Batch:
        """Keep a template with the dossier and return the batch that chooses it; nothing when it could not be kept."""
        ...

    def is_there(self, dossier: Dossier) -> bool:
        """Tell whether the template of the house style that was chosen is there."""
        ...


def show(desk: Desk, wardrobe: Wardrobe) -> None:
    """Draw which style the documents have, and the box to choose another one."""
    found = dressing.chosen(desk.dossier)
    title = desk.say("house.title_chosen", file=escape(found.file)) if found else desk.say("house.title")
    with st.expander(title, icon=":material/palette:", key="huisstijl"):
        st.markdown(desk.say("house.lead"))
        _now(desk, wardrobe)
        label = desk.say("house.upload_label")
        key = f"sjabloon.{desk.acts}"  # every act empties it
        file = st.file_uploader(label, max_upload_size=_MEGABYTES, key=key)
        if file is not None:
            _judge(desk, wardrobe, file.getvalue(), file.name)


def _now(desk: Desk, wardrobe: Wardrobe) -> None:
    """Draw which style the documents have now, with the way back to our own."""
    found = dressing.chosen(desk.dossier)
    if found is None:
        st.markdown(desk.say("house.own"))
        return
    key = "house.chosen" if wardrobe.is_there(desk.dossier) else "house.gone"
    st.markdown(desk.say(key, file=escape(found.file)))
    st.button(desk.say("house.back"), icon=":material/undo:", on_click=partial(_leave, desk))


def _leave(desk: Desk) -> None:
    desk.record(dressing.leave(), desk.say("house.returned"))


def _judge(desk: Desk, wardrobe: Wardrobe, raw: bytes, name: str) -> None:
    """Draw what a template holds and lacks, and the button that chooses it."""
    judged = wardrobe.read(raw, name)
    if isinstance(judged, Refusal):
        proposal.refused(desk, judged)
        return
    act = partial(_use, desk, wardrobe, judged.house, name)
    odd, taken = st.columns(2, gap="medium")  # beside each other, so that what changes stays in view after the button
    with odd:
        st.markdown(f"**{desk.say('house.remarks_title')}**")
        if judged.remarks:
            _list(desk, judged.remarks)
        else:
            st.markdown(desk.say("house.remarks_none"))
    with taken:
        st.markdown(f"**{desk.say('house.taken_title', file=escape(name))}**")
        _list(desk, judged.taken)
        st.button(desk.say("house.use"), icon=":material/check:", on_click=act)


def _list(desk: Desk, remarks: Iterable[Remark]) -> None:
    st.markdown("\n".join(f"- {escape(house_words.remark(desk.handbook, one))}" for one in remarks))


def _use(desk: Desk, wardrobe: Wardrobe, house: House, name: str) -> None:
    batch = wardrobe.choose(desk.dossier, house, name)
    if batch:
        desk.record(batch, desk.say("house.used", file=escape(name)))
