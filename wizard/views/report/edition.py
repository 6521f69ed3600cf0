"""Draw how a document goes out: how far it is, who adopted it, its version and how long it is kept."""

import streamlit as st

from wizard.model import slot
from wizard.model.entity import DECIDERS, EDITED, EDITION_STATES
from wizard.model.publication import edition
from wizard.views import field, fold
from wizard.views.desk import Desk
from wizard.views.field.widget import Option


def show(desk: Desk, document: str) -> None:
    """Draw the questions, folded away; nothing for a document that the municipality does not adopt."""
    if document not in EDITED:
        return
    found = edition(desk.dossier, document)
    if found.how_far == EDITION_STATES[1]:
        st.markdown(desk.say("download.adopted"))
    with fold.part(desk.say("download.edition"), f"uitgave.{document}", ":material/verified:", quiet=True) as is_open:
        if not is_open:
            return
        _choice(desk, document, "how_far", "download.state", EDITION_STATES)
        if found.how_far == EDITION_STATES[1] or found.settled_by or found.settled_on:
            _choice(desk, document, "settled_by", "decision.decider", DECIDERS)
            _day(desk, document)
            st.caption(desk.say("download.settled_hint"))
        for name in ("version", "retention"):
            field.text(
                desk, slot.of_edition(document, name), _label(desk, name), hint=desk.say(f"download.hint_{name}")
            )


def _label(desk: Desk, name: str) -> str:
    return desk.say(f"fields.edition.{name}")


def _choice(desk: Desk, document: str, name: str, words: str, values: tuple[str, ...]) -> None:
    options: list[Option] = [(None, desk.say("common.empty"))]
    options += [(value, desk.say(f"{words}_{value}")) for value in values]
    field.choice(desk, slot.of_edition(document, name), _label(desk, name), options)


def _day(desk: Desk, document: str) -> None:
    field.day(
        desk,
        slot.of_edition(document, "settled_on"),
        _label(desk, "settled_on"),
        hint=desk.say("decision.hint_decided_on"),
    )
