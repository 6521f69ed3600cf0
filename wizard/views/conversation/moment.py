"""Draw one moment to write in: when and where, who took part, what it was about and when the next one is."""

from functools import partial

import streamlit as st

from wizard.logic import talk_words
from wizard.model import slot
from wizard.model.change import Change, Create, Remove, Restore
from wizard.model.entity import PRESENT, SIDES, TALK_PARTS, Moment, Topic, topic_id
from wizard.model.talk import Talk
from wizard.views import field
from wizard.views.conversation import participants
from wizard.views.desk import Desk


def show(desk: Desk, talk: Talk, one: Moment) -> None:
    """Draw all questions about a moment, and the way to take it away."""
    left, right = st.columns(2, gap="large")
    with left:
        _day(desk, one, "day")
    with right:
        field.text(desk, slot.of_entity(one, "place"), _label(desk, "place"), hint=desk.say("talk_moments.hint_place"))
    st.caption(desk.say("talk_moments.functions"))
    for column, side in zip(st.columns(len(SIDES), gap="large"), SIDES, strict=True):
        with column:
            participants.show(desk, talk, one, side)
    for side in PRESENT[len(SIDES) :]:
        participants.show(desk, talk, one, side)
    _topics(desk, talk, one)
    hint = desk.say("talk_moments.hint_words")
    field.text(desk, slot.of_entity(one, "words"), _label(desk, "words"), long=True, hint=hint)
    _day(desk, one, "next_on")
    remove = desk.say("talk_moments.remove")
    st.button(remove, key=f"weg.{one.id}", icon=":material/delete:", on_click=partial(_take_away, desk, one))


def _take_away(desk: Desk, one: Moment) -> None:
    desk.record((Remove(one.id),), desk.say("talk_moments.removed"))


def _label(desk: Desk, name: str) -> str:
    return desk.say(f"fields.moment.{name}")


def _day(desk: Desk, one: Moment, name: str) -> None:
    field.day(desk, slot.of_entity(one, name), _label(desk, name), hint=desk.say("talk_moments.hint_day"))


def _topics(desk: Desk, talk: Talk, one: Moment) -> None:
    """Draw which parts were discussed; what a colleague adds in the meantime stays."""
    there = [part for part in TALK_PARTS if part in talk.topics(one.id)]
    key = f"besproken.{one.id}.{'.'.join(there)}"  # another list is another box, which shows what is stored
    st.multiselect(
        desk.say("talk_moments.topics"),
        TALK_PARTS,
        default=there,
        format_func=partial(talk_words.part, desk.handbook),
        key=key,
        placeholder=desk.say("talk_moments.topics_placeholder"),
        on_change=lambda: _store(desk, one, set(there), key),
    )


def _store(desk: Desk, one: Moment, before: set[str], key: str) -> None:
    held = field.held(key)
    after = {str(part) for part in held} if isinstance(held, list) else set[str]()  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType] - what a widget holds
    batch = [_put(desk, one, part) for part in sorted(after - before)]
    batch += [Remove(topic_id(one.id, part)) for part in sorted(before - after)]
    desk.record(batch, desk.say("talk_moments.discussed"))


def _put(desk: Desk, one: Moment, part: str) -> Change:
    """Return what notes a part as discussed, also when it was so before."""
    ident = topic_id(one.id, part)
    return Restore(ident) if ident in desk.dossier.removed else Create(Topic.kind, ident, one.id, {"part": part})
