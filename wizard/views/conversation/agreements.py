"""Draw the form that fits, examples that resemble this case, and what both sides agree subject by subject."""

from functools import partial

import streamlit as st

from wizard.logic import fitting, intensity
from wizard.model.talk import Talk
from wizard.views.conversation import choose, examples, form, subjects
from wizard.views.desk import Desk, Guide


def show(desk: Desk, _guide: Guide, talk: Talk) -> None:
    """Draw this part; while there is no shared goal it says that a talk about goals comes first."""
    level = intensity.advise(talk).chosen
    advised = fitting.form(talk, desk.handbook.agenda, level)
    st.markdown(desk.say("talk_agreements.lead"))
    if level is None:
        st.info(desk.say("talk_agreements.goals_first"), icon=":material/flag:")
        to = partial(choose.to, "doelen")
        st.button(desk.say("talk_agreements.to_goals"), key="naar.doelen", icon=":material/flag:", on_click=to)
    form.show(desk, talk, level, advised)
    examples.show(desk, talk, talk.conversation.form or advised)
    subjects.show(desk, talk, level)
