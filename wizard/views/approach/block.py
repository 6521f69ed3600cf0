"""Draw one building block: what it is and why, how far it is, and what was agreed."""

from functools import partial

import streamlit as st

from wizard.logic import naming
from wizard.model import slot
from wizard.model.entity import STATUSES, block_id
from wizard.model.plan import BuildingBlock
from wizard.views import claim, field
from wizard.views.desk import Desk
from wizard.views.field.widget import Option


def show(desk: Desk, block: BuildingBlock) -> None:
    """Draw the block with its questions, and the way to the one before and after it."""
    st.header(block.name, anchor=False)
    marks = naming.marks(desk.handbook, block.id)
    if marks:
        st.caption(desk.say("approach.carries", marks=marks.lower()))
    st.markdown(claim.text(desk, block.what, desk.say("approach.what")))
    st.markdown(claim.text(desk, block.why, desk.say("approach.why_block")))
    found = claim.sources(desk, block.what, block.why)
    if found:
        st.caption(desk.say("approach.from", sources=found))
    _questions(desk, block)
    _steps(desk, block)


def _questions(desk: Desk, block: BuildingBlock) -> None:
    statuses: list[Option] = [(one, naming.status(desk.handbook, one) or one) for one in STATUSES]
    options: list[Option] = [(None, desk.say("common.empty")), *statuses]
    field.choice(desk, slot.of_block(block.id, "status"), _label(desk, "status"), options)
    st.caption(block.ask)
    field.text(desk, slot.of_block(block.id, "agreed"), _label(desk, "agreed"), long=True)
    left, right = st.columns(2)
    with left:
        hint = desk.say("approach.hint_guardian")
        field.text(desk, slot.of_block(block.id, "guardian"), _label(desk, "guardian"), hint=hint)
    with right:
        hint = desk.say("approach.hint_by_when")
        field.day(desk, slot.of_block(block.id, "by_when"), _label(desk, "by_when"), hint=hint)
    hint = desk.say("approach.hint_found_at")
    field.text(desk, slot.of_block(block.id, "found_at"), _label(desk, "found_at"), hint=hint)


def _label(desk: Desk, name: str) -> str:
    return desk.say(f"fields.block.{name}")


def _steps(desk: Desk, block: BuildingBlock) -> None:
    blocks = desk.handbook.blocks
    place = blocks.index(block)
    with st.container(horizontal=True, key="bouwsteen-verder"):
        for step, word, icon in ((-1, "common.previous", "chevron_left"), (1, "common.next", "chevron_right")):
            inside = 0 <= place + step < len(blocks)
            st.button(
                desk.say(word),
                key=f"bouwsteen.{step}",
                icon=f":material/{icon}:",
                disabled=not inside,
                on_click=partial(desk.focus_on, block_id(blocks[place + step].id) if inside else None),
            )
