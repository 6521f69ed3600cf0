"""Make each document of the example once, for all tests that look at it."""

from datetime import date
from functools import cache
from typing import Final

from tests.report import marked
from wizard.model.dossier import Dossier
from wizard.model.entity import Omission, omission_id
from wizard.model.item import Item
from wizard.report.catalogue import Order

DAY: Final = date(2026, 11, 23)
"""The day on which all documents are made."""


@cache
def of(order: Order) -> bytes:
    """Return a document of the example in our own style."""
    return order.build(marked.handbook(), marked.example(), DAY)


def document(name: str, initiative: str | None = None) -> bytes:
    """Return the document of this name, about an initiative if it is about one."""
    return of(Order(name, initiative))


def without(dossier: Dossier, document: str, *chapters: str) -> Dossier:
    """Return the dossier with these chapters left out of a document."""
    left = [
        Item(omission_id(document, one), Omission.kind, None, {"document": document, "chapter": one})
        for one in chapters
    ]
    return dossier.after(dossier.seq + 1, left)
