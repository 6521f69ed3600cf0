from wizard.model import publication
from wizard.model.dossier import Dossier
from wizard.model.entity import edition_id, omission_id
from wizard.model.item import Body, Item


def dossier(*left_out: tuple[str, str], **edition: str) -> Dossier:
    items = [Item(omission_id(*one), "omission", None, {"document": one[0], "chapter": one[1]}) for one in left_out]
    if edition:
        body: Body = {"document": "gemeenterapport", **edition}
        items.append(Item(edition_id("gemeenterapport"), "edition", None, body))
    return Dossier("d", 0).after(1, items)


def test_a_document_of_which_nothing_was_said_has_an_empty_edition():
    found = publication.edition(dossier(), "gemeenterapport")

    assert (found.document, found.how_far, found.version) == ("gemeenterapport", None, None)


def test_what_was_said_of_a_document_is_found():
    assert publication.edition(dossier(version="2"), "gemeenterapport").version == "2"
    assert publication.edition(dossier(version="2"), "zo-werken-wij").version is None


def test_what_is_left_out_stands_in_the_order_of_the_document():
    made = dossier(("gemeenterapport", "begrippen"), ("gemeenterapport", "doelen"), ("zo-werken-wij", "afspraken"))

    assert publication.left_out(made, "gemeenterapport") == ("doelen", "begrippen")
    assert publication.left_out(made, "zo-werken-wij") == ("afspraken",)


def test_a_chapter_that_a_document_does_not_have_is_not_left_out():
    assert publication.left_out(dossier(("gemeenterapport", "weg")), "gemeenterapport") == ()
    assert publication.left_out(dossier(("lijsten", "acties")), "lijsten") == ()
