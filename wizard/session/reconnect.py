"""Know a visit again when the server forgot it: the browser keeps a mark of who it was and what it had open."""

import streamlit as st

from wizard.model.screens import DOSSIER
from wizard.session import resources, visit


def reconnected(mark: str) -> None:
    """Take over who this visit was and what it had open, from the mark that the browser brought back."""
    here = visit.current()
    name, _, rest = mark.partition(".")
    since, _, dossier = rest.partition(".")
    if name != here.id and since.isdecimal():
        here.id = name
        if dossier:
            here.dossier, here.since[dossier] = here.dossier or dossier, int(since)


def marker() -> str:
    """Return the mark that the browser keeps for this visit, in case the server forgets it; raises StoreError."""
    here = visit.current()
    dossier = here.dossier or st.query_params.get(DOSSIER, "")
    found = resources.open_dossiers().get(dossier) if dossier and dossier not in here.since else None
    return f"{here.id}.{here.since.get(dossier, found.seq if found else 0)}.{dossier}"
