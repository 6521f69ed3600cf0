import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.model import check
from wizard.model.change import Create, Edit, Remove, Restore
from wizard.model.check import Fault, Invalid, NotStored
from wizard.model.entity import KINDS, body_fields
from wizard.model.item import Value

FIELDS = [(kind, field) for kind, model in KINDS.items() for field in body_fields(model)]
ANYTHING = st.one_of(st.none(), st.booleans(), st.integers(), st.text(st.characters(exclude_categories=[])))


def refused(kind: str, field: str, raw: Value) -> Invalid:
    with pytest.raises(Invalid) as refusal:
        check.value(kind, field, raw)
    return refusal.value


@pytest.mark.parametrize(
    ("kind", "field", "raw", "stored"),
    [
        ("neighbourhood", "name", "  De Hoven\n(noord) ", "De Hoven (noord)"),
        ("neighbourhood", "code", "BU0003010A", "BU0003010A"),
        ("neighbourhood", "code", "WK000301", "WK000301"),
        ("neighbourhood", "code", " bu00030102\n", "BU00030102"),
        ("neighbourhood", "code", " ", None),
        ("neighbourhood", "code", None, None),
        ("neighbourhood", "homes", 0, 0),
        ("neighbourhood", "planned_year", 2030, 2030),
        ("neighbourhood", "district", " ", None),
        ("choice", "reason_values", "een\r\ntwee", "een\ntwee"),
        ("choice", "now", "eigen", "eigen"),
        ("profile", "fictional", True, True),
    ],
)
def test_an_answer_comes_back_as_it_may_be_stored(kind: str, field: str, raw: Value, stored: Value):
    assert check.value(kind, field, raw) == stored


@pytest.mark.parametrize(
    ("kind", "field", "raw", "fault", "limit"),
    [
        ("neighbourhood", "name", "x" * 201, Fault.TOO_LONG, 200),
        ("choice", "meaning", "x" * 10_001, Fault.TOO_LONG, 10_000),
        ("choice", "now", "x" * 161, Fault.TOO_LONG, 160),
        ("neighbourhood", "name", " ", Fault.EMPTY, None),
        ("neighbourhood", "name", None, Fault.EMPTY, None),
        ("profile", "fictional", None, Fault.EMPTY, None),
        ("neighbourhood", "name", 3, Fault.WRONG, None),
        ("neighbourhood", "homes", "veel", Fault.WRONG, None),
        ("neighbourhood", "homes", "12", Fault.WRONG, None),
        ("neighbourhood", "homes", True, Fault.WRONG, None),
        ("neighbourhood", "homes", -1, Fault.WRONG, None),
        ("neighbourhood", "homes", 10**40, Fault.WRONG, None),
        ("neighbourhood", "planned_year", 1989, Fault.WRONG, None),
        ("neighbourhood", "code", "BU000301", Fault.WRONG, None),
        ("neighbourhood", "code", "BU00030102 x", Fault.WRONG, None),
        ("profile", "fictional", 1, Fault.WRONG, None),
        ("choice", "now", "Netwerkend!", Fault.WRONG, None),
        ("choice", "now", "\ud800", Fault.WRONG, None),
        ("neighbourhood", "id", "ander", Fault.UNKNOWN, None),
        ("neighbourhood", "parent", "ander", Fault.UNKNOWN, None),
        ("neighbourhood", "huizen", 3, Fault.UNKNOWN, None),
        ("dorp", "name", "x", Fault.UNKNOWN, None),
    ],
)
def test_a_wrong_answer_is_refused_by_name(kind: str, field: str, raw: Value, fault: Fault, limit: int | None):
    found = refused(kind, field, raw)

    assert (found.kind, found.field, found.fault, found.limit) == (kind, field, fault, limit)


def test_the_message_does_not_hold_the_answer():
    assert str(refused("neighbourhood", "homes", "geheim")) == "neighbourhood.homes: wrong"


@given(st.sampled_from(FIELDS), ANYTHING)
def test_every_answer_is_either_stored_or_refused(place: tuple[str, str], raw: Value):
    try:
        stored = check.value(*place, raw)
    except Invalid:
        return

    assert check.value(*place, stored) == stored


def test_a_body_leaves_out_what_is_empty():
    assert check.body("neighbourhood", {"name": "A", "district": "", "homes": None, "inhabitants": 0}) == {
        "name": "A",
        "inhabitants": 0,
    }


def test_a_creation_comes_back_with_cleaned_answers():
    made = check.create(Create("neighbourhood", "a", None, {"name": " A ", "order": "a0", "district": " "}))

    assert made == Create("neighbourhood", "a", None, {"name": "A", "order": "a0"})


@pytest.mark.parametrize(
    ("create", "field", "fault"),
    [
        (Create("dorp", "a", None, {}), "parent", Fault.UNKNOWN),
        (Create("neighbourhood", "a", "b", {"name": "A", "order": "a0"}), "parent", Fault.UNKNOWN),
        (Create("choice", "a.nsob", None, {"model": "nsob"}), "parent", Fault.UNKNOWN),
        (Create("choice", "a.nsob", "A!", {"model": "nsob"}), "parent", Fault.WRONG),
        (Create("neighbourhood", "A!", None, {"name": "A", "order": "a0"}), "id", Fault.WRONG),
        (Create("neighbourhood", "a", None, {"name": "A"}), "order", Fault.EMPTY),
        (Create("neighbourhood", "a", None, {"name": "", "order": "a0"}), "name", Fault.EMPTY),
        (Create("neighbourhood", "a", None, {"id": "b", "name": "A", "order": "a0"}), "id", Fault.UNKNOWN),
    ],
)
def test_a_creation_that_is_not_whole_is_refused(create: Create, field: str, fault: Fault):
    with pytest.raises(Invalid) as refusal:
        check.create(create)

    assert (refusal.value.field, refusal.value.fault) == (field, fault)


def test_an_edit_comes_back_with_a_cleaned_answer_and_what_was_seen():
    edit = check.change(Edit("a", "name", " oud", " nieuw "), {"a": "neighbourhood"})

    assert edit == Edit("a", "name", " oud", "nieuw")


def test_a_creation_is_checked_among_other_changes():
    with pytest.raises(Invalid):
        check.change(Create("neighbourhood", "a", None, {}), {})


@pytest.mark.parametrize("change", [Edit("weg", "name", None, " x "), Remove("a"), Restore("a")])
def test_a_change_without_an_answer_to_check_passes(change: Edit | Remove | Restore):
    assert check.change(change, {"a": "neighbourhood"}) is change


def test_what_was_not_stored_says_why():
    assert NotStored(Fault.TOO_LONG, 200).limit == 200
    assert NotStored(Fault.UNAVAILABLE).limit is None


def test_what_a_thing_is_cannot_be_edited():
    with pytest.raises(check.Invalid) as refused:
        check.change(Edit("noord.nsob", "model", "nsob", "strategisch"), {"noord.nsob": "choice"})

    assert (refused.value.field, refused.value.fault) == ("model", check.Fault.UNKNOWN)
