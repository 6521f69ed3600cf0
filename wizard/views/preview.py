"""Show what a list would do before anything changes, and do it when the user agrees."""

from collections import Counter
from collections.abc import Callable
from functools import partial
from typing import Final, Protocol

import streamlit as st

from wizard.model.change import Batch
from wizard.model.dossier import Dossier
from wizard.model.refusal import Refusal
from wizard.model.sheet import Row, Sheet, Verdict
from wizard.views import proposal
from wizard.views.desk import Desk
from wizard.views.plain import escape

_USED: Final = (Verdict.NEW, Verdict.CHANGED)


class Reader(Protocol):
    """Read lists of neighbourhoods."""

    def read(self, dossier: Dossier, text: str, name_column: int | None = None) -> Sheet | Refusal:
        """Return what a pasted text holds, or why it cannot be read."""
        ...

    def read_file(
        self, dossier: Dossier, raw: bytes, name: str, sheet: str | None = None, name_column: int | None = None
    ) -> Sheet | Refusal:
        """Return what a file holds, or why it cannot be read."""
        ...

    def changes(self, dossier: Dossier, sheet: Sheet, remove_gone: bool = False) -> Batch:
        """Return the batch that does what the sheet says."""
        ...


def show(desk: Desk, reader: Reader, sheet: Sheet, key: str, clear: Callable[[], None] | None = None) -> None:
    """Draw the conclusion, the rows with their verdicts, and the button that does it; `clear` empties the box."""
    counts = Counter(row.verdict for row in sheet.rows)
    used = sum(counts[verdict] for verdict in _USED)
    st.markdown(f"**{desk.say('neighbourhoods.preview_title')}**")
    st.markdown(_conclusion(desk, counts, len(sheet.rows) - used))
    proposal.table(desk, sheet.rows, partial(_row, desk), desk.say("neighbourhoods.preview_alt"), key)
    gone = _gone(desk, sheet, key)
    count = used + (len(sheet.gone) if gone else 0)
    does = desk.say("neighbourhoods.add_button", n=count) if count else None
    act = partial(_do, desk, reader, sheet, gone, clear)
    proposal.buttons(key, does, act, desk.say("neighbourhoods.cancel_button"), clear)


def _conclusion(desk: Desk, counts: Counter[Verdict], skipped: int) -> str:
    if not any(counts[verdict] for verdict in _USED):
        return desk.say("neighbourhoods.preview_none")
    parts = (("new", counts[Verdict.NEW]), ("changed", counts[Verdict.CHANGED]), ("skipped", skipped))
    return "; ".join(desk.say(f"neighbourhoods.preview_{name}", n=count) for name, count in parts if count) + "."


def _row(desk: Desk, row: Row) -> dict[str, str]:
    said = [desk.say(f"neighbourhoods.verdict_{row.verdict}")]
    if row.note:
        said.append(desk.say(f"neighbourhoods.note_{row.note}"))
    if row.ignored and row.verdict in _USED:
        names = ", ".join(desk.say(f"fields.neighbourhood.{name}") for name in row.ignored)
        said.append(desk.say("neighbourhoods.ignored", names=names))
    return {
        desk.say("neighbourhoods.column_row"): str(row.number),
        desk.say("neighbourhoods.column_text"): escape(row.text),
        desk.say("neighbourhoods.column_name"): escape(row.name or "–"),
        desk.say("neighbourhoods.column_verdict"): ". ".join(said),
    }


def _gone(desk: Desk, sheet: Sheet, key: str) -> bool:
    """Ask what to do with neighbourhoods that a newer list no longer holds; they stay unless the user says so."""
    if not sheet.gone:
        return False
    names = ", ".join(escape(str(desk.dossier.value(one, "name"))) for one in sheet.gone)
    st.markdown(desk.say("neighbourhoods.gone", n=len(sheet.gone), names=names))
    return st.checkbox(desk.say("neighbourhoods.gone_remove", n=len(sheet.gone)), key=f"weg.{key}")


def _do(desk: Desk, reader: Reader, sheet: Sheet, remove_gone: bool, clear: Callable[[], None] | None) -> None:
    batch = reader.changes(desk.dossier, sheet, remove_gone=remove_gone)
    count = sum(row.verdict in _USED for row in sheet.rows) + (len(sheet.gone) if remove_gone else 0)
    proposal.do(desk, batch, desk.say("neighbourhoods.added", n=count), clear)
