"""Keep what is internal out of every document: each module of the package that builds one is found by itself."""

import importlib
import inspect
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

pytestmark = pytest.mark.no_cover  # whole documents, of which each part has tests of its own

MODULES = [importlib.import_module(f"wizard.report.{one.name}") for one in pkgutil.iter_modules(report.__path__)]
DOCUMENTS = [module for module in MODULES if hasattr(module, "CHAPTERS")]
OF_ONE = [module for module in DOCUMENTS if "initiative_id" in inspect.signature(module.build).parameters]
"""The documents about one initiative, which both sides may see."""


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


def built(document, handbook, dossier):
    """Return the document, or one for every initiative, with the initiative it is about."""
    if document not in OF_ONE:
        return {"": members(document.build(handbook, dossier, DAY))}
    return {one.id: members(document.build(handbook, dossier, DAY, one.id)) for one in dossier.initiatives}


def test_every_document_that_can_be_asked_for_is_looked_at():
    assert {module.__name__.removeprefix("wizard.report.") for module in DOCUMENTS} == {
        *("approach", "municipal", "worksheets"),
        *("talk", "guide", "draft"),
    }
    dossier = marked.dossier()
    files = [name for name, _ in jobs.documents(dossier).values()]
    assert sum(name.endswith(".docx") for name in files) == len(DOCUMENTS) - len(OF_ONE)
    assert [name for name in files if name.endswith(".xlsx")] == ["lijsten-merk0002z.xlsx"], "see test_lists"
    assert len(jobs.of_talk(dossier, "i0")) == len(OF_ONE) == 3


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda module: module.__name__)
def test_what_is_internal_stands_in_no_part_of_any_document(handbook, document):
    dossier, secrets = planted(marked.dossier())

    for found in built(document, handbook, dossier).values():
        assert {"word/document.xml", "docProps/core.xml"} <= set(found)
        assert not [(name, text) for name, raw in found.items() for text in secrets if text.encode() in raw]
    assert len(secrets) == marked.INITIATIVES * len(INTERNAL)


def belonging(dossier, initiative):
    """Return the things of one initiative, those of its neighbourhoods, and those of the whole municipality."""
    places = {one.id for one in dossier.places_of(initiative)}
    for entity in dossier.entities.values():
        top = entity
        while top.parent is not None:
            top = dossier.entities[top.parent]
        if top.id in {initiative, *places} or top.kind in {"profile", "block", "edition"}:
            yield entity


@pytest.mark.parametrize("document", OF_ONE, ids=lambda module: module.__name__)
def test_nothing_of_others_stands_in_a_document_about_one_initiative(handbook, document):
    dossier = marked.dossier(8)
    every = marked.marks(dossier.entities.values())

    for ident, found in built(document, handbook, dossier).items():
        others = every - marked.marks(belonging(dossier, ident))
        assert len(others) > len(every) / 2
        assert not [(name, mark) for name, raw in found.items() for mark in others if mark.encode() in raw]


@pytest.mark.parametrize("document", OF_ONE, ids=lambda module: module.__name__)
def test_what_was_removed_stands_in_no_document_about_one_initiative(handbook, document):
    dossier = marked.dossier()
    gone = [one for one in dossier.entities.values() if one.id.startswith(("i0.d", "i0.m0", "i1"))]
    items = [Item(one.id, one.kind, one.parent, body_of(one), removed_seq=2) for one in gone]

    found = built(document, handbook, dossier.after(2, items))

    assert not [mark for mark in marked.marks(gone) for raw in found["i0"].values() if mark.encode() in raw]


def test_the_search_finds_what_does_stand_in_a_document(marked_report):
    aims = [one.aim or "" for one in marked.dossier().initiatives]

    found = members(marked_report)["word/document.xml"]

    assert all(aim and aim.encode() in found for aim in aims)
