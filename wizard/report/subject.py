"""Hold what a report is about, and give it its words."""

import re
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from wizard.logic import standing
from wizard.logic.wording import date_in_words
from wizard.model import publication
from wizard.model.dossier import Dossier
from wizard.model.entity import MUNICIPAL_REPORT, OWN_ROLE, Choice
from wizard.model.handbook import Handbook
from wizard.model.role_model import RoleModel
from wizard.report.document import Paper


@dataclass(frozen=True)
class Subject:
    """Hold the content, the answers and the day of writing."""

    handbook: Handbook
    dossier: Dossier
    today: date
    document: str = field(default=MUNICIPAL_REPORT, kw_only=True)
    """The name of the document that is written, by which its chapters are chosen."""

    @cached_property
    def left_out(self) -> frozenset[str]:
        """Return the chapters that people left out of this document."""
        return frozenset(publication.left_out(self.dossier, self.document))

    @property
    def identifier(self) -> str:
        """Return what tells this document from all others: of which dossier it is, which one, and how it stood."""
        return f"{self.dossier.id}.{self.document}.{self.dossier.seq}"

    def has(self, chapter: str) -> bool:
        """Tell whether this document has a chapter that people may leave out."""
        return chapter not in self.left_out

    def say(self, key: str, **values: object) -> str:
        """Return one of the report's own texts."""
        return self.handbook.say(f"report.{key}", **values)

    def label(self, name: str) -> str:
        """Return the short name of a field, such as "choice.now"."""
        return self.handbook.say(f"fields.{name}")

    def or_empty(self, text: object) -> str:
        """Return the text, or words that say that nothing was filled in."""
        return self.handbook.say("common.empty") if text is None else str(text)

    def day(self, text: str | None) -> str:
        """Return a day that is written as 2026-11-23 in words, or words that say that nothing was filled in."""
        return self.or_empty(text and date_in_words(date.fromisoformat(text)))

    @cached_property
    def municipality(self) -> str:
        """Return "Gemeente" with its name, also when people typed that word themselves."""
        name = self.dossier.profile.municipality
        bare = re.sub(r"^gemeente\s+", "", name, flags=re.IGNORECASE) if name else None
        return self.say("municipality", name=self.or_empty(bare))

    @cached_property
    def model(self) -> RoleModel:
        """Return the role model that leads."""
        return self.handbook.role_model(self.dossier.profile.lead_model)

    def others(self, neighbourhood: str) -> tuple[Choice, ...]:
        """Return what was answered here by another role model than the leading one; models that are gone come last."""
        order = {model.id: place for place, model in enumerate(self.models)}
        found = (one for one in standing.filled(self.dossier, neighbourhood) if one.model != self.model.id)
        return tuple(sorted(found, key=lambda one: (order.get(one.model, len(order)), one.model)))

    def annex(self, paper: Paper, key: str) -> str:
        """Return the heading of the next annex, with its number."""
        return self.say("annex", number=paper.next_number("annex"), title=self.say(key))

    @cached_property
    def models(self) -> tuple[RoleModel, ...]:
        """Return the role models that were used, the leading one first."""
        used = standing.used(self.handbook.role_models, self.dossier)
        return (self.model, *(model for model in used if model.id != self.model.id))

    def model_name(self, ident: str) -> str:
        """Return the name of a role model, or its id when the content no longer has it."""
        return next((model.name for model in self.handbook.role_models if model.id == ident), ident)

    def role_name(self, model: str, role: str | None) -> str:
        """Return how a chosen role is called, also when it is one's own, is gone or was not chosen."""
        if role is None:
            return self.handbook.say("common.empty")
        if role == OWN_ROLE:
            return self.say("own_role")
        found = next((one.role(role) for one in self.handbook.role_models if one.id == model), None)
        return found.name if found else f"{role} {self.handbook.say('common.unknown_option')}"
