"""Write for one visit: every answer and every act goes through here to the store."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from wizard.model.change import Applied, Batch, Change, Clashed
from wizard.model.check import Fault, NotStored
from wizard.model.dossier import Dossier
from wizard.model.entity import KINDS, body_fields
from wizard.model.handbook import Handbook
from wizard.model.item import Value
from wizard.model.recall import Recall
from wizard.model.slot import Slot
from wizard.session import attempt, resources, visit
from wizard.session.attempt import Result
from wizard.storage.engine import StoreError


@dataclass(frozen=True)
class Pen:
    """Give a screen what it needs to show and store answers of one dossier."""

    dossier: Dossier
    handbook: Handbook
    timed: bool
    touched: frozenset[tuple[str, str]]
    acts: int
    today: date
    part: str | None = None

    def write(self, slot: Slot, seen: Value, value: Value, said: str | None = None) -> Result:
        """Store one answer that was typed or chosen where the user saw `seen`; with words it can be undone."""
        here, batch = visit.current(), slot.changes(seen, value, gone=slot.id in self.dossier.removed)
        result, key = self._apply(batch), self._key(slot)
        here.waiting.pop(key, None)
        if isinstance(result, NotStored) and result.fault is Fault.UNAVAILABLE:
            here.waiting[key] = batch
        here.saved = here.saved or isinstance(result, Applied)
        if said is not None:
            self._remember(result, said)
        return result

    def waits(self, slot: Slot) -> bool:
        """Say whether an answer waits for the database."""
        return self._key(slot) in visit.current().waiting

    def _key(self, slot: Slot) -> tuple[str, str, str]:
        return self.dossier.id, slot.id, slot.field

    def record(self, batch: Sequence[Change], said: str) -> Result:
        """Do an act that can be undone; `said` tells in words what was done."""
        result = self._apply(tuple(batch))
        self._remember(result, said)
        visit.current().message = self._excuse(result, "common.act_clash")
        return result

    def undo(self) -> None:
        """Take this visit's last act back, or say why that cannot be."""
        here = visit.current()
        act = here.last_act
        if act is None or act.dossier != self.dossier.id:
            return
        result = attempt.at(lambda: resources.store().undo(act.dossier, act.seq, here.id))
        if not isinstance(result, NotStored):
            here.last_act = None
        self._remember(result, said=None)
        here.message = self._excuse(result, "common.undone_clash")

    def _excuse(self, result: Result, clash: str) -> str | None:
        """Return in words why an act was not done; None when it was."""
        if isinstance(result, Applied):
            return None
        if isinstance(result, Clashed):
            return self.say(clash)
        return self.say("common.act_unavailable" if result.fault is Fault.UNAVAILABLE else "common.act_refused")

    def say(self, key: str, **values: object) -> str:
        """Return a screen text with its places filled in."""
        return self.handbook.say(key, **values)

    @property
    def last_act(self) -> str | None:
        """Return in words what this visit did last in this dossier and can undo."""
        act = visit.current().last_act
        return act.said if act and act.dossier == self.dossier.id else None

    @property
    def message(self) -> str | None:
        """Return what could not be done, in words."""
        return visit.current().message

    @property
    def together(self) -> bool:
        """Say whether both sides look at this screen."""
        return visit.current().together is not None

    def sit_together(self, initiative: str | None) -> None:
        """Sit at the table with an initiative, or alone again."""
        visit.sit_together(initiative)

    @property
    def focus(self) -> str | None:
        """Return the neighbourhood, goal or building block one is working on."""
        return visit.current().focus

    @property
    def place(self) -> str | None:
        """Return the neighbourhood one is working on, also while the focus is on something in it or elsewhere."""
        here = visit.current()
        here.place = self.dossier.neighbourhood_of(here.focus) or here.place
        return here.place

    def focus_on(self, item: str | None) -> None:
        """Remember the neighbourhood, goal or building block one is working on."""
        here = visit.current()
        here.focus = item
        if item is None:
            here.place = None

    def recall(self, slot: Slot, returned: Value) -> Recall:
        """Judge a text that a browser brought back: is it an old value, was it typed, and did a colleague change it."""
        here = visit.current()
        since = here.since.get(self.dossier.id, self.dossier.seq)
        try:
            steps = resources.store().trail(self.dossier.id, slot.id, slot.field, since)
        except StoreError:
            return Recall.CLASH
        if any(returned in (step.old, step.new) for step in steps):
            return Recall.UNTOUCHED
        return Recall.CLASH if steps and steps[-1].by != here.id else Recall.TYPED

    def _apply(self, batch: Batch) -> Result:
        return attempt.at(lambda: resources.store().apply(self.dossier.id, batch, visit.current().id))

    def _remember(self, result: Result, said: str | None) -> None:
        here = visit.current()
        here.acts += 1
        if not isinstance(result, Applied) or not result.items:
            return
        before, after = self.dossier, self.dossier.after(result.seq, result.items)
        for item in result.items:
            fields = body_fields(KINDS[item.kind])
            here.touched |= {
                (item.id, name) for name in fields if before.value(item.id, name) != after.value(item.id, name)
            }
        if said is not None:
            here.last_act = visit.Act(self.dossier.id, result.seq, said)
        here.saved = True
