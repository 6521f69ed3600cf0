"""Lay out a dossier for the rules that look across its steps; each thing is looked up only once."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Final, TypeVar

from wizard.logic.coherence.spoken import Spoken
from wizard.logic.wording import date_in_words, listed, short
from wizard.model import talk
from wizard.model.dossier import Dossier
from wizard.model.entity import OWN_ROLE, Choice, Need, Neighbourhood
from wizard.model.handbook import Handbook
from wizard.model.role_model import RoleModel

T = TypeVar("T")

MOST: Final = 3
"""Names that are listed in a sentence; of the others it says how many there are."""


@dataclass(frozen=True)
class Whole:
    """Hold a dossier on one day, `today` as 2026-11-23; only the role model that leads counts."""

    handbook: Handbook
    dossier: Dossier
    today: str

    @cached_property
    def model(self) -> RoleModel:
        """Return the role model that leads."""
        return self.handbook.role_model(self.dossier.profile.lead_model)

    @cached_property
    def choices(self) -> tuple[tuple[Neighbourhood, Choice], ...]:
        """Return what was answered about the role in each neighbourhood that has an answer."""
        found = ((one, self.dossier.choice(one.id, self.model.id)) for one in self.dossier.neighbourhoods)
        return tuple((place, choice) for place, choice in found if choice)

    @cached_property
    def wanted(self) -> Mapping[str, str]:
        """Return the wanted role of each neighbourhood that has one."""
        return {place.id: choice.wanted for place, choice in self.choices if choice.wanted}

    @cached_property
    def talks(self) -> tuple[Spoken, ...]:
        """Return what was said with every initiative."""
        return tuple(Spoken(talk.of(self.dossier, one)) for one in self.dossier.initiatives)

    @cached_property
    def going(self) -> tuple[Spoken, ...]:
        """Return the conversations that go on; who stopped together has nothing left to settle."""
        return tuple(said for said in self.talks if said.initiative.outcome != "stoppen")

    def role(self, ident: str) -> str:
        """Return the name of a role; its id when the content lost it."""
        found = self.model.role(ident)
        if found:
            return found.name
        return self.handbook.say("findings.own_role") if ident == OWN_ROLE else ident

    @cached_property
    def _needs(self) -> Mapping[str | None, str]:
        return {one.id: one.name for one in self.handbook.agenda.needs}

    def need(self, one: Need) -> str:
        """Return the begin of a need; its id when the content lost it."""
        return short(self._needs.get(one.prompt) or one.text or one.prompt or "")

    def some(self, things: Sequence[T], name: Callable[[T], str], most: int = MOST) -> str:
        """Return the names of things as "a, b en c", or as "a, b, c en nog 4" when there are more."""
        names = [name(one) for one in things[:most]]
        if len(things) <= most:
            return listed(names)
        return self.handbook.say("findings.and_more", names=", ".join(names), more=len(things) - most)


def inside(name: str) -> str:
    """Return a name as it reads inside a sentence."""
    return name[:1].lower() + name[1:]


def in_words(day: str) -> str:
    """Return 2026-11-23 as "23 november 2026"."""
    return date_in_words(date.fromisoformat(day))
