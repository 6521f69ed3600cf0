"""Draw the box to paste many goals in, and show what would happen before anything changes."""

from collections import Counter
from functools import partial
from typing import Final, Protocol

import streamlit as st

from wizard.logic import naming
from wizard.model.change import Batch
from wizard.model.dossier import Dossier
from wizard.model.goal_sheet import GoalRow, GoalSheet, Verdict
from wizard.model.refusal import Refusal
from wizard.views import field, proposal
from wizard.views.desk import Desk
from wizard.views.plain import escape

_BOX: Final = "doelen.plakken"
_SAME: Final = (Verdict.KNOWN, Verdict.DOUBLE)
_NOTHING: Final = (Verdict.EMPTY, Verdict.HEADER)


class Reader(Protocol):
    """Read lists of goals."""

    def read_goals(self, dossier: Dossier, text: str) -> GoalSheet | Refusal:
        """Return what a pasted text holds, or why it cannot be read."""
        ...

    def goal_changes(self, dossier: Dossier, sheet: GoalSheet) -> Batch:
        """Return the batch that does what the sheet says."""
        ...


def show(desk: Desk, reader: Reader) -> None:
    """Draw the box, folded, and what would happen with the text in it."""
    with st.expander(desk.say("goal_list.title"), icon=":material/content_paste:"):
        st.markdown(desk.say("goal_list.hint"))
        text = st.text_area(desk.say("goal_list.label"), key=_box(desk), height=200, persist_state="session")
        st.button(desk.say("goal_list.look"), key=f"bekijk.{_BOX}", icon=":material/preview:")
        if text.strip():
            found = reader.read_goals(desk.dossier, text)
            if isinstance(found, Refusal):
                proposal.refused(desk, found)
            else:
                _preview(desk, reader, found)


def _box(desk: Desk) -> str:
    return f"{_BOX}.{desk.dossier.id}"  # so that another dossier of the same visit begins with an empty one


def _preview(desk: Desk, reader: Reader, sheet: GoalSheet) -> None:
    st.markdown(f"**{desk.say('goal_list.preview_title')}**")
    st.markdown(_conclusion(desk, sheet))
    proposal.table(desk, sheet.rows, partial(_row, desk), desk.say("goal_list.preview_alt"), _BOX)
    does = desk.say("goal_list.add", n=len(sheet.new)) if sheet.new else None
    clear = partial(field.put, _box(desk), "")
    proposal.buttons(_BOX, does, partial(_do, desk, reader, sheet), desk.say("goal_list.again"), clear)


def _conclusion(desk: Desk, sheet: GoalSheet) -> str:
    counts = Counter(row.verdict for row in sheet.rows)
    same, nothing = (sum(counts[one] for one in group) for group in (_SAME, _NOTHING))
    unfit = len(sheet.rows) - len(sheet.new) - same - nothing
    parts = (("new", len(sheet.new)), ("same", same), ("unfit", unfit))
    said = [desk.say(f"goal_list.preview_{name}", n=count) for name, count in parts if count]
    return " ".join(said if sheet.new else [desk.say("goal_list.preview_none"), *said])


def _row(desk: Desk, row: GoalRow) -> dict[str, str]:
    said = [desk.say(f"goal_list.verdict_{row.verdict}")]
    if row.ignored and row.verdict is Verdict.NEW:
        names = ", ".join(desk.say(f"fields.goal.{name}") for name in row.ignored)
        said.append(desk.say("goal_list.ignored", names=names))
    place = desk.dossier.value(row.neighbourhood, "name") if row.neighbourhood else None
    return {
        desk.say("goal_list.column_row"): str(row.number),
        desk.say("goal_list.column_text"): escape(row.text),
        desk.say("goal_list.column_place"): escape(str(place or "–")),
        desk.say("fields.goal.horizon"): naming.horizon(desk.handbook, row.horizon) if row.horizon else "–",
        desk.say("goal_list.column_verdict"): " ".join(said),
    }


def _do(desk: Desk, reader: Reader, sheet: GoalSheet) -> None:
    said = desk.say("goal_list.added", n=len(sheet.new))
    proposal.do(desk, reader.goal_changes(desk.dossier, sheet), said, partial(field.put, _box(desk), ""))
