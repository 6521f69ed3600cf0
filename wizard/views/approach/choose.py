"""Choose the building block one is working on, out of the list that shows how far each is."""

from typing import Final

import streamlit as st

from wizard.logic import approach, naming
from wizard.logic.approach import Mark
from wizard.logic.wording import listed
from wizard.model.entity import block_id
from wizard.model.plan import BuildingBlock
from wizard.views import field
from wizard.views.desk import Desk

_KEY = "kies.bouwsteen"
_MARKS: Final[tuple[Mark, ...]] = ("equal", "continuity")


def conclusion(desk: Desk) -> None:
    """Say how far the approach is, and which marked building blocks are open."""
    found = approach.of(desk.handbook, desk.dossier)
    st.markdown(f"**{desk.say('approach.conclusion', n=found.total, done=found.count('geregeld'))}**")
    names = {mark: [block.name for block in found.open_for(mark)] for mark in _MARKS}
    said = [
        desk.say(f"approach.open_{mark}", n=len(open_), names=listed(open_)) for mark, open_ in names.items() if open_
    ]
    if said:
        st.caption("  \n".join(said))


def show(desk: Desk) -> BuildingBlock:
    """Draw the list with the state of each block, and return the one that is chosen."""
    blocks = desk.handbook.blocks
    ids = {block_id(one.id): one for one in blocks}
    here = desk.focus if desk.focus in ids else next(iter(ids))
    st.radio(
        desk.say("approach.choose"),
        list(ids),
        index=list(ids).index(str(here)),
        format_func=lambda one: ids[one].name,
        captions=[_state(desk, one) for one in blocks],
        key=field.following(_KEY, here),
        on_change=field.chosen(_KEY, desk.focus_on),
    )
    return ids[str(here)]


def _state(desk: Desk, one: BuildingBlock) -> str:
    answered = desk.dossier.block(one.id)
    state = naming.status(desk.handbook, answered.status if answered else None) or desk.say("common.empty")
    marks = naming.marks(desk.handbook, one.id)
    return f"{state} · {marks}" if marks else state
