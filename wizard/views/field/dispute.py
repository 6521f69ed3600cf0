"""Say in words what happened to an answer that could not be stored, and let the user choose."""

from collections.abc import Callable
from enum import Enum

import streamlit as st

from wizard.model.change import Batch, Clashed, Reason, Restore
from wizard.model.check import NotStored
from wizard.model.item import Value
from wizard.model.slot import Slot
from wizard.views.desk import Say
from wizard.views.plain import escape


class Decision(Enum):
    """Name what a user can do when two people answered the same question."""

    MINE = "mine"
    THEIRS = "theirs"
    BOTH = "both"
    RESTORE = "restore"


def refused(say: Say, label: str, problem: NotStored) -> None:
    """Say why an answer is not stored; the text stays in the field."""
    st.error(say(f"fault.{problem.fault}", label=label, limit=problem.limit), icon=":material/error:")


def changed(say: Say, key: str, stored: Value, renew: Callable[[], None]) -> None:
    """Tell that a colleague changed a field that stays as the user sees it, until the user asks for the new text."""
    with st.container(key=f"nieuws.{key}"):
        st.info(say("dispute.changed", text=escape(_shown(say, stored))), icon=":material/group:")
        st.button(say("dispute.show_new"), key=f"toon.{key}", on_click=renew)


def clash(say: Say, key: str, problem: Clashed, mine: Value, settle: Callable[[Decision], None]) -> None:
    """Show both texts, or that the thing was removed, with a button for each way out."""
    first = problem.clashes[0]
    with st.container(key=f"keuze.{key}", border=True):
        if first.reason is Reason.CHANGED:
            st.markdown(say("dispute.both"))
            _side(say("dispute.theirs"), _shown(say, first.found))
            _side(say("dispute.mine"), _shown(say, mine))
            ways = [Decision.MINE, Decision.THEIRS]
            if isinstance(mine, str) and isinstance(first.found, str):
                ways.append(Decision.BOTH)
        else:
            st.markdown(say("dispute.removed"))
            _side(say("dispute.mine"), _shown(say, mine))
            ways = [Decision.RESTORE]
        for way in ways:
            st.button(say(f"dispute.keep_{way.value}"), key=f"{way.value}.{key}", on_click=settle, args=(way,))


def restoration(slot: Slot) -> Batch:
    """Return the batch that brings back the thing an answer belongs to."""
    return (Restore(slot.parent or slot.id),)


def _side(title: str, content: str) -> None:
    st.caption(title)
    st.text(content)


def _shown(say: Say, value: Value) -> str:
    return say("common.empty") if value is None else str(value)
