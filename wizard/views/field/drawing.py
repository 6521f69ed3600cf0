"""Draw a field and store what is in it, by rules that lose nothing."""

from collections.abc import Callable, Sequence

import streamlit as st

from wizard.model.change import Applied, Clash, Clashed, Edit, Reason
from wizard.model.check import Fault, NotStored
from wizard.model.item import Value
from wizard.model.recall import Recall
from wizard.model.slot import Slot
from wizard.views.desk import Desk
from wizard.views.field import dispute, state, widget
from wizard.views.field.answer import Answer
from wizard.views.field.widget import Option


def text(
    desk: Desk,
    slot: Slot,
    label: str,
    *,
    long: bool = False,
    place: str = "",
    hint: str | None = None,
    said: str | None = None,
) -> None:
    """Draw an open text of one line or more; it is stored when the user leaves it.

    `said` tells in words what storing it does, where that is an act that can be undone.
    """
    _show(Answer(desk, slot, label, widget.text(label, long, hint), place, said))


def number(desk: Desk, slot: Slot, label: str, *, place: str = "", hint: str | None = None) -> None:
    """Draw an open whole number; thousands may be written with points, as in 12.345."""
    _show(Answer(desk, slot, label, widget.number(label, hint), place))


def day(desk: Desk, slot: Slot, label: str, *, place: str = "", hint: str | None = None) -> None:
    """Draw an open day; it may be written as 23 november 2026 or 23-11-2026."""
    _show(Answer(desk, slot, label, widget.day(label, hint), place))


def choice(
    desk: Desk, slot: Slot, label: str, options: Sequence[Option], *, place: str = "", hint: str | None = None
) -> None:
    """Draw a choice; each option is a stored value and its name."""
    stored = desk.dossier.value(slot.id, slot.field)
    made = widget.choice(label, options, stored, desk.say("common.unknown_option"), hint)
    _show(Answer(desk, slot, label, made, place))


def _show(field: Answer) -> None:
    _hear(field)
    hold = field.hold
    if state.is_drawn(field.key) and _may_reseed(field):
        hold.turn += 1
    if not state.is_drawn(field.key):
        _first_draw(field)
    else:
        field.widget.draw(field.key, hold.first, lambda: _changed(field))
    _tell(field)


def _may_reseed(field: Answer) -> bool:
    """Say whether what is stored may come in place of what the user sees; never under somebody who types."""
    hold = field.hold
    if field.stored == hold.seen or hold.problem is not None or field.desk.timed:
        return False
    return not field.widget.typed or (field.slot.id, field.slot.field) in field.desk.touched


def _hear(field: Answer) -> None:
    """Learn what became of an answer that waited for the database: stored by itself, or a colleague was first."""
    hold = field.hold
    waited = isinstance(hold.problem, NotStored) and hold.problem.fault is Fault.UNAVAILABLE
    if not waited or field.desk.waits(field.slot):
        return
    if field.stored == hold.mine:
        hold.seen, hold.mine, hold.problem = field.stored, None, None
    else:
        hold.problem = _clash(field, hold.mine)


def _clash(field: Answer, mine: Value) -> Clashed:
    return Clashed((Clash(Edit(field.slot.id, field.slot.field, None, mine), Reason.CHANGED, field.stored),))


def _first_draw(field: Answer) -> None:
    """Show what is stored, or what could not be, then look whether the browser brought back something else."""
    hold = field.hold
    hold.first = field.stored if hold.problem is None else hold.mine
    if hold.problem is None:
        hold.seen = field.stored
    returned = field.read(field.widget.draw(field.key, hold.first, lambda: _changed(field)))
    if returned == field.stored or hold.problem is not None:
        return
    recall = field.desk.recall(field.slot, returned)
    if recall is Recall.UNTOUCHED:
        hold.turn += 1
        st.rerun()
    elif recall is Recall.TYPED:
        _store(field, returned)
    else:
        hold.mine, hold.problem = returned, _clash(field, returned)


def _changed(field: Answer) -> None:
    _store(field, field.read(state.held(field.key)))


def _store(field: Answer, value: Value) -> None:
    hold = field.hold
    result = field.desk.write(field.slot, hold.seen, value, field.said)
    if isinstance(result, Applied):
        hold.seen, hold.mine, hold.problem = value, None, None
    else:
        hold.mine, hold.problem = value, result


def _tell(field: Answer) -> None:
    hold, say = field.hold, field.desk.say
    if isinstance(hold.problem, NotStored):
        dispute.refused(say, field.label, hold.problem)
    elif hold.problem is not None:
        dispute.clash(say, field.address, hold.problem, hold.mine, _settle(field))
    elif field.stored != hold.seen:
        dispute.changed(say, field.address, field.stored, hold.renew)


def _settle(field: Answer) -> Callable[[dispute.Decision], None]:
    """Return what to do with the user's decision between two texts."""

    def settle(decision: dispute.Decision) -> None:
        hold, problem = field.hold, field.hold.problem
        mine, found = hold.mine, problem.clashes[0].found if isinstance(problem, Clashed) else None
        hold.renew()
        hold.seen = found
        if decision is dispute.Decision.RESTORE:
            field.desk.record(dispute.restoration(field.slot), field.desk.say("dispute.restored"))
            hold.seen = field.stored
        if decision is not dispute.Decision.THEIRS:
            _store(field, f"{found}\n\n{mine}" if decision is dispute.Decision.BOTH else mine)

    return settle
