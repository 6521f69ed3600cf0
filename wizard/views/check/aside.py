"""Set a point of attention aside with a reason, and take it up again."""

from collections.abc import Sequence
from functools import partial

import streamlit as st

from wizard.logic import coherence
from wizard.logic.coherence import Finding, Findings
from wizard.model import slot
from wizard.model.change import Edit
from wizard.model.slot import Slot
from wizard.views import field, fold, paging
from wizard.views.desk import Desk
from wizard.views.plain import escape


def ask(desk: Desk, one: Finding, title: str) -> None:
    """Draw the fold in which people write why a point may rest; as soon as that is written, it does.

    Not a box that floats above the page: it would take a half-written reason along when the Escape key closes it.
    """
    key = f"rusten.{one.rule}.{one.about}"
    with fold.part(desk.say("check.rest"), key, ":material/bedtime:", quiet=True) as is_open:
        if is_open:
            label, said = desk.say("fields.dismissal.reason"), desk.say("check.rests", title=title)
            hint = desk.say("check.rest_hint")
            field.text(desk, slot.of_dismissal(one.rule, one.about), label, long=True, hint=hint, said=said)


def show(desk: Desk, found: Findings) -> None:
    """Draw what rests, folded away: each point with its reason, and the way back."""
    count = len(found.set_aside) + len(found.past)
    if not count:
        return
    with fold.part(desk.say("check.aside", n=count), "rust", ":material/bedtime:") as is_open:
        for address, title in paging.page(desk, _titled(desk, found), "rust") if is_open else ():
            _resting(desk, address, title)


def _titled(desk: Desk, found: Findings) -> Sequence[tuple[Slot, str]]:
    """Return where every reason stands, and what it is about; last those of points that are not there any more."""
    return [
        *(
            (slot.of_dismissal(one.finding.rule, one.finding.about), _title(desk, one.finding))
            for one in found.set_aside
        ),
        *(
            (slot.of_dismissal(one.rule, one.about), coherence.past(desk.handbook, desk.dossier, one))
            for one in found.past
        ),
    ]


def _title(desk: Desk, one: Finding) -> str:
    return coherence.words(desk.handbook, one).title


def _resting(desk: Desk, address: Slot, title: str) -> None:
    """Draw one reason, open to change; emptied, the point comes back."""
    shown = escape(title)
    with st.container(key=f"rustend.{address.id}"):
        st.markdown(f"**{shown}**")
        field.text(desk, address, desk.say("fields.dismissal.reason"), long=True, place="rust")
        again = partial(_again, desk, address, shown)
        st.button(desk.say("check.again"), key=f"weer.{address.id}", icon=":material/undo:", on_click=again)


def _again(desk: Desk, address: Slot, title: str) -> None:
    seen = desk.dossier.value(address.id, address.field)
    desk.record((Edit(address.id, address.field, seen, None),), desk.say("check.is_back", title=title))
