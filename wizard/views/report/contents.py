"""Draw which chapters go into a document: its outline, in which every chapter can be left out."""

from collections.abc import Mapping
from functools import partial

import streamlit as st

from wizard.model.change import Change, Create, Remove, Restore
from wizard.model.entity import Omission, omission_id
from wizard.model.publication import left_out
from wizard.views import field, fold
from wizard.views.desk import Desk


def show(desk: Desk, document: str, names: Mapping[str, str]) -> None:
    """Draw the outline, folded away; nothing for a document without a choice."""
    if not names:
        return
    gone = left_out(desk.dossier, document)
    if gone:
        st.markdown(desk.say("download.chapters_some", n=len(names) - len(gone), of=len(names)))
    with fold.part(desk.say("download.chapters"), f"inhoud.{document}", ":material/toc:", quiet=True) as is_open:
        if is_open:
            st.caption(desk.say("download.chapters_lead"))
            with st.container(gap="xsmall"):
                for chapter, name in names.items():
                    _chapter(desk, document, chapter, name, there=chapter not in gone)


def _chapter(desk: Desk, document: str, chapter: str, name: str, *, there: bool) -> None:
    key = f"hoofdstuk.{document}.{chapter}.{there}"  # another state is another box, which shows what is stored
    st.checkbox(name, there, key=key, on_change=partial(_store, desk, document, chapter, name, key))


def _store(desk: Desk, document: str, chapter: str, name: str, key: str) -> None:
    ident = omission_id(document, chapter)
    if field.held(key):
        desk.record([Remove(ident)], desk.say("download.chapter_back", name=name))
    else:
        desk.record([_gone(desk, ident, document, chapter)], desk.say("download.chapter_gone", name=name))


def _gone(desk: Desk, ident: str, document: str, chapter: str) -> Change:
    """Return what leaves a chapter out, also when it was left out before."""
    if ident in desk.dossier.removed:
        return Restore(ident)
    return Create(Omission.kind, ident, None, {"document": document, "chapter": chapter})
