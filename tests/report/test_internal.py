"""Keep what is internal out of every document: each module of the package that builds one is found by itself."""

import importlib
import pkgutil
from io import BytesIO
from itertools import count
from zipfile import ZipFile

import pytest

from tests.report import marked
from tests.report.conftest import DAY
from wizard import report
from wizard.model.entity import INTERNAL
from wizard.model.item import Item, body_of
from wizard.session import jobs

MODULES = [importlib.import_module(f"wizard.report.{one.name}") for one in pkgutil.iter_modules(report.__path__)]
DOCUMENTS = [module for module in MODULES if hasattr(module, "SECTIONS")]


def planted(dossier):
    """Return the dossier with something in every internal field that stands nowhere else, and all these texts."""
    numbers, secrets, items = count(1), [], []
    for entity in dossier.entities.values():
        fields = [name for kind, name in INTERNAL if kind == entity.kind]
        if fields:
            texts = [f"Geheim{next(numbers):04}z" for _ in fields]
            body = {**body_of(entity), **dict(zip(fields, texts, strict=True))}
            items.append(Item(entity.id, entity.kind, entity.parent, body))
            secrets += texts
    return dossier.after(dossier.seq + 1, items), secrets


def members(raw):
    """Return everything in a document: text, properties, styles, relations and pictures."""
    with ZipFile(BytesIO(raw)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def test_every_document_that_can_be_asked_for_is_looked_at():
    assert {module.__name__ for module in DOCUMENTS} == {"wizard.report.approach", "wizard.report.municipal"}
    assert len(jobs.documents(marked.dossier())) == len(DOCUMENTS)


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda module: module.__name__)
def test_what_is_internal_stands_in_no_part_of_any_document(handbook, document):
    dossier, secrets = planted(marked.dossier())

    found = members(document.build(handbook, dossier, DAY))

    assert len(secrets) == marked.INITIATIVES * len(INTERNAL)
    assert {"word/document.xml", "docProps/core.xml"} <= set(found)
    assert not [(name, text) for name, raw in found.items() for text in secrets if text.encode() in raw]


def test_the_search_finds_what_does_stand_in_a_document(marked_report):
    aims = [one.aim or "" for one in marked.dossier().initiatives]

    found = members(marked_report)["word/document.xml"]

    assert all(aim and aim.encode() in found for aim in aims)
