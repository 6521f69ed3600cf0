"""Draw the answers that are given in the room: where a neighbourhood goes, and how the choice is decided."""

import streamlit as st

from wizard.logic.slides import Slide, steps
from wizard.model.entity import Neighbourhood
from wizard.views import pick, undo
from wizard.views.desk import Desk
from wizard.views.plain import escape
from wizard.views.present.hand import Hand
from wizard.views.roles import answers, decision
from wizard.views.roles.question import Question


def show(desk: Desk, hand: Hand, slide: Slide) -> None:
    """Draw the questions about one neighbourhood: the one on the wall, until somebody chooses another one."""
    undo.show(desk, "zaal")
    one = pick.neighbourhood(desk, "zaal")
    if one is None:
        st.info(desk.say("present.no_neighbourhoods"), icon=":material/info:")
        return
    _to_wall(hand, slide, one)
    question = Question(desk, steps.lead(desk.handbook, desk.dossier), one)
    answers.roles(question, st.columns(3, gap="medium"))
    decision.show(question)


def _to_wall(hand: Hand, slide: Slide, one: Neighbourhood) -> None:
    """Draw the way to the slide of this neighbourhood, as long as another one is on the wall."""
    target = f"besluit.{one.id}"
    if slide.kind == "besluit" and slide.item == one.id:
        st.caption(hand.say("present.on_wall", name=escape(one.name)))
    else:
        label = hand.say("present.to_wall", name=escape(one.name))
        st.button(label, key="zaalnaarmuur", icon=":material/slideshow:", on_click=hand.show, args=(target,))
