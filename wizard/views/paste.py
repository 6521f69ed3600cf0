"""Draw the box to paste or type neighbourhoods in, and the one to upload a list."""

from collections.abc import Callable
from functools import partial
from typing import Final

import streamlit as st

from wizard.model.refusal import Refusal
from wizard.model.sheet import NameColumn, Sheet
from wizard.views import field, preview, proposal, select
from wizard.views.desk import Desk
from wizard.views.preview import Reader

_BOX: Final = "plakken"
_FILE: Final = "bestand"
_MEGABYTES: Final = 10


def show(desk: Desk, reader: Reader) -> None:
    """Draw both ways to add neighbourhoods, each with what would happen."""
    opened = not desk.dossier.neighbourhoods
    with st.expander(desk.say("neighbourhoods.add_title"), expanded=opened, icon=":material/add:"):
        _paste(desk, reader)
    with st.expander(desk.say("neighbourhoods.upload_title"), icon=":material/upload_file:"):
        _upload(desk, reader)


def _paste(desk: Desk, reader: Reader) -> None:
    st.markdown(desk.say("neighbourhoods.paste_hint"))
    box = f"{_BOX}.{desk.dossier.id}"  # so that another dossier of the same visit begins with an empty one
    text = st.text_area(desk.say("neighbourhoods.paste_label"), key=box, height=200, persist_state="session")
    st.button(desk.say("neighbourhoods.paste_button"), icon=":material/preview:")
    if text.strip():
        sheet = _read(desk, partial(reader.read, desk.dossier, text), _BOX)
        if sheet:
            preview.show(desk, reader, sheet, _BOX, partial(field.put, box, ""))


def _upload(desk: Desk, reader: Reader) -> None:
    st.markdown(desk.say("neighbourhoods.upload_hint"))
    label = desk.say("neighbourhoods.upload_label")
    file = st.file_uploader(label, max_upload_size=_MEGABYTES, key=f"{_FILE}.{desk.acts}")  # every act empties it
    if file is not None:
        sheet = _read(desk, partial(reader.read_file, desk.dossier, file.getvalue(), file.name), _FILE)
        if sheet:
            preview.show(desk, reader, sheet, _FILE)


def _read(desk: Desk, read: Callable[..., Sheet | Refusal], key: str) -> Sheet | None:
    """Return the list as the user wants it read, or say why it cannot be."""
    found = read()
    chosen: dict[str, str | int] = {}
    if isinstance(found, Sheet) and len(found.sheets) > 1:
        name = select.one_of(
            desk.say("neighbourhoods.sheet"), {one: one for one in found.sheets}, f"blad.{key}", first=found.sheet
        )
        if name != found.sheet:
            chosen["sheet"] = name
            found = read(**chosen)
    if isinstance(found, Sheet) and len(found.names) > 1:
        names = {str(one.place): _column(desk, one) for one in found.names}
        used = str(found.columns.get("name"))
        place = select.one_of(desk.say("neighbourhoods.name_column"), names, f"kolom.{key}", first=used)
        if place != used:
            found = read(**chosen, name_column=int(place))
    if isinstance(found, Refusal):
        proposal.refused(desk, found)
        return None
    return found


def _column(desk: Desk, one: NameColumn) -> str:
    examples = ", ".join(one.examples)
    heading = one.heading or desk.say("neighbourhoods.no_heading", place=one.place + 1)
    return f"{heading} ({examples})"
