from io import BytesIO

import docx
import pytest
from openpyxl import load_workbook

from tests.report import made, marked, reading
from tests.report.conftest import DAY
from wizard import __main__ as command
from wizard.logic.wording import for_file_name
from wizard.model.dossier import Dossier
from wizard.model.item import Item
from wizard.model.outline import OUTLINES
from wizard.report import approach, catalogue, draft, front, guide, municipal, talk, worksheets
from wizard.report.catalogue import Order

CHAPTERS = {
    "gemeenterapport": municipal.CHAPTERS,
    "zo-werken-wij": approach.CHAPTERS,
    "gespreksverslag": talk.CHAPTERS,
    "gespreksleidraad": guide.CHAPTERS,
    "werkbladen": worksheets.CHAPTERS,
}


def test_the_command_line_offers_every_document():
    assert command.REPORTS == catalogue.NAMES


@pytest.mark.no_cover  # whole documents, of which each part has tests of its own
def test_every_document_of_the_example_can_be_made_and_is_what_its_name_ends_with(dossier):
    opened = {"docx": docx.Document, "xlsx": load_workbook}

    for name, order in catalogue.every(dossier).items():
        assert opened[name.rpartition(".")[2]](BytesIO(made.of(order)))
        assert name.startswith(f"{order.document}-")


def test_the_documents_of_an_initiative_come_after_those_of_all_and_bear_its_name(dossier):
    names = list(catalogue.every(dossier))

    whole = ["gemeenterapport-elzerwoude.docx", "zo-werken-wij-elzerwoude.docx", "lijsten-elzerwoude.xlsx"]
    whole += ["werkbladen-elzerwoude.docx"]
    assert names[:4] == whole == list(catalogue.whole(dossier))
    assert names[4] == f"gespreksverslag-{for_file_name(dossier.initiatives[0].name)}.docx"
    assert len(names) == 4 + len(catalogue.OF_ONE) * len(dossier.initiatives) == catalogue.count(dossier)


def test_an_initiative_that_is_not_there_has_no_documents(handbook, dossier):
    assert catalogue.of_one(dossier, "weg") == {}
    with pytest.raises(KeyError):
        Order("gespreksverslag", "weg").build(handbook, dossier, DAY)


def test_agreements_can_be_asked_for_in_another_form_under_a_name_of_their_own(handbook, dossier):
    ((name, order),) = catalogue.in_form(dossier, "warm-hoefblad", "green-deal").items()

    draft_in_form = docx.Document(BytesIO(order.build(handbook, dossier, DAY)))

    assert name == "concept-afspraken-warm-hoefblad-green-deal.docx"
    assert draft_in_form.core_properties.title == "Concept Green Deal Warm Hoefblad"
    assert catalogue.in_form(dossier, "weg", "green-deal") == {}


def test_nobody_leaves_anything_out_of_agreements():
    assert front.names(draft.CHAPTERS) == ()


def test_what_people_may_leave_out_is_what_the_documents_have():
    assert {name: front.names(chapters) for name, chapters in CHAPTERS.items()} == dict(OUTLINES)


def test_a_dossier_of_any_kind_has_names_that_differ():
    names = list(catalogue.every(marked.dossier()))

    assert len(names) == len(set(names))


@pytest.mark.parametrize(
    ("title", "municipality", "name"),
    [
        ("Warmte 2026", "De Fryske Marren", "gemeenterapport-de-fryske-marren.docx"),
        ("Warmte 2026", None, "gemeenterapport-warmte-2026.docx"),
        ("東京", None, "gemeenterapport-abc.docx"),
        ("../../etc/passwd", None, "gemeenterapport-etc-passwd.docx"),
    ],
)
def test_a_file_is_named_after_the_municipality_the_title_or_else_the_id(title, municipality, name):
    profile = Item("dossier", "profile", None, {"title": title, "municipality": municipality})
    dossier = Dossier("abc", 0).after(1, [profile])

    assert catalogue.file_name(dossier, "gemeenterapport", "docx") == name


def test_every_text_document_is_among_those_whose_form_is_checked(every_report):
    named = {reading.opened(raw).core_properties.identifier.split(".")[1] for raw in every_report}

    assert named == set(catalogue.NAMES) - catalogue.SHEETS
