"""Say what was read out of a list, with a verdict per row, before anything changes."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from wizard.model.item import Body


class Verdict(StrEnum):
    """Name what becomes of a row; the screen has a sentence for each."""

    NEW = "new"
    CHANGED = "changed"
    KNOWN = "known"
    DOUBLE = "double"
    UNSURE = "unsure"
    EMPTY = "empty"
    HEADER = "header"
    TOO_LONG = "too_long"
    NO_NAME = "no_name"


@dataclass(frozen=True, slots=True)
class Row:
    """Hold one row with its verdict; `ignored` names the fields that hold something that does not fit."""

    number: int
    text: str
    verdict: Verdict
    name: str | None
    code: str | None
    body: Body
    target: str | None = None
    ignored: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Sheet:
    """Hold a judged list, and the place from 0 of every column that was recognised."""

    rows: tuple[Row, ...]
    columns: Mapping[str, int]
