from tests.report import reading
from wizard.report import loose_ends
from wizard.report.lines import paragraph
from wizard.report.markup import Link, Strong


def lines():
    return [
        paragraph("Normal", ("Zie ", Link("de doelen", "_Doelen"), " en ", Link("de rollen", "_Rollen"), ".")),
        paragraph("Heading1", ("De rollen",), (1, "_Rollen")),
    ]


def test_a_link_to_what_is_not_there_becomes_its_text_at_the_same_place():
    made = lines()

    loose_ends.tie(made)

    assert reading.text(made[0]) == "Zie de doelen en de rollen."
    (left,) = made[0].iter(reading.W + "hyperlink")
    assert left.get(reading.W + "anchor") == "_Rollen"


def test_a_link_to_an_address_outside_stays():
    made = [paragraph("Normal", (Link("nplw.nl", "rId7", outside=True), Strong("!")))]

    loose_ends.tie(made)

    assert len(list(made[0].iter(reading.W + "hyperlink"))) == 1


def test_the_places_to_link_to_are_found():
    assert loose_ends.bookmarks(lines()) == {"_Rollen"}
