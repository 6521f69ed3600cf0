"""Look at a dossier for what is still open; each thing is looked up only once."""

from dataclasses import dataclass
from datetime import date
from functools import cached_property

from wizard.logic import coherence
from wizard.logic.coherence import Finding
from wizard.model.dossier import Dossier
from wizard.model.entity import Choice, Neighbourhood
from wizard.model.handbook import Handbook


@dataclass(frozen=True)
class Look:
    """Hold a dossier on one day; of the roles, only those by the model that leads count."""

    handbook: Handbook
    dossier: Dossier
    today: date

    @cached_property
    def roles(self) -> tuple[tuple[Neighbourhood, Choice | None], ...]:
        """Return every neighbourhood with what was answered about its role."""
        model = self.handbook.role_model(self.dossier.profile.lead_model).id
        return tuple((one, self.dossier.choice(one.id, model)) for one in self.dossier.neighbourhoods)

    @cached_property
    def points(self) -> tuple[Finding, ...]:
        """Return the points of attention that nobody set aside."""
        return coherence.findings(self.handbook, self.dossier, self.today).open

    def found(self, rule: str) -> frozenset[str]:
        """Return the ids of the things about which a rule found a point of attention."""
        return frozenset(one.about for one in self.points if one.rule == rule)
