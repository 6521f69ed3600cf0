"""Draw the choice of what stands on the wall: any slide, and the conversation with which initiative."""

from collections.abc import Callable

import streamlit as st

from wizard.logic.slides import Slide, outline
from wizard.logic.slides.outline import Spot
from wizard.views import field
from wizard.views.desk import Desk
from wizard.views.present.hand import Hand


def show(desk: Desk, hand: Hand, slide: Slide) -> None:
    """Draw both lists; what is chosen goes to the wall at once."""
    left, right = st.columns(2, gap="small")
    with left:
        _slide(hand, slide)
    with right:
        _talk(desk, hand)


def _slide(hand: Hand, slide: Slide) -> None:
    names = {spot.id: _name(hand, spot) for spot in outline.of(hand.handbook, hand.dossier)}
    _list(hand, "choose", names, list(names)[slide.number - 1], hand.show)


def _name(hand: Hand, spot: Spot) -> str:
    """Return what a slide is about, in a few words."""
    kind = hand.say(f"present.kind_{spot.kind}")
    if spot.kind == "gespreksdeel":
        return f"{kind}: {hand.say(f'talk.part_{spot.item}')}"
    if spot.kind == "matrix":
        return f"{kind}: {hand.say(f'fields.choice.{spot.item}').lower()}"
    return f"{kind}: {hand.dossier.value(spot.item, 'name')}" if spot.item else kind


def _talk(desk: Desk, hand: Hand) -> None:
    """Draw with which initiative the conversation is; the wall knows no other one."""
    names = {"": hand.say("present.no_talk")} | {one.id: one.name for one in desk.dossier.initiatives}
    here = hand.stage.talk if hand.stage.talk in names else ""
    _list(hand, "talk", names, here or "", lambda chosen: hand.talk(chosen or None))


def _list(hand: Hand, what: str, names: dict[str, str], here: str, go: Callable[[str], None]) -> None:
    """Draw one list that shows what is on the wall now, also when somebody else put it there."""
    key, ids = f"zaalkies.{what}", list(names)
    st.selectbox(
        hand.say(f"present.{what}"),
        ids,
        index=ids.index(here),
        format_func=lambda one: str(names.get(one, one)),
        key=field.following(key, here),
        help=hand.say(f"present.{what}_hint"),
        placeholder=hand.say(f"present.{what}"),
        on_change=field.chosen(key, go),
    )
