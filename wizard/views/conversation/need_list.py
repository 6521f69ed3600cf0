"""Draw which needs a side has: chosen out of those that are common, or in own words; each is a thing of its own."""

from collections.abc import Iterator, Sequence
from functools import partial
from secrets import token_hex

import streamlit as st

from wizard.logic import ordering, talk_words
from wizard.logic.wording import listed
from wizard.model.change import Applied, Change, Create, Remove, Restore
from wizard.model.entity import Need, need_id
from wizard.model.talk import Talk
from wizard.views import adding, field, fold
from wizard.views.desk import Desk
from wizard.views.plain import escape


def name(desk: Desk, one: Need) -> str:
    """Return how a need is called on the screen."""
    return escape((talk_words.need(desk.handbook, one) or "").rstrip(" .")) or desk.say("talk_needs.no_text")


def choose(desk: Desk, talk: Talk, side: str) -> None:
    """Draw the common needs to choose from; what a colleague adds in the meantime stays."""
    common = {one.id: one.name for one in desk.handbook.agenda.needs_of(side)}
    there = [one.prompt for one in talk.needs(side) if one.prompt in common]
    key = f"behoeften.{side}.{talk.initiative.id}"
    label = desk.say(f"talk_needs.choose_{side}")
    with fold.part(label, f"kies.{key}", ":material/checklist:", opened=not there) as is_open:
        if not is_open:
            return
        field.put(key, there)
        shown = st.pills(
            desk.say("talk_needs.choose_many"),
            list(common),
            selection_mode="multi",
            default=None if field.is_drawn(key) else there,
            format_func=lambda one: common[one],
            key=key,
            on_change=lambda: _store(desk, talk, side, shown, _held(key)),
        )


def _held(key: str) -> list[str]:
    held = field.held(key)
    return [str(one) for one in held] if isinstance(held, list) else []  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType] - what a widget holds


def _store(desk: Desk, talk: Talk, side: str, before: Sequence[str], after: Sequence[str]) -> None:
    """Do what the user changed in the row: a need comes, or goes with its answer."""
    new = [one for one in after if one not in before]
    gone = [one for one in talk.needs(side) if one.prompt in before and one.prompt not in after]
    names = {one.id: escape(one.name) for one in desk.handbook.agenda.needs_of(side)}
    said = [desk.say("talk_needs.added", names=listed([names[one] for one in new]))] if new else []
    said += [_gone(desk, gone)] if gone else []
    if said:
        batch = (*_puts(desk, talk, side, new), *(Remove(one.id) for one in gone))
        desk.record(batch, " ".join(said))


def _puts(desk: Desk, talk: Talk, side: str, prompts: Sequence[str]) -> Iterator[Change]:
    """Yield what puts needs below those of a side; one that was there before comes back with its answer."""
    for prompt, order in zip(prompts, _orders(talk, side, len(prompts)), strict=True):
        ident = need_id(talk.initiative.id, prompt)
        if ident in desk.dossier.removed:
            yield Restore(ident)
        else:
            yield Create(Need.kind, ident, talk.initiative.id, {"side": side, "prompt": prompt, "order": order})


def _orders(talk: Talk, side: str, n: int) -> tuple[str, ...]:
    return ordering.after(max((one.order for one in talk.needs(side)), default=None), n)


def own(desk: Desk, talk: Talk, side: str) -> None:
    """Draw the box for a need in own words."""
    key = f"behoefte.eigen.{side}"
    words = desk.say(f"talk_needs.own_{side}"), key, desk.say("talk_needs.own_hint"), desk.say("talk_needs.add")
    adding.line(*words, partial(_add, desk, talk, side, key))


def _add(desk: Desk, talk: Talk, side: str, key: str) -> None:
    written = str(field.held(key) or "").strip()
    if not written:
        return
    (order,) = _orders(talk, side, 1)
    made = Create(Need.kind, token_hex(6), talk.initiative.id, {"side": side, "order": order, "text": written})
    if isinstance(desk.record((made,), desk.say("talk_needs.added", names=escape(written))), Applied):
        field.put(key, "")


def take_away(desk: Desk, one: Need) -> None:
    """Take a need away with what was answered, and say so; it can be undone."""
    desk.record((Remove(one.id),), _gone(desk, [one]))


def _gone(desk: Desk, needs: Sequence[Need]) -> str:
    answered = any(one.answer or one.answer_words or one.who or one.by_when for one in needs)
    key = "talk_needs.removed_answers" if answered else "talk_needs.removed"
    return desk.say(key, names=listed([name(desk, one) for one in needs]))
