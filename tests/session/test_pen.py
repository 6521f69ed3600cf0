from collections.abc import Iterator
from datetime import date

import pytest

from tests import app
from tests.app import HANDBOOK, SAY, as_visit, choice, chosen, colleague, read, small
from wizard.model import slot
from wizard.model.change import Applied, Clashed, Create, Edit, Reason, Remove
from wizard.model.check import Fault, NotStored
from wizard.model.recall import Recall
from wizard.session.pen import Pen
from wizard.session.visit import Visit
from wizard.storage.store import Store

DAY = date(2026, 11, 28)

MEANING = slot.of_choice("n0", "nsob", "meaning")
LONG = "x" * 10_001


@pytest.fixture
def here() -> Iterator[Visit]:
    """Give a visit that has drawn a dossier with two neighbourhoods."""
    made = Visit(dossier=small("Noord", "Zuid"))
    assert made.dossier
    made.since[made.dossier] = 1
    with as_visit(made):
        yield made


def pen(here: Visit) -> Pen:
    assert here.dossier
    return Pen(read(here.dossier), HANDBOOK, timed=False, touched=frozenset(), acts=here.acts, today=DAY)


def test_an_answer_is_stored_under_the_name_of_the_visit(here, store):
    result = pen(here).write(MEANING, None, "ruimte")

    assert isinstance(result, Applied)
    assert choice(here.dossier).meaning == "ruimte"
    assert store.history(here.dossier)[0].by == here.id
    assert here.saved
    assert here.last_act is None


def test_an_answer_that_is_an_act_too_can_be_undone_and_given_again(here):
    first = pen(here).write(MEANING, None, "ruimte", "Ruimte gegeven.")
    said = pen(here).last_act
    pen(here).undo()
    undone = choice(here.dossier).meaning

    again = pen(here).write(MEANING, None, "toch", "Toch.")

    assert isinstance(first, Applied)
    assert said == "Ruimte gegeven."
    assert undone is None
    assert isinstance(again, Applied)
    assert choice(here.dossier).meaning == "toch"
    assert pen(here).last_act == "Toch."


def test_an_act_that_was_not_stored_is_not_told(here):
    colleague(here.dossier, chosen("n0", meaning="van een ander"))

    pen(here).write(MEANING, None, "van mij", "Gedaan.")

    assert pen(here).last_act is None


def test_an_answer_where_somebody_else_wrote_clashes_and_is_not_called_stored(here):
    colleague(here.dossier, chosen("n0", meaning="van een ander"))

    result = pen(here).write(MEANING, None, "van mij")

    assert isinstance(result, Clashed)
    assert result.clashes[0].found == "van een ander"
    assert choice(here.dossier).meaning == "van een ander"
    assert not here.saved


@pytest.mark.parametrize(
    ("address", "value", "problem"),
    [
        (MEANING, LONG, NotStored(Fault.TOO_LONG, 10_000)),
        (slot.Slot("neighbourhood", "n0", "name"), None, NotStored(Fault.EMPTY)),
        (slot.Slot("neighbourhood", "n0", "homes"), "veel", NotStored(Fault.WRONG)),
        (slot.Slot("neighbourhood", "n0", "kleur"), "rood", NotStored(Fault.UNKNOWN)),
    ],
)
def test_what_cannot_be_stored_says_why(here, address, value, problem):
    result = pen(here).write(address, read(here.dossier).value(address.id, address.field), value)

    assert result == problem
    assert read(here.dossier).seq == 1
    assert not here.saved
    assert not here.waiting


def test_an_answer_in_a_dossier_that_was_removed_is_refused(here, store):
    drawn = pen(here)
    store.discard(here.dossier)

    assert drawn.write(MEANING, None, "ruimte") == NotStored(Fault.UNKNOWN)


def test_an_answer_that_the_database_cannot_take_waits(here, monkeypatch):
    drawn = pen(here)
    monkeypatch.setattr(Store, "apply", app.fails)

    result = drawn.write(MEANING, None, "ruimte")

    assert result == NotStored(Fault.UNAVAILABLE)
    assert drawn.waits(MEANING)
    assert not here.saved


def test_an_act_can_be_undone_and_says_so(here):
    drawn = pen(here)

    drawn.record((Remove("n0"),), "Noord is weg.")
    after = pen(here)

    assert "n0" not in after.dossier.entities
    assert after.last_act == "Noord is weg."
    after.undo()
    assert "n0" in read(here.dossier).entities
    assert pen(here).last_act is None
    assert after.message is None


