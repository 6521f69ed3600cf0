"""Draw the screen where people download their reports."""

from collections.abc import Callable, Mapping
from functools import partial
from types import MappingProxyType
from typing import Final

import streamlit as st

from wizard.logic import progress
from wizard.logic.progress import State
from wizard.model.dossier import Dossier
from wizard.views import download, select
from wizard.views.desk import Desk
from wizard.views.download import Made
from wizard.views.report import form

_COUNTED: Final[dict[str, tuple[str, ...]]] = {
    "gemeenterapport": ("unfinished", "blocks_open"),
    "zo-werken-wij": ("blocks_open",),
    "lijsten": (),
}
"""The files of the whole dossier, with what is told to be open in each: neighbourhoods only stand in the first."""

_KEY: Final = "verslagen.initiatief"
_DRAFT: Final = "concept-afspraken"


def show(
    desk: Desk,
    documents: Mapping[str, Made],
    of_talk: Callable[[Dossier, str], Mapping[str, Made]],
    in_form: form.InForm,
) -> None:
    """Draw every document with what is in it and the button that makes it; only the first button stands out."""
    st.title(desk.say("download.title"), anchor=False)
    st.markdown(desk.say("download.lead"))
    _side_by_side(desk, documents, primary=next(iter(documents)))
    st.header(desk.say("download.talks_title"), anchor=False)
    names = {one.id: one.name for one in desk.dossier.initiatives}
    if not names:
        st.markdown(desk.say("download.talks_none"))
        return
    st.markdown(desk.say("download.talks_lead"))
    asked = desk.focus if desk.focus in names else None  # by a link, or chosen here or elsewhere before
    chosen = select.one_of(desk.say("download.talks_label"), names, _KEY, go_to=asked, changed=desk.focus_on)
    one = chosen if chosen in names else next(iter(names))
    _side_by_side(desk, of_talk(desk.dossier, one), choices={_DRAFT: partial(form.choose, desk, one, in_form=in_form)})


def _side_by_side(
    desk: Desk,
    documents: Mapping[str, Made],
    primary: str | None = None,
    choices: Mapping[str, Callable[..., Made]] = MappingProxyType({}),
) -> None:
    """Draw the documents two by two: in a narrower column their names would break."""
    every = list(documents.items())
    for start in range(0, len(every), 2):
        for column, (key, made) in zip(st.columns(2, gap="medium"), every[start : start + 2], strict=False):
            with column, st.container(key=f"verslag-{key}", border=True):
                _document(desk, key, made, first=key == primary, choose=choices.get(key))


def _document(desk: Desk, key: str, made: Made, *, first: bool, choose: Callable[..., Made] | None = None) -> None:
    (st.header if key in _COUNTED else st.subheader)(desk.say(f"download.{key}_title"), anchor=False)
    st.markdown(desk.say(f"download.{key}_text"))
    for text in _unfinished(desk, key):
        st.markdown(text)
    wanted = choose(made=made) if choose else made
    download.button(desk.say(f"download.{key}_button"), wanted, primary=first)


def _unfinished(desk: Desk, key: str) -> list[str]:
    """Return what is open in a document of the whole dossier."""
    found = progress.of(desk.handbook, desk.dossier)
    places = sum(one.state is not State.DONE or one.goals is not State.DONE for one in found.neighbourhoods)
    blocks = sum(step.total - step.done for step in found.steps if step.key == "approach")
    counts = {"unfinished": places, "blocks_open": blocks}
    told = [desk.say(f"download.{name}", n=counts[name]) for name in _COUNTED.get(key, ()) if counts[name]]
    return [*told, desk.say("download.shown_as")] if told else []
