"""Know of one answer where it is stored, how it is drawn and what the user saw in it."""

from dataclasses import dataclass

from wizard.model import check
from wizard.model.item import Value
from wizard.model.slot import Slot
from wizard.views.desk import Desk
from wizard.views.field import state
from wizard.views.field.state import Hold
from wizard.views.field.widget import Widget


@dataclass(frozen=True)
class Answer:
    """Join an answer's address with the widget that shows it and what this session remembers of it."""

    desk: Desk
    slot: Slot
    label: str
    widget: Widget
    place: str
    said: str | None = None
    """What storing it does, in words, where that is an act that can be undone."""

    @property
    def stored(self) -> Value:
        """Return what is stored, as this run read it."""
        return self.desk.dossier.value(self.slot.id, self.slot.field)

    @property
    def address(self) -> str:
        """Return what tells this field from every other, also from the same answer elsewhere on the screen."""
        return ".".join(filter(None, ("veld", self.desk.dossier.id, self.slot.id, self.slot.field, self.place)))

    @property
    def hold(self) -> Hold:
        """Return what this browser session remembers of it."""
        return state.hold(self.address)

    @property
    def key(self) -> str:
        """Return the key of its widget in this turn."""
        return f"{self.address}.{self.hold.turn}"

    def read(self, held: object) -> Value:
        """Return the answer as the model would store it; as it was written where the model refuses it."""
        written = self.widget.read(held)
        try:
            return check.value(self.slot.kind, self.slot.field, written)
        except check.Invalid:
            return written
