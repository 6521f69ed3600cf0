"""Draw the button that has documents made elsewhere, and follow the work until they can be downloaded."""

from typing import Final, Protocol

import streamlit as st

from wizard.views import download
from wizard.views.desk import Desk

LOOK_EVERY: Final = 1.0
"""Seconds between two looks at work that goes on."""

GOING: Final = frozenset({"waiting", "busy"})


class Work(Protocol):
    """Tell how far the work is: how the dossier stood, how many documents are made, and the stage."""

    seq: int
    total: int
    made: int

    @property
    def stage(self) -> str:
        """Return "waiting", "busy", "done" or "failed"."""
        ...


class Commission(Protocol):
    """Offer documents that are made elsewhere."""

    @property
    def name(self) -> str:
        """Return the name of the file."""
        ...

    @property
    def total(self) -> int:
        """Return how many documents there are."""
        ...

    @property
    def work(self) -> Work | None:
        """Return the work that was asked for last."""
        ...

    @property
    def ahead(self) -> int:
        """Return how much other work comes first."""
        ...

    def ask(self) -> None:
        """Ask for the documents as they would be now."""

    def file(self) -> bytes:
        """Return what was made."""
        ...


def show(desk: Desk, key: str, wanted: Commission, *, primary: bool = False) -> None:
    """Draw the button, or how far the work is; while that goes on, this part draws itself anew.

    `key` begins the names of the texts on its buttons.
    """
    going = wanted.work is not None and wanted.work.stage in GOING

    @st.fragment(run_every=LOOK_EVERY if going else None)
    def look() -> None:
        work = wanted.work
        if work is None or work.stage == "failed":
            _ask(desk, key, wanted, failed=work is not None, primary=primary)
        elif work.stage in GOING:
            _wait(desk, wanted, work)
        else:
            _done(desk, key, wanted, work, primary=primary)

    look()


def _wait(desk: Desk, wanted: Commission, work: Work) -> None:
    if work.stage == "waiting":
        st.markdown(desk.say("download.waits", n=wanted.ahead))
    elif work.total == 1:
        st.markdown(desk.say("download.busy_one"))
    else:
        st.progress(min(work.made / work.total, 1.0), desk.say("download.busy", made=work.made, total=work.total))


def _done(desk: Desk, key: str, wanted: Commission, work: Work, *, primary: bool) -> None:
    fresh = work.seq == desk.dossier.seq
    if not fresh:
        st.markdown(desk.say("download.older"))
    download.button(desk.say(f"download.{key}_ready"), (wanted.name, wanted.file), primary=primary and fresh)
    if not fresh:
        _ask(desk, key, wanted, failed=False, primary=primary)


def _ask(desk: Desk, key: str, wanted: Commission, *, failed: bool, primary: bool) -> None:
    """Draw the button that asks; pressing it draws the whole screen anew, to follow the work from then on."""
    if failed:
        st.markdown(desk.say("download.failed"))
    look = "primary" if primary else "secondary"
    if st.button(desk.say(f"download.{key}_make"), icon=":material/draft:", key=f"maak.{wanted.name}", type=look):
        wanted.ask()
        st.rerun()
