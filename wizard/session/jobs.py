"""Make documents for a visit."""

from collections.abc import Callable
from functools import partial
from typing import Final, TypeAlias

from wizard.model.dossier import Dossier
from wizard.model.entity import MUNICIPAL_REPORT
from wizard.report import catalogue, lists
from wizard.report import chapters as chapters_of
from wizard.report.catalogue import Order
from wizard.session import clock, house, resources
from wizard.session.commission import Commission

Made: TypeAlias = tuple[str, Callable[[], bytes]]
"""The name of a file, and what makes it when someone asks for it."""


LARGE: Final = 3000
"""From this many things on, the report of a municipality takes seconds, in which everybody else would wait."""

SLOW: Final = frozenset({MUNICIPAL_REPORT})
"""The documents that grow with the dossier."""


def documents(dossier: Dossier) -> dict[str, Made]:
    """Return every document of the whole dossier, by its name."""
    return _made(dossier, catalogue.whole(dossier))


def slow(dossier: Dossier) -> dict[str, Commission]:
    """Return those of them that take long, to be made outside this process; none of a dossier that is not large."""
    return {name: Commission(dossier, name) for name in SLOW} if len(dossier.entities) >= LARGE else {}


def of_talk(dossier: Dossier, initiative: str) -> dict[str, Made]:
    """Return the same of the documents about one initiative; none when it is not there."""
    return _made(dossier, catalogue.of_one(dossier, initiative))


def in_form(dossier: Dossier, initiative: str, form: str) -> dict[str, Made]:
    """Return the same of the draft agreements with one initiative in a form of one's own choice."""
    return _made(dossier, catalogue.in_form(dossier, initiative, form))


def chapters(document: str) -> dict[str, str]:
    """Return the names of the chapters that can be left out of a document; none where there is no choice."""
    return chapters_of.names(resources.handbook(), document)


def action_list(dossier: Dossier) -> Made:
    """Return the list of what is to be done."""
    return catalogue.file_name(dossier, "acties", "xlsx"), lambda: lists.build_actions(
        resources.handbook(), dossier, clock.today()
    )


def _made(dossier: Dossier, orders: dict[str, Order]) -> dict[str, Made]:
    return {order.document: (name, partial(_make, order, dossier)) for name, order in orders.items()}


def _make(order: Order, dossier: Dossier) -> bytes:
    return order.build(resources.handbook(), dossier, clock.today(), house.of(dossier))
