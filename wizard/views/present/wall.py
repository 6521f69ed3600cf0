"""Draw the wall of a room: one slide that fills the window, and below it the keys that turn it."""

from typing import Protocol

import streamlit as st
from plotly.graph_objects import Figure  # pyright: ignore[reportMissingTypeStubs] - plotly brings no types

from wizard.logic import slides
from wizard.logic.slides import Slide, letters, steps
from wizard.logic.slides.letters import Lettered
from wizard.model.role_model import RoleModel
from wizard.views.present import keys, words
from wizard.views.present.hand import Hand
from wizard.views.roles.matrix import STILL
from wizard.views.roles.words import alt


class Draw(Protocol):
    """Draw the matrix as it fills a wall."""

    def __call__(self, model: RoleModel, lettered: Lettered, counted: dict[str, str]) -> Figure:
        """Return it as a figure; `counted` holds per role the words for how many neighbourhoods are in it."""
        ...


def show(hand: Hand, draw: Draw) -> None:
    """Draw what stands on the wall; of a wall that is black nothing is sent."""
    slide = slides.find(hand.handbook, hand.dossier, hand.stage)
    with st.container(key="muur"):
        if hand.stage.black:
            with st.container(key="muur-zwart"):
                st.title(hand.say("present.black"), anchor=False)
        else:
            with st.container(key=f"dia-{hand.stage.zoom}"):
                _slide(hand, slide, draw)
        with st.container(key="muurtoetsen", horizontal=True, vertical_alignment="center"):
            keys.show(hand, slide)
            st.caption(hand.say("present.place", number=slide.number, total=slide.total))


def _slide(hand: Hand, slide: Slide, draw: Draw) -> None:
    if hand.dossier.profile.fictional:
        st.caption(hand.say("present.practice"))
    st.title(words.title(hand, slide), anchor=False)
    if slide.face.question:
        with st.container(key="muurvraag"):
            st.markdown(words.plain(slide.face.question))
    if slide.face.hides and not hand.stage.shown:
        st.markdown(hand.say("present.hidden"))
    elif slide.face.matrix:
        _matrix(hand, slide, draw)
    else:
        st.markdown(words.lines(slide.lines))


def _matrix(hand: Hand, slide: Slide, draw: Draw) -> None:
    """Draw the matrix over all the room that is left."""
    moment = slide.face.matrix
    assert moment is not None
    model = steps.lead(hand.handbook, hand.dossier)
    found = letters.of(model, hand.dossier, moment)
    counted = {box.role: hand.say("roles.count", n=box.count) for box in found.placed.boxes}
    with st.container(key=f"muurbeeld-{found.letter}", height="stretch"):
        st.plotly_chart(
            draw(model, found, counted),
            key=f"muurmatrix.{moment}",
            height="stretch",
            config=STILL,
            alt=alt(hand.say, model, found.placed, moment),
        )
