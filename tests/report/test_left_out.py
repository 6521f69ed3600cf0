"""Leave chapters out of documents: what is left is sound, and speaks of nothing that is gone."""

from functools import cache
from itertools import pairwise

import pytest

from tests.report import made, marked, reading
from tests.report.conftest import DAY
from tests.report.reading import W
from wizard.model.outline import OUTLINES
from wizard.report.catalogue import OF_ONE, Order

HEADINGS = {
    ("gemeenterapport", "rollen"): "Rollen per wijk",
    ("gemeenterapport", "uitleg-per-wijk"): "Uitleg per wijk",
    ("gemeenterapport", "doelen"): "Doelen per wijk",
    ("gemeenterapport", "aanpak"): "Algemene aanpak",
    ("gemeenterapport", "initiatieven"): "Bewonersinitiatieven",
    ("gemeenterapport", "aandachtspunten"): "Aandachtspunten",
    ("gemeenterapport", "acties"): "Wat staat er te gebeuren",
    ("gemeenterapport", "gegevens"): "De wijken in cijfers",
    ("werkbladen", "rollen"): "Stap 1 – Rol per wijk",
    ("werkbladen", "doelen"): "Stap 2 – Doelen per wijk",
    ("werkbladen", "aanpak"): "Stap 3 – Algemene aanpak",
    ("werkbladen", "initiatieven"): "Bewonersinitiatieven",
    ("werkbladen", "gesprek"): "Het gesprek met een initiatief",
    ("gespreksverslag", "onderdelen"): "Het gesprek, stap voor stap",
    ("gespreksverslag", "momenten"): "Gespreksmomenten",
    ("gespreksverslag", "acties"): "Actielijst",
}
"""The heading of a chapter, where that does not come from the content."""

pytestmark = pytest.mark.no_cover  # whole documents, of which each part has tests of its own

CASES = [
    *((document, (chapter,)) for document, chapters in OUTLINES.items() for chapter in chapters),
    *((document, chapters) for document, chapters in OUTLINES.items()),
]


@cache
def built(document: str, *chapters: str) -> bytes:
    """Return a document of the example with these chapters left out."""
    order = Order(document, "warm-hoefblad" if document in OF_ONE else None)
    if not chapters:
        return made.of(order)
    return order.build(marked.handbook(), made.without(marked.example(), document, *chapters), DAY)


@pytest.mark.parametrize(
    ("document", "chapters"), CASES, ids=lambda one: one if isinstance(one, str) else "-".join(one)
)
def test_what_is_left_is_sound_and_has_no_link_to_what_is_gone(document, chapters):
    report = built(document, *chapters)

    levels = [0, *(level for level, _ in reading.headings(report))]
    there = {one.get(W + "name") for one in reading.body(report).iter(W + "bookmarkStart")}
    assert {one.get(W + "anchor") for one in reading.body(report).iter(W + "hyperlink")} - {None} <= there
    assert all(after <= before + 1 for before, after in pairwise(levels))
    texts = [text for _, text in reading.headings(report)]
    assert not [HEADINGS[document, one] for one in chapters if HEADINGS.get((document, one)) in texts]


@pytest.mark.parametrize(("place", "heading"), HEADINGS.items(), ids=str)
def test_with_nothing_left_out_every_chapter_is_there(place, heading):
    assert heading in [text for _, text in reading.headings(built(place[0]))]


def test_a_report_of_roles_alone_speaks_of_nothing_else_in_its_summary():
    report = built("gemeenterapport", "doelen", "aanpak", "initiatieven", "acties")

    below = reading.below(report)["Samenvatting",]
    assert "De rollen" in below
    assert not [word for word in ("De doelen", "De algemene aanpak", "Wat staat er te gebeuren") if word in below]


def test_a_report_without_the_explanation_does_not_send_its_reader_there():
    report = built("gemeenterapport", "uitleg-per-wijk")

    assert "staat in de uitleg bij die wijk" not in reading.whole(report)
    assert "was niet iedereen het eens:" in reading.whole(report)


def test_a_report_of_a_conversation_without_its_list_does_not_promise_one():
    whole, less = (built("gespreksverslag", *chapters) for chapters in ((), ("acties",)))

    assert "in de actielijst" in reading.whole(whole)
    assert "in de actielijst" not in reading.whole(less)


def test_the_last_pages_say_what_is_left_out():
    whole, less = (built("gemeenterapport", *chapters) for chapters in ((), ("doelen", "acties")))

    assert "Weggelaten\tniets: dit document is volledig" in reading.paragraphs(whole, "Fact")
    assert "Weggelaten\tDoelen en Actielijst" in reading.paragraphs(less, "Fact")


def test_a_guide_with_fewer_parts_takes_less_time(handbook):
    report = built("gespreksleidraad", "waarden", "uitkomst")

    agenda = reading.rows(report, "Het gesprek in 6 onderdelen")
    guide = {one.id: one.minutes for one in handbook.agenda.guide}
    gone = ("waarden", "uitkomst", "wijkkompas")  # the example leaves the last one out itself
    assert agenda[-1][1] == str(sum(minutes for part, minutes in guide.items() if part not in gone))


def test_other_documents_tell_how_they_go_out(handbook):
    report = Order("gemeenterapport").build(handbook, marked.dossier(), DAY)

    below = next(text for path, text in reading.below(report).items() if "Andere documenten uit dit dossier" in path)
    assert "Zo werken wij met bewonersinitiatieven: Vastgesteld door" in below
    assert "Gespreksleidraden: Weggelaten: Wijkkompas" in below