def test_an_act_names_the_fields_that_it_changed(here):
    batch = MEANING.changes(None, "ruimte")

    pen(here).record(batch, "gedaan")

    assert (MEANING.id, "meaning") in here.touched
    assert (MEANING.id, "now") not in here.touched
    assert here.acts == 1
    assert here.saved


def test_an_act_that_removes_names_no_field_that_stays_the_same(here):
    pen(here).record((Remove("n0"),), "weg")

    assert ("n0", "name") not in here.touched


def test_an_act_that_clashes_leaves_the_last_act_as_it_was(here):
    colleague(here.dossier, chosen("n0", meaning="van een ander"))

    result = pen(here).record(MEANING.changes(None, "van mij"), "gedaan")

    assert isinstance(result, Clashed)
    assert here.last_act is None
    assert not here.saved
    assert here.acts == 1


def test_an_act_that_changes_nothing_cannot_be_undone(here):
    result = pen(here).record((Edit("n0", "name", "Noord", "Noord"),), "gedaan")

    assert result == Applied(1)
    assert here.last_act is None


def test_undoing_what_a_colleague_went_on_with_says_that_it_cannot_be(here):
    pen(here).record(MEANING.changes(None, "van mij"), "gedaan")
    colleague(here.dossier, Edit(MEANING.id, "meaning", "van mij", "aangevuld"))

    pen(here).undo()

    assert pen(here).message == SAY("common.undone_clash")
    assert choice(here.dossier).meaning == "aangevuld"


def test_undo_without_an_act_does_nothing(here):
    pen(here).undo()

    assert pen(here).message is None
    assert read(here.dossier).seq == 1


def test_the_last_act_in_another_dossier_is_not_offered_here(here):
    pen(here).record((Remove("n0"),), "weg")
    first, here.dossier = here.dossier, small("Oost")

    other = pen(here)
    other.undo()

    assert other.last_act is None
    assert "n0" not in read(first).entities


def test_the_neighbourhood_one_works_on_is_remembered(here):
    pen(here).focus_on("n1")

    assert pen(here).focus == "n1"
    assert here.focus == "n1"


def test_a_restored_thing_is_brought_back_under_an_answer(here):
    colleague(here.dossier, Remove("n0"))

    result = pen(here).write(MEANING, None, "van mij")

    assert isinstance(result, Clashed)
    assert result.clashes[0].reason is Reason.REMOVED


@pytest.mark.parametrize("returned", [None, "een", "twee"])
def test_a_text_that_once_stood_there_was_not_typed(here, returned):
    colleague(here.dossier, chosen("n0", meaning="een"))
    colleague(here.dossier, Edit(MEANING.id, "meaning", "een", "twee"))
    colleague(here.dossier, Edit(MEANING.id, "meaning", "twee", "drie"))

    assert pen(here).recall(MEANING, returned) is Recall.UNTOUCHED


def test_a_text_that_never_stood_there_was_typed(here):
    assert pen(here).recall(MEANING, "half getypt") is Recall.TYPED


def test_a_text_typed_over_ones_own_answer_was_typed(here):
    pen(here).write(MEANING, None, "een")

    assert pen(here).recall(MEANING, "een en twee") is Recall.TYPED


def test_a_text_typed_while_a_colleague_answered_clashes(here):
    colleague(here.dossier, chosen("n0", meaning="van een ander"))

    assert pen(here).recall(MEANING, "half getypt") is Recall.CLASH


def test_what_happened_before_this_visit_drew_the_dossier_does_not_count(here):
    colleague(here.dossier, chosen("n0", meaning="oud"))
    here.since[here.dossier] = 2

    assert pen(here).recall(MEANING, "half getypt") is Recall.TYPED


def test_a_text_is_shown_beside_the_stored_one_when_the_past_cannot_be_read(here, monkeypatch):
    drawn = pen(here)
    monkeypatch.setattr(Store, "trail", app.fails)

    assert drawn.recall(MEANING, "half getypt") is Recall.CLASH


def test_an_act_that_does_not_fit_says_so_and_does_not_blame_the_database(here):
    drawn = pen(here)

    drawn.record((Create("neighbourhood", "n9", None, {"name": "x" * 201, "order": "a9"}),), "Erbij.")

    assert here.message == SAY("common.act_refused")
