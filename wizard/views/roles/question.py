"""Hold what step 1 asks about: the role of the municipality in one neighbourhood, by one role model."""

from dataclasses import dataclass

from wizard.model import slot
from wizard.model.entity import Choice, Neighbourhood, choice_id
from wizard.model.role_model import Role, RoleModel
from wizard.model.slot import Slot
from wizard.views.desk import Desk


@dataclass(frozen=True)
class Question:
    """Join the desk with the model and the neighbourhood that a part of the screen is about."""

    desk: Desk
    model: RoleModel
    one: Neighbourhood

    @property
    def id(self) -> str:
        """Return the id of the choice, be it there or not."""
        return choice_id(self.one.id, self.model.id)

    @property
    def choice(self) -> Choice | None:
        """Return what was answered so far; None when nothing was."""
        return self.desk.dossier.choice(self.one.id, self.model.id)

    @property
    def wanted(self) -> Role | None:
        """Return the role that is wanted here; None when there is none, or one in own words."""
        return self.model.role(self.choice.wanted) if self.choice else None

    def address(self, field: str) -> Slot:
        """Return where the answer to one part of it is stored."""
        return slot.of_choice(self.one.id, self.model.id, field)

    def label(self, field: str) -> str:
        """Return the name of one part of it on the screen."""
        return self.desk.say(f"fields.choice.{field}")
