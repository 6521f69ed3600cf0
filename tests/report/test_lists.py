import pytest

from tests.report import books, marked
from tests.report.conftest import DAY
from tests.report.test_internal import members, planted
from tests.report.test_municipal import NAUGHTY
from wizard.report import lists

SHEETS = ["Wijken", "Doelen", "Initiatieven", "Acties"]


@pytest.fixture(scope="module")
def book(handbook, dossier):
    return lists.build(handbook, dossier, DAY)


def test_there_is_a_sheet_for_each_list(book):
    assert books.opened(book).sheetnames == SHEETS


def test_every_cell_is_text(book):
    assert books.types(book) == {"s"}


def test_the_workbook_says_what_it_is_and_of_whom(book, dossier):
    facts = books.opened(book).properties

    assert facts.creator == "Gemeente Elzerwoude"
    assert facts.title == f"Lijsten: {dossier.profile.title}"


def test_what_is_to_be_done_can_be_had_alone_and_is_the_same_list(handbook, dossier, book):
    alone = lists.build_actions(handbook, dossier, DAY)

    assert books.opened(alone).sheetnames == ["Acties"]
    assert books.rows(alone, "Acties") == books.rows(book, "Acties")
    assert books.opened(alone).properties.title == f"Wat staat er te gebeuren: {dossier.profile.title}"


@pytest.mark.parametrize("make", [lists.build, lists.build_actions])
def test_what_is_internal_stands_in_no_part_of_a_workbook(handbook, make):
    dossier, secrets = planted(marked.dossier())

    found = members(make(handbook, dossier, DAY))

    assert {"xl/workbook.xml", "docProps/core.xml"} <= set(found)
    assert not [(name, text) for name, raw in found.items() for text in secrets if text.encode() in raw]
    assert any(str(one.aim).encode() in raw for one in dossier.initiatives for raw in found.values()) is (
        make is lists.build
    )


@pytest.mark.parametrize("text", NAUGHTY.values(), ids=NAUGHTY)
def test_naughty_texts_give_a_sound_workbook_of_texts(handbook, text):
    raw = lists.build(handbook, marked.with_texts(text), DAY)

    assert books.types(raw) == {"s"}
    assert len(books.rows(raw, "Initiatieven")) == 2


def test_an_empty_dossier_is_a_workbook_with_heads_only(handbook):
    raw = lists.build(handbook, marked.plain({}), DAY)

    assert {name: len(books.rows(raw, name)) for name in SHEETS} == dict.fromkeys(SHEETS, 1)


def test_what_is_left_out_is_named():
    assert {("initiative", "contact"), ("initiative", "internal_note"), ("goal", "order")} <= lists.LEFT_OUT
