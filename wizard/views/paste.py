"""Draw the box to paste or type neighbourhoods in, with a verdict per row before anything changes."""

from collections import Counter
from typing import Final, Protocol

import streamlit as st

from wizard.model.change import Applied, Batch
from wizard.model.dossier import Dossier
from wizard.model.sheet import Sheet, Verdict
from wizard.views import field, grid, paging
from wizard.views.desk import Desk
from wizard.views.plain import escape

_KEY: Final = "plakken"
_USED: Final = (Verdict.NEW, Verdict.CHANGED)


class Reader(Protocol):
    """Read what people paste."""

    def read(self, dossier: Dossier, pasted: str) -> Sheet | None:
        """Return what a pasted text holds; None when it is too much."""
        ...

    def changes(self, dossier: Dossier, sheet: Sheet) -> Batch:
        """Return the batch that does what the sheet says."""
        ...


def show(desk: Desk, reader: Reader) -> None:
    """Draw the box, and below it what would happen."""
    with st.expander(
        desk.say("neighbourhoods.add_title"), expanded=not desk.dossier.neighbourhoods, icon=":material/add:"
    ):
        st.markdown(desk.say("neighbourhoods.paste_hint"))
        pasted = st.text_area(desk.say("neighbourhoods.paste_label"), key=_KEY, height=200, persist_state="session")
        st.button(desk.say("neighbourhoods.paste_button"), icon=":material/preview:")
        if not pasted.strip():
            return
        sheet = reader.read(desk.dossier, pasted)
        if sheet is None:
            st.error(desk.say("neighbourhoods.too_much"), icon=":material/error:")
            return
        _preview(desk, reader, sheet)


def _preview(desk: Desk, reader: Reader, sheet: Sheet) -> None:
    counts = Counter(row.verdict for row in sheet.rows)
    used = sum(counts[verdict] for verdict in _USED)
    st.markdown(f"**{desk.say('neighbourhoods.preview_title')}**")
    st.markdown(_conclusion(desk, counts, len(sheet.rows) - used))
    _table(desk, sheet)
    with st.container(horizontal=True):
        if used:
            label = desk.say("neighbourhoods.add_button", n=used)
            st.button(
                label,
                type="primary",
                key="verwerk",
                on_click=_add,
                args=(desk, reader, sheet, used),
                icon=":material/check:",
            )
        st.button(desk.say("neighbourhoods.cancel_button"), key="wis", on_click=field.put, args=(_KEY, ""))


def _conclusion(desk: Desk, counts: Counter[Verdict], skipped: int) -> str:
    parts = [
        desk.say(f"neighbourhoods.preview_{name}", n=count)
        for name, count in (("new", counts[Verdict.NEW]), ("changed", counts[Verdict.CHANGED]), ("skipped", skipped))
        if count
    ]
    if not any(counts[verdict] for verdict in _USED):
        return desk.say("neighbourhoods.preview_none")
    return "; ".join(parts) + "."


def _table(desk: Desk, sheet: Sheet) -> None:
    rows = [
        {
            desk.say("neighbourhoods.column_row"): str(row.number),
            desk.say("neighbourhoods.column_text"): escape(row.text),
            desk.say("neighbourhoods.column_name"): escape(row.name or "–"),
            desk.say("neighbourhoods.column_verdict"): desk.say(f"neighbourhoods.verdict_{row.verdict}"),
        }
        for row in paging.page(desk, sheet.rows, "plakken")
    ]
    grid.table(rows, alt=desk.say("neighbourhoods.preview_alt"))


def _add(desk: Desk, reader: Reader, sheet: Sheet, count: int) -> None:
    result = desk.record(reader.changes(desk.dossier, sheet), desk.say("neighbourhoods.added", n=count))
    if isinstance(result, Applied):
        field.put(_KEY, "")
