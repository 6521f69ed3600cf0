"""Draw whether both sides use the Wijkkompas, and where they stand in it, as deep as the intensity asks."""

from functools import partial

import streamlit as st

from wizard.logic import intensity, talk_words
from wizard.model import slot
from wizard.model.entity import COMPASS_USES, TrackView
from wizard.model.screens import Screen
from wizard.model.talk import Talk
from wizard.views import field, fold
from wizard.views.conversation import choose, tracks
from wizard.views.desk import Desk, Guide
from wizard.views.field.widget import Option


def show(desk: Desk, guide: Guide, talk: Talk) -> None:
    """Draw the first question, and the tracks once the answer is yes; else they stay in reach."""
    use = talk.conversation.compass_use
    st.markdown(desk.say("talk_compass.lead"))
    _first(desk, talk)
    _reminder(desk, guide, talk)
    if use == "ja":
        _tracks(desk, talk)
    elif use or _answered(talk):
        with fold.part(desk.say("talk_compass.anyway"), "sporen-toch", ":material/explore:") as is_open:
            if is_open:
                _tracks(desk, talk)


def _first(desk: Desk, talk: Talk) -> None:
    """Draw whether the Wijkkompas is the method, and what was agreed about that."""
    options: list[Option] = [(None, desk.say("common.empty"))]
    options += [(one, talk_words.compass_use(desk.handbook, one) or one) for one in COMPASS_USES]
    left, right = st.columns(2, gap="large")
    for column, name in ((left, "compass_use"), (right, "compass_words")):
        address, label = slot.of_conversation(talk.initiative.id, name), desk.say(f"fields.conversation.{name}")
        hint = desk.say(f"talk_compass.hint_{name}")
        with column:
            if name == "compass_use":
                field.choice(desk, address, label, options, hint=hint)
            else:
                field.text(desk, address, label, long=True, hint=hint)


def _reminder(desk: Desk, guide: Guide, talk: Talk) -> None:
    """Remind the municipality of its own role; at the table with both sides there is no way to step 1."""
    st.caption(desk.say("talk_compass.reminder"))
    if not desk.together:
        first = talk.places[0].id if talk.places else None
        guide.link(desk.say("talk_compass.to_roles"), Screen.ROLES, first)


def _answered(talk: Talk) -> bool:
    return any(isinstance(one, TrackView) for one in talk.dossier.children(talk.initiative.id))


def _tracks(desk: Desk, talk: Talk) -> None:
    """Draw the tracks as deep as the intensity asks; without one only who is active."""
    level = intensity.advise(talk).chosen
    st.markdown(desk.say(f"talk_compass.depth_{level}" if level else "talk_compass.depth_open"))
    if level is None:
        to = partial(choose.to, "intensiteit")
        st.button(desk.say("talk_compass.to_intensity"), key="naar.intensiteit", icon=":material/tune:", on_click=to)
    if level in (None, "licht"):
        tracks.rows(desk, talk)
    else:
        tracks.one(desk, talk, with_needs=level == "zwaar")
