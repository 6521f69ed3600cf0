import pytest

from tests.report import marked
from tests.report.conftest import DAY
from wizard.model.entity import Attendee, Edition, Moment, edition_id
from wizard.model.item import Item
from wizard.report import edition
from wizard.report.subject import Subject


def about(items=(), document="gemeenterapport"):
    dossier = marked.plain({"Noord": (None, None)})
    return Subject(marked.handbook(), dossier.after(dossier.seq + 1, items), DAY, document=document)


def one(**answers):
    return Edition(id=edition_id("gemeenterapport"), document="gemeenterapport", **answers)


@pytest.mark.parametrize(
    ("answers", "words"),
    [
        ({}, "Concept"),
        ({"how_far": "concept"}, "Concept"),
        (
            {"how_far": "vastgesteld", "settled_by": "raad", "settled_on": "2027-03-04"},
            "Vastgesteld door de gemeenteraad op 4 maart 2027",
        ),
        ({"how_far": "vastgesteld"}, "Vastgesteld door (niet ingevuld) op (niet ingevuld)"),
        (
            {"how_far": "concept", "settled_on": "2027-03-04"},
            "Concept. Een eerdere versie is vastgesteld door (niet ingevuld) op 4 maart 2027",
        ),
        (
            {"settled_by": "college"},
            "Concept. Een eerdere versie is vastgesteld door het college op (niet ingevuld)",
        ),
    ],
)
def test_the_status_says_who_adopted_a_document_and_that_it_changed_since(answers, words):
    assert edition.status(about(), one(**answers)) == words


def test_the_cover_says_how_far_and_which_version():
    item = Item(edition_id("gemeenterapport"), "edition", None, {"document": "gemeenterapport", "version": "1.2"})

    assert dict(edition.facts(about([item]))) == {"Status": "Concept", "Versie": "1.2"}
    assert dict(edition.facts(about())) == {"Status": "Concept", "Versie": "(niet ingevuld)"}


def functions(count):
    return [
        Item(f"a{place}", Attendee.kind, "n0.nsob", {"function": f"Functie {place}", "order": "a"})
        for place in range(count)
    ]


def test_who_took_part_is_told_by_function_and_each_once():
    twice = [*functions(2), Item("b", Attendee.kind, "n1.nsob", {"function": "Functie 0", "order": "a"})]

    assert dict(edition.people(about(twice))) == {"Wie deden mee": "Functie 0 en Functie 1"}


def test_many_people_are_told_as_a_number_and_nobody_in_words():
    at_most, more = (about(functions(edition.MOST_FUNCTIONS + extra)) for extra in (0, 1))

    assert "Functie 7" in dict(edition.people(at_most))["Wie deden mee"]
    assert dict(edition.people(more))["Wie deden mee"].startswith("Mensen uit 9 functies")
    assert dict(edition.people(about())) == {"Wie deden mee": "(niet ingevuld)"}


def test_initiatives_that_were_spoken_with_count_once():
    moments = [Item(ident, Moment.kind, whose, {}) for ident, whose in (("m1", "i"), ("m2", "i"), ("m3", "j"))]

    (told,) = dict(edition.people(about(moments))).values()

    assert told.splitlines()[1] == "Er is gesproken met 2 bewonersinitiatieven."
