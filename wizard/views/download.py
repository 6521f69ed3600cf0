"""Draw the button by which people download a file that is made when they ask for it."""

from collections.abc import Callable
from typing import Final, TypeAlias

import streamlit as st

Made: TypeAlias = tuple[str, Callable[[], bytes]]
"""The name of a file, and what makes it."""

_OFFICE: Final = "application/vnd.openxmlformats-officedocument."
_KINDS: Final = {
    "docx": f"{_OFFICE}wordprocessingml.document",
    "xlsx": f"{_OFFICE}spreadsheetml.sheet",
    "zip": "application/zip",
}
"""What a browser is told of a file, by how its name ends."""


def button(label: str, made: Made, *, primary: bool = False) -> None:
    """Draw the button; pressing it makes the file and draws nothing anew."""
    name, build = made
    st.download_button(
        label,
        build,
        file_name=name,
        mime=_KINDS[name.rpartition(".")[2]],
        type="primary" if primary else "secondary",
        on_click="ignore",
        icon=":material/download:",
    )
