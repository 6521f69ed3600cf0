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
    DISTRICT = "district"
    MUNICIPALITY = "municipality"


class Note(StrEnum):
    """Name what is worth telling about a row beside its verdict; the screen has a sentence for each."""

    RECODED = "recoded"


class Refusal(StrEnum):
    """Name why a file is refused as a whole; the screen has a sentence for each."""

    TOO_LARGE = "too_large"
    EMPTY = "empty"
    BROKEN = "broken"
    BOMB = "bomb"
    ENCRYPTED = "encrypted"
    OLD_EXCEL = "old_excel"
    FOREIGN = "foreign"
    NOT_A_LIST = "not_a_list"
    TOO_MANY_ROWS = "too_many_rows"


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
    note: Note | None = None


@dataclass(frozen=True, slots=True)
class NameColumn:
    """Hold a column that could hold the names: its place from 0, its heading and at most three of its cells."""

    place: int
    heading: str | None
    examples: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """Hold a judged list, and the place from 0 of every column that was recognised.

    `names` are the columns that could hold the names, the used one among them. `gone` are the ids of the neighbourhoods
    that are there but not in the list; empty unless it looks like a full list. `sheets` and `sheet` are of a workbook.
    """

    rows: tuple[Row, ...]
    columns: Mapping[str, int]
    names: tuple[NameColumn, ...] = ()
    gone: tuple[str, ...] = ()
    sheets: tuple[str, ...] = ()
    sheet: str | None = None
