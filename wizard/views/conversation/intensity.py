"""Draw how firm the partnership may be: the questions, the advice with its reasons, and another choice."""

from collections.abc import Sequence
from functools import partial

import streamlit as st

from wizard.logic import intensity, talk_words
from wizard.logic.intensity import Advice
from wizard.model import slot
from wizard.model.entity import INTENSITIES
from wizard.model.talk import Talk
from wizard.views import field
from wizard.views.conversation import choose, verdicts
from wizard.views.desk import Desk, Guide
from wizard.views.field.widget import Option


def show(desk: Desk, _guide: Guide, talk: Talk) -> None:
    """Draw this part; the advice stays in view beside the questions on a wide screen."""
    st.markdown(desk.say("talk_intensity.lead"))
    left, right = st.columns(2, gap="large")
    with left:
        verdicts.show(desk, talk)
    with right, st.container(key="advies"):
        with st.container():  # keeps its place, so that the choice below does not lose the focus
            _advice(desk, intensity.advise(talk))
        _own(desk, talk)


def _advice(desk: Desk, found: Advice) -> None:
    """Draw the advice in one sentence, every rule that fired, and what would change it."""
    st.subheader(_conclusion(desk, found), anchor=False)
    if found.chosen:
        st.markdown(desk.say(f"talk_intensity.means_{found.chosen}"))
    if found.level is None:
        to = partial(choose.to, "doelen")
        st.button(desk.say("talk_intensity.to_goals"), key="naar.doelen", icon=":material/flag:", on_click=to)
    _list(desk, "why", [rule.sentence for rule in found.reasons])
    _list(desk, "mind", [rule.sentence for rule in found.cautions])
    _list(desk, "change", [rule.change for rule in found.changes])


def _conclusion(desk: Desk, found: Advice) -> str:
    level = talk_words.intensity(desk.handbook, found.level)
    if found.is_own_choice:
        chosen = str(talk_words.intensity(desk.handbook, found.chosen)).lower()
        if level is None:
            return desk.say("talk_intensity.chosen_without", chosen=chosen)
        return desk.say("talk_intensity.chosen", chosen=chosen, level=level.lower())
    return desk.say("talk_intensity.advice", level=level.lower()) if level else desk.say("talk_intensity.session")


def _list(desk: Desk, title: str, sentences: Sequence[str]) -> None:
    """Draw the sentences with these keys, where there are any."""
    if sentences:
        lines = "\n".join(f"- {desk.say(key)}" for key in sentences)
        st.markdown(f"**{desk.say(f'talk_intensity.{title}')}**\n\n{lines}")


def _own(desk: Desk, talk: Talk) -> None:
    """Draw another choice than the advice, which asks for a reason."""
    options: list[Option] = [(None, desk.say("talk_intensity.follow"))]
    options += [(one, talk_words.intensity(desk.handbook, one) or one) for one in INTENSITIES]
    ident, said = talk.initiative.id, talk.conversation
    hint = desk.say("talk_intensity.hint_own")
    label = desk.say("fields.conversation.intensity")
    field.choice(desk, slot.of_conversation(ident, "intensity"), label, options, hint=hint)
    if said.intensity or said.intensity_reason:
        address = slot.of_conversation(ident, "intensity_reason")
        field.text(desk, address, desk.say("fields.conversation.intensity_reason"), long=True)
