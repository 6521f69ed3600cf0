"""List every document of a dossier: how its file is called, and what builds it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from typing import Final, Protocol

from wizard.logic.wording import for_file_name
from wizard.model.dossier import Dossier
from wizard.model.handbook import Handbook
from wizard.model.house import House
from wizard.report import approach, draft, file_names, guide, lists, municipal, talk, worksheets


class Whole(Protocol):
    """Build a document of the whole dossier."""

    def __call__(self, handbook: Handbook, dossier: Dossier, today: date, *, house: House | None = None) -> bytes:
        """Return the document, in a house style if there is one."""
        ...


class OfOne(Protocol):
    """Build a document about one initiative."""

    def __call__(
        self, handbook: Handbook, dossier: Dossier, today: date, initiative_id: str, *, house: House | None = None
    ) -> bytes:
        """Return the document, in a house style if there is one; raises KeyError without the initiative."""
        ...


WHOLE: Final[Mapping[str, Whole]] = MappingProxyType(
    {
        "gemeenterapport": municipal.build,
        "zo-werken-wij": approach.build,
        "lijsten": lists.build,
        "werkbladen": worksheets.build,
    }
)
"""What builds each document of the whole dossier; its name begins the name of the file."""

OF_ONE: Final[Mapping[str, OfOne]] = MappingProxyType(
    {"gespreksverslag": talk.build, draft.DOCUMENT: draft.build, "gespreksleidraad": guide.build}
)
"""What builds each document of one initiative."""

NAMES: Final = (*WHOLE, *OF_ONE)
"""The name of every document, in the order in which they are offered."""

SHEETS: Final = frozenset({"lijsten"})
"""The documents that are a workbook; all others are texts."""


@dataclass(frozen=True, slots=True)
class Order:
    """Ask for one document: its name, the initiative that it is about if it is about one, and a form of agreements."""

    document: str
    initiative: str | None = None
    form: str | None = None

    def build(self, handbook: Handbook, dossier: Dossier, today: date, house: House | None = None) -> bytes:
        """Return the document, in a house style if there is one; raises KeyError when there is no such initiative."""
        if self.initiative is None:
            return WHOLE[self.document](handbook, dossier, today, house=house)
        if self.form is not None:
            return draft.build(handbook, dossier, today, self.initiative, form=self.form, house=house)
        return OF_ONE[self.document](handbook, dossier, today, self.initiative, house=house)


def whole(dossier: Dossier) -> dict[str, Order]:
    """Return by the name of its file what to ask for every document of the whole dossier."""
    return {file_name(dossier, name): Order(name) for name in WHOLE}


def of_one(dossier: Dossier, initiative: str) -> dict[str, Order]:
    """Return the same of the documents about one initiative; none when it is not there."""
    name = file_names.of(dossier).get(initiative)
    return _of_one(initiative, name) if name else {}


def _of_one(initiative: str, name: str) -> dict[str, Order]:
    return {f"{document}-{name}.docx": Order(document, initiative) for document in OF_ONE}


def in_form(dossier: Dossier, initiative: str, form: str) -> dict[str, Order]:
    """Return the same of the draft agreements in a form of one's own choice."""
    name = file_names.of(dossier).get(initiative)
    order = Order(draft.DOCUMENT, initiative, form)
    return {f"{draft.DOCUMENT}-{name}-{form}.docx": order} if name else {}


def every(dossier: Dossier) -> dict[str, Order]:
    """Return the same of all documents, those of the initiatives in the order of the register."""
    found = [whole(dossier), *(_of_one(*one) for one in file_names.of(dossier).items())]
    return {name: order for part in found for name, order in part.items()}


def count(dossier: Dossier) -> int:
    """Return how many documents there are, without naming them: a screen asks for it in every run."""
    return len(WHOLE) + len(OF_ONE) * len(dossier.initiatives)


def file_name(dossier: Dossier, document: str, ending: str | None = None) -> str:
    """Return the name of the file that a document of the whole dossier is saved as."""
    profile, ends = dossier.profile, ending or ("xlsx" if document in SHEETS else "docx")
    return f"{document}-{for_file_name(profile.municipality or profile.title) or dossier.id}.{ends}"
