import json

import pytest

from tests import app
from tests.app import SAY, chosen, colleague, example, goal, read, small
from wizard import memory
from wizard.logic.new_round import Part
from wizard.model.change import Create
from wizard.model.entity import HOUSE_STYLE
from wizard.model.refusal import Refusal
from wizard.session import clock, resources, shelf, visit
from wizard.session.workshop import Order, Work
from wizard.storage import dossier_file
from wizard.storage.attachments import Attachments
from wizard.storage.dossier_file import FileReason
from wizard.storage.store import Store

Item = dict[str, object]
TEMPLATE = b"een sjabloon"


def file(*items: Item, version: object = 1) -> bytes:
    whole = {"schema_version": version, "content_version": "x", "items": list(items)}
    return json.dumps(whole).encode()


PROFILE: Item = {"id": "dossier", "kind": "profile", "parent": None, "body": {"title": "Proef"}}
WIJK: Item = {"id": "a", "kind": "neighbourhood", "parent": None, "body": {"name": "A", "order": "a"}}

BAD_FILES = {
    FileReason.TOO_LARGE: b" " * (dossier_file.LIMIT + 1),
    FileReason.NOT_TEXT: b"\xff\xfe\x00",
    FileReason.NOT_JSON: file(PROFILE)[:-5],
    FileReason.FOREIGN: b'{"iets": "anders"}',
    FileReason.NEWER: file(PROFILE, version=99),
    FileReason.KIND: file(PROFILE, WIJK | {"kind": "boom"}),
    FileReason.FIELD: file(PROFILE, WIJK | {"body": {"name": "A", "order": "a", "homes": "veel"}}),
    FileReason.PARENT: file(PROFILE, {"id": "weg.nsob", "kind": "choice", "parent": "weg", "body": {"model": "nsob"}}),
    FileReason.PROFILE: file(WIJK),
    FileReason.DOUBLE: file(PROFILE, WIJK, WIJK),
}


def test_a_new_dossier_is_open_at_once():
    visit.current().focus = "oud"

    made = shelf.start("Warmte", "Proefstad")

    assert isinstance(made, str)
    assert read(made).profile.title == "Warmte"
    assert read(made).profile.municipality == "Proefstad"
    assert visit.current().dossier == made
    assert visit.current().focus is None


@pytest.mark.parametrize(
    ("title", "municipality", "refusal"),
    [
        ("  ", "Proefstad", Refusal("fault.empty", {"label": SAY("fields.profile.title"), "limit": 0})),
        ("x" * 201, "Proefstad", Refusal("fault.too_long", {"label": SAY("fields.profile.title"), "limit": 200})),
        ("a", "x" * 201, Refusal("fault.too_long", {"label": SAY("fields.profile.municipality"), "limit": 200})),
    ],
)
def test_a_name_that_cannot_be_is_refused_by_the_label_of_its_field(title, municipality, refusal):
    assert shelf.start(title, municipality) == refusal
    assert shelf.cards() == ()
    assert visit.current().dossier is None


def test_nothing_is_made_when_the_database_fails(monkeypatch):
    monkeypatch.setattr(Store, "start", app.fails)

    assert shelf.start("Warmte", "") == Refusal("start.store_fails")
    assert visit.current().dossier is None


def test_every_reason_to_refuse_a_file_is_tried_here():
    assert set(BAD_FILES) == set(FileReason)


@pytest.mark.parametrize("reason", FileReason)
def test_a_bad_file_is_refused_with_its_own_sentence(reason):
    found = shelf.take_in(BAD_FILES[reason])

    assert isinstance(found, Refusal)
    assert found.key == f"file.{reason}"
    assert SAY(found.key, **found.values)
    assert shelf.cards() == ()


def test_what_is_given_out_can_be_taken_in_as_another_dossier():
    first = small("Noord", "Zuid")
    colleague(first, chosen("n0", meaning="ruimte"))

    second = shelf.take_in(shelf.give_out(first).encode())

    assert isinstance(second, str)
    assert second != first
    assert read(second).entities == read(first).entities
    assert visit.current().dossier == second


def test_a_file_of_the_example_is_taken_in_as_something_to_keep():
    raw = shelf.give_out(example()).encode()

    taken = shelf.take_in(raw)

    assert [card.id for card in shelf.cards()] == [taken]


def with_style(dossier: str) -> str:
    digest = resources.store().attachments.keep(dossier, TEMPLATE)
    colleague(dossier, Create("house_style", HOUSE_STYLE, None, {"file": "stijl.dotx", "digest": digest}))
    return digest


