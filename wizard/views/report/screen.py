"""Draw the screen where people choose, dress and download their documents."""

from collections.abc import Mapping
from typing import Final

import streamlit as st

from wizard.logic import progress
from wizard.logic.progress import State
from wizard.logic.wording import in_key
from wizard.views import download, select, undo
from wizard.views.desk import Desk
from wizard.views.download import Made
from wizard.views.report import commission, contents, edition, form, house
from wizard.views.report.commission import Commission
from wizard.views.report.press import Press

_ALL: Final = "alles"
"""The name of all documents together."""

_COUNTED: Final[dict[str, tuple[str, ...]]] = {
    "gemeenterapport": ("unfinished", "blocks_open"),
    "zo-werken-wij": ("blocks_open",),
    "lijsten": (),
    "werkbladen": (),
    _ALL: (),
}
"""The files of the whole dossier, with what is told to be open in each: neighbourhoods only stand in the first."""

_KEY: Final = "verslagen.initiatief"
_DRAFT: Final = "concept-afspraken"


def show(desk: Desk, press: Press) -> None:
    """Draw every document with what is in it and what makes it; only the first button stands out."""
    st.title(desk.say("download.title"), anchor=False)
    st.markdown(desk.say("download.lead"))
    undo.show(desk, "verslagen")
    house.show(desk, press.wardrobe)
    _side_by_side(desk, press, {**press.documents, _ALL: press.everything}, primary=next(iter(press.documents)))
    st.header(desk.say("download.talks_title"), anchor=False)
    names = {one.id: one.name for one in desk.dossier.initiatives}
    if not names:
        st.markdown(desk.say("download.talks_none"))
        return
    st.markdown(desk.say("download.talks_lead"))
    asked = desk.focus if desk.focus in names else None  # by a link, or chosen here or elsewhere before
    chosen = select.one_of(desk.say("download.talks_label"), names, _KEY, go_to=asked, changed=desk.focus_on)
    one = chosen if chosen in names else next(iter(names))
    _side_by_side(desk, press, press.of_talk(desk.dossier, one), initiative=one)


def _side_by_side(
    desk: Desk,
    press: Press,
    documents: Mapping[str, Made | Commission],
    *,
    primary: str = "",
    initiative: str = "",
) -> None:
    """Draw the documents two by two: in a narrower column their names would break."""
    every = list(documents.items())
    for start in range(0, len(every), 2):
        for column, (key, made) in zip(st.columns(2, gap="medium"), every[start : start + 2], strict=False):
            with column, st.container(key=f"verslag-{key}", border=True, height="stretch"):
                _told(desk, key, made)
                contents.show(desk, key, press.chapters(key))
                edition.show(desk, key)
                if key == _DRAFT and isinstance(made, tuple):
                    made = form.choose(desk, initiative, made, press.in_form)  # noqa: PLW2901 - the same, in a form
                _offer(desk, key, made, primary=key == primary)


def _told(desk: Desk, key: str, made: Made | Commission) -> None:
    """Draw what a document is, and what is open in it."""
    (st.header if key in _COUNTED else st.subheader)(desk.say(f"download.{in_key(key)}_title"), anchor=False)
    counts = {} if isinstance(made, tuple) else {"n": made.total}
    st.markdown(desk.say(f"download.{in_key(key)}_text", **counts))
    for text in _unfinished(desk, key):
        st.markdown(text)


def _offer(desk: Desk, key: str, made: Made | Commission, *, primary: bool) -> None:
    """Draw the button that gives a document."""
    if isinstance(made, tuple):
        download.button(desk.say(f"download.{in_key(key)}_button"), made, primary=primary)
    else:
        commission.show(desk, key, made, primary=primary)


def _unfinished(desk: Desk, key: str) -> list[str]:
    """Return what is open in a document of the whole dossier."""
    found = progress.of(desk.handbook, desk.dossier)
    places = sum(one.state is not State.DONE or one.goals is not State.DONE for one in found.neighbourhoods)
    blocks = sum(step.total - step.done for step in found.steps if step.key == "approach")
    counts = {"unfinished": places, "blocks_open": blocks}
    told = [desk.say(f"download.{name}", n=counts[name]) for name in _COUNTED.get(key, ()) if counts[name]]
    return [*told, desk.say("download.shown_as")] if told else []
