"""Check what is about to be stored; the browser's own limits are never trusted."""

from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from pydantic import TypeAdapter, ValidationError

from wizard.model.change import Change, Create, Edit
from wizard.model.entity import KINDS, body_fields
from wizard.model.item import Body, Item, Value, entity_of


class Fault(StrEnum):
    """Name what is wrong with a value; the screen has a sentence for each."""

    UNKNOWN = "unknown"
    TOO_LONG = "too_long"
    EMPTY = "empty"
    WRONG = "wrong"
    UNAVAILABLE = "unavailable"


class Invalid(ValueError):  # noqa: N818 - not an error of the program: it tells what is wrong with what came in
    """Refuse a value: holds the kind, the field, the fault and, where it applies, the limit in characters."""

    def __init__(self, kind: str, field: str, fault: Fault, limit: int | None = None) -> None:
        """Keep what the screen needs to say it in words; the value itself is left out of the log."""
        super().__init__(f"{kind}.{field}: {fault.value}")
        self.kind, self.field, self.fault, self.limit = kind, field, fault, limit


@dataclass(frozen=True, slots=True)
class NotStored:
    """Tell that an answer was refused, or that the database could not take it; the text stays on the screen."""

    fault: Fault
    limit: int | None = None


@cache
def _adapter(kind: str, field: str) -> TypeAdapter[Value]:
    if kind not in KINDS or field not in body_fields(KINDS[kind]):
        raise Invalid(kind, field, Fault.UNKNOWN)
    info = KINDS[kind].model_fields[field]
    return TypeAdapter(info.rebuild_annotation())


def _fault(kind: str, field: str, error: ValidationError) -> Invalid:
    first = error.errors()[0]
    if first["type"] == "string_too_long":
        return Invalid(kind, field, Fault.TOO_LONG, first.get("ctx", {}).get("max_length"))
    return Invalid(kind, field, Fault.EMPTY if first["input"] is None else Fault.WRONG)


def value(kind: str, field: str, raw: Value) -> Value:
    """Return the value as it may be stored, cleaned; raises Invalid."""
    adapter = _adapter(kind, field)
    try:
        return adapter.validate_python(raw, strict=True)
    except ValidationError as error:
        raise _fault(kind, field, error) from None


def body(kind: str, raw: Body) -> Body:
    """Return the answers as they may be stored, without the empty ones; raises Invalid."""
    checked = {field: value(kind, field, given) for field, given in raw.items()}
    return {field: given for field, given in checked.items() if given is not None}


def create(change: Create) -> Create:
    """Return the creation with checked answers; raises Invalid, also when a required one is missing."""
    if change.kind not in KINDS or (change.parent is None) != (KINDS[change.kind].parent_kind is None):
        raise Invalid(change.kind, "parent", Fault.UNKNOWN)
    checked = Create(change.kind, change.id, change.parent, body(change.kind, change.body))
    try:
        entity_of(Item(checked.id, checked.kind, checked.parent, checked.body))
    except ValidationError as error:
        field = str(next(iter(error.errors()[0]["loc"]), "id"))
        raise Invalid(change.kind, field, Fault.WRONG if field in {"id", "parent"} else Fault.EMPTY) from None
    return checked


def change(raw: Change, kind_of: dict[str, str]) -> Change:
    """Return the change with checked answers, given the kind of each item it may touch; raises Invalid."""
    if isinstance(raw, Create):
        return create(raw)
    if isinstance(raw, Edit) and raw.id in kind_of:
        kind = kind_of[raw.id]
        if raw.field in KINDS[kind].fixed:
            raise Invalid(kind, raw.field, Fault.UNKNOWN)
        return Edit(raw.id, raw.field, raw.seen, value(kind, raw.field, raw.value))
    return raw
