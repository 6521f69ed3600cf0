"""Draw the screen where people download their reports."""

from collections.abc import Callable, Mapping
from typing import TypeAlias

import streamlit as st

from wizard.logic import progress
from wizard.logic.progress import State
from wizard.views.desk import Desk

Made: TypeAlias = tuple[str, Callable[[], bytes]]
"""The name of a file, and what makes it."""


def show(desk: Desk, documents: Mapping[str, Made]) -> None:
    """Draw every document with what is in it and the button that makes it; only the first button stands out."""
    st.title(desk.say("download.title"), anchor=False)
    st.markdown(desk.say("download.lead"))
    columns = st.columns(len(documents), gap="medium")
    for place, (key, made) in enumerate(documents.items()):
        with columns[place], st.container(key=f"verslag-{key}", border=True):
            _document(desk, key, made, first=place == 0)


def _document(desk: Desk, key: str, made: Made, *, first: bool) -> None:
    name, build = made
    st.header(desk.say(f"download.{key}_title"), anchor=False)
    st.markdown(desk.say(f"download.{key}_text"))
    for text in _unfinished(desk, key):
        st.markdown(text)
    st.download_button(
        desk.say(f"download.{key}_button"),
        build,
        file_name=name,
        mime="application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        type="primary" if first else "secondary",
        on_click="ignore",
        icon=":material/download:",
    )


def _unfinished(desk: Desk, key: str) -> list[str]:
    """Return what is open in a document; neighbourhoods only stand in the municipality's report."""
    found = progress.of(desk.handbook, desk.dossier)
    places = sum(one.state is not State.DONE or one.goals is not State.DONE for one in found.neighbourhoods)
    blocks = sum(step.total - step.done for step in found.steps if step.key == "approach")
    counts = {"unfinished": places if key == "municipal" else 0, "blocks_open": blocks}
    told = [desk.say(f"download.{name}", n=number) for name, number in counts.items() if number]
    return [*told, desk.say("download.shown_as")] if told else []
