"""Draw what both sides need of each other, what the other side can offer, and what fits and what rubs."""

from collections.abc import Sequence
from datetime import date
from functools import partial

import streamlit as st

from wizard.logic import matching, promises, talk_words
from wizard.logic.wording import date_in_words, listed
from wizard.model import slot
from wizard.model.entity import ANSWERS, Need
from wizard.model.talk import Talk
from wizard.views import claim, field, fold, tick
from wizard.views.conversation import both, need_list
from wizard.views.desk import Desk, Guide
from wizard.views.field.widget import Option
from wizard.views.plain import escape


def show(desk: Desk, _guide: Guide, talk: Talk) -> None:
    """Draw this part."""
    st.markdown(desk.say("talk_needs.lead"))
    with st.container(key="slotsom"):  # keeps its place, so that no answer below loses the focus
        _conclusion(desk, talk)
    for side in both.columns(desk, headed=True):
        st.caption(desk.say(f"talk_needs.answers_{side}"))
        need_list.choose(desk, talk, side)
        for one in talk.needs(side):
            _need(desk, one)
        need_list.own(desk, talk, side)


def _conclusion(desk: Desk, talk: Talk) -> None:
    """Say what fits, and name what rubs and what is open."""
    found = matching.of(talk)
    if not found.total:
        st.markdown(f"**{desk.say('talk_needs.none')}**")
        return
    st.markdown(f"**{desk.say('talk_needs.conclusion', n=found.total, fits=len(found.fits))}**")
    said = [
        desk.say(f"talk_needs.{name}", names=_names(desk, needs))
        for name, needs in (("rubs", found.rubs), ("sought", found.sought), ("unanswered", found.unanswered))
        if needs
    ]
    if said:
        st.caption("  \n".join(said))


def _names(desk: Desk, needs: Sequence[Need]) -> str:
    return listed([need_list.name(desk, one) for one in needs])


def _need(desk: Desk, one: Need) -> None:
    """Draw the answer of the other side under the name of the need; who and when fold away."""
    prompt = desk.handbook.agenda.need(one.prompt)
    options: list[Option] = [(None, desk.say("common.empty"))]
    options += [(answer, talk_words.answer(desk.handbook, answer) or answer) for answer in ANSWERS]
    with st.container(key=f"behoefte-{one.id}", gap="xsmall"):
        hint = claim.text(desk, prompt.meaning) if prompt else None
        field.choice(desk, slot.of_entity(one, "answer"), need_list.name(desk, one), options, hint=hint)
        _told(desk, one)
        with fold.part(desk.say("talk_needs.more"), f"meer.{one.id}", ":material/edit_note:", quiet=True) as is_open:
            if is_open:
                _more(desk, one)


def _told(desk: Desk, one: Need) -> None:
    """Draw what is known, and the way to say that what was promised is done."""
    known = _known(desk, one)
    if known:
        st.caption(known)
    if promises.is_one(one):
        tick.toggle(desk, one, talk_words.need(desk.handbook, one) or "", quiet=True)


def _known(desk: Desk, one: Need) -> str:
    """Return who sees to it, when, whether that is done, and what was said."""
    said = [desk.say("talk_needs.who", who=escape(one.who))] if one.who else []
    if one.by_when:
        said.append(desk.say("talk_needs.when", day=date_in_words(date.fromisoformat(one.by_when))))
    if done := promises.done_on(desk.dossier, one):
        said.append(f"**{desk.say('actions.done_on', day=date_in_words(date.fromisoformat(done)))}**")
    return "  \n".join(filter(None, (" · ".join(said), escape(one.answer_words or ""))))


def _more(desk: Desk, one: Need) -> None:
    if one.prompt is None:
        field.text(desk, slot.of_entity(one, "text"), _label(desk, "text"), long=True)
    field.text(desk, slot.of_entity(one, "answer_words"), _label(desk, "answer_words"), long=True)
    field.text(desk, slot.of_entity(one, "who"), _label(desk, "who"), hint=desk.say("talk_needs.hint_who"))
    field.day(desk, slot.of_entity(one, "by_when"), _label(desk, "by_when"), hint=desk.say("talk_needs.hint_by_when"))
    away = partial(need_list.take_away, desk, one)
    st.button(desk.say("talk_needs.remove"), key=f"weg.{one.id}", icon=":material/delete:", on_click=away)


def _label(desk: Desk, name: str) -> str:
    return desk.say(f"fields.need.{name}")