def test_a_new_round_is_open_at_once_and_the_old_dossier_stays_as_it_was():
    old = small("Noord", title="Oud")
    colleague(old, chosen("n0", meaning="ruimte", standing="besloten"), goal("g", text="Warm"))
    before = read(old)

    made = shelf.copy(old, "Nieuw", [Part.ROLES])

    assert isinstance(made, str)
    new = read(made)
    assert (new.profile.title, new.profile.start_year) == ("Nieuw", clock.today().year)
    assert set(new.entities) == {"dossier", "n0", "n0.nsob"}
    assert (new.value("n0.nsob", "meaning"), new.value("n0.nsob", "standing")) == ("ruimte", None)
    assert read(old) == before
    assert visit.current().dossier == made


def test_the_house_style_goes_along_with_its_template():
    old = small()
    digest = with_style(old)

    made = shelf.copy(old, "Nieuw", [])

    assert isinstance(made, str)
    assert read(made).value(HOUSE_STYLE, "digest") == digest
    assert resources.store().attachments.get(made, digest) == TEMPLATE


def test_a_new_round_is_made_when_the_template_cannot_be_kept(monkeypatch):
    old = small()
    with_style(old)
    monkeypatch.setattr(Attachments, "keep", app.fails)

    made = shelf.copy(old, "Nieuw", [])

    assert isinstance(made, str)
    assert shelf.message() == SAY("common.act_unavailable")


def test_a_new_round_of_the_example_is_not_forgotten():
    made = shelf.copy(example(), "Nieuw", list(Part))

    assert [(card.id, card.fictional) for card in shelf.cards()] == [(made, True)]


@pytest.mark.parametrize("method", ["newer", "start"])
def test_no_new_round_is_made_when_the_database_fails(monkeypatch, method):
    old = small()
    monkeypatch.setattr(Store, method, app.fails)

    assert shelf.copy(old, "Nieuw", []) == Refusal("start.store_fails")


def test_no_new_round_is_made_of_a_dossier_that_is_gone(store):
    old = small()
    store.discard(old)

    assert shelf.copy(old, "Nieuw", []) == Refusal("start.gone")
    assert store.shelf() == ()


def test_a_new_round_needs_a_name(store):
    refusal = shelf.copy(small(), " ", [])

    assert refusal == Refusal("fault.empty", {"label": SAY("fields.profile.title"), "limit": 0})
    assert len(store.shelf()) == 1


def test_a_dossier_gets_another_name():
    dossier = small()

    refusal = shelf.rename(dossier, " Nieuwe  naam ")

    assert refusal is None
    assert [card.title for card in shelf.cards()] == ["Nieuwe naam"]


def test_a_dossier_keeps_its_name_when_the_new_one_is_empty():
    dossier = small(title="Oud")

    refusal = shelf.rename(dossier, "")

    assert refusal == Refusal("fault.empty", {"label": SAY("fields.profile.title"), "limit": 0})
    assert read(dossier).profile.title == "Oud"


def test_a_discarded_dossier_lies_in_the_bin_and_can_come_back():
    dossier = small()

    shelf.discard(dossier)
    gone = [(card.id, card.removed) for card in shelf.cards()]
    shelf.reinstate(dossier)

    assert gone == [(dossier, True)]
    assert [(card.id, card.removed) for card in shelf.cards()] == [(dossier, False)]


def test_an_erased_dossier_is_gone_for_good():
    dossier = small()
    shelf.discard(dossier)

    shelf.erase(dossier)

    assert shelf.cards() == ()


def test_of_an_erased_dossier_nothing_stays_in_memory():
    asked: list[str] = []
    dossier = small("Noord")
    order = Order(dossier)
    resources.open_dossiers().get(dossier)
    resources.workshop()._known[order] = Work(order, 1, 1)

    @memory.remembered(8)
    def drawn(words: str) -> str:
        asked.append(words)
        return words

    drawn("Noord")
    shelf.erase(dossier)
    drawn("Noord")

    assert resources.open_dossiers().kept(dossier) is None
    assert resources.workshop().find(order) is None
    assert asked == ["Noord", "Noord"]


def test_a_dossier_that_could_not_be_erased_is_still_at_hand(monkeypatch):
    dossier = small("Noord")
    resources.open_dossiers().get(dossier)
    monkeypatch.setattr(Store, "erase", app.fails)

    shelf.erase(dossier)

    assert resources.open_dossiers().kept(dossier) is not None
    assert shelf.message() == SAY("common.act_unavailable")
