"""Share what every visit of this server uses: the content, the store, and the latest version of open dossiers."""

import time
from collections import OrderedDict
from threading import Lock
from typing import Final

import streamlit as st

from wizard import content
from wizard.model.dossier import Dossier
from wizard.model.handbook import Handbook
from wizard.session.workshop import Workshop
from wizard.storage.address import address
from wizard.storage.store import Store

_OPEN_DOSSIERS: Final = 64
_LOOK_AGAIN: Final = 0.2
"""Seconds until the content files are looked at again; one run asks several times."""


class ContentWatch:
    """Look whether a content file was edited, but not more often than makes sense."""

    def __init__(self, every: float) -> None:
        """Look at most once in so many seconds."""
        self._every, self._looked, self._mark = every, float("-inf"), ""

    def mark(self) -> str:
        """Return the fingerprint of the files as they stood at the last look."""
        now = time.monotonic()
        if now - self._looked >= self._every:
            self._mark, self._looked = content.fingerprint(), now
        return self._mark


watch: Final = ContentWatch(_LOOK_AGAIN)


@st.cache_resource(max_entries=2, show_spinner=False)
def _handbook(fingerprint: str) -> Handbook:
    del fingerprint  # Only there to load again when a file was edited.
    return content.load()


def handbook() -> Handbook:
    """Return the content as its files stand now; raises ContentError."""
    return _handbook(watch.mark())


@st.cache_resource(max_entries=1, show_spinner=False)
def store() -> Store:
    """Return the one door to the database."""
    return Store(address())


@st.cache_resource(max_entries=1, show_spinner=False)
def workshop() -> Workshop:
    """Return where documents are made outside this process."""
    return Workshop()


class OpenDossiers:
    """Keep the latest version of the dossiers in use, so that a run reads only what is newer."""

    def __init__(self) -> None:
        """Start empty."""
        self._latest: OrderedDict[str, Dossier] = OrderedDict()
        self._lock = Lock()

    def get(self, dossier: str) -> Dossier | None:
        """Return the dossier as it stands now, or None when there is none; raises StoreError."""
        known = self._latest.get(dossier)
        seq = store().seq(dossier)
        if known is None or seq is None or seq < known.seq:
            self._keep(dossier, None)  # A database that was put back from a copy counts on from an older number.
            found = None if seq is None else store().read(dossier)
        else:
            found = known if seq == known.seq else store().newer(known)
        return self._keep(dossier, found)

    def kept(self, dossier: str) -> Dossier | None:
        """Return the version at hand without asking the database."""
        return self._latest.get(dossier)

    def forget(self, dossier: str) -> None:
        """Let a dossier go that was erased."""
        self._keep(dossier, None)

    def _keep(self, dossier: str, found: Dossier | None) -> Dossier | None:
        with self._lock:
            if found is None:
                self._latest.pop(dossier, None)
                return None
            known = self._latest.get(dossier)
            if known is None or known.seq <= found.seq:
                self._latest[dossier] = found
            self._latest.move_to_end(dossier)
            while len(self._latest) > _OPEN_DOSSIERS:
                self._latest.popitem(last=False)
        return found


@st.cache_resource(max_entries=1, show_spinner=False)
def open_dossiers() -> OpenDossiers:
    """Return the versions at hand of this server."""
    return OpenDossiers()
