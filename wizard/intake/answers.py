"""Read the answers out of the cells of a row, as people write them."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from wizard.intake import columns
from wizard.intake.columns import Columns
from wizard.model import check
from wizard.model.entity import Neighbourhood
from wizard.model.item import Body, Value
from wizard.model.text import clean_line

SHORT: Final = 80
"""Characters of a row that are shown again."""

_NUMBER: Final = re.compile(r"\d{1,9}|\d{1,3}(\.\d{3}){1,3}", re.ASCII)
_NUMBERS: Final = ("inhabitants", "homes", "planned_year", "code_year")
_DATE: Final = re.compile(r"(\d{4})-\d\d-\d\d|\d\d?[-/]\d\d?[-/](\d{4})", re.ASCII)
_MISTAKE: Final = re.compile(
    r"#(N/?[AB]|REF!|VERW!|(DIV|DEEL)/0!|VALUE!|WAARDE!|NAME\?|NAAM\?|NUM!|GETAL!|NULL!|LEEG!)"
)
"""What Excel shows in Dutch and in English where a formula goes wrong."""


@dataclass(frozen=True, slots=True)
class Answers:
    """Hold what a row says: its number from 1, its text in short, and the fields that hold something that is wrong."""

    number: int
    text: str
    body: Body
    ignored: tuple[str, ...]

    @property
    def name(self) -> str | None:
        """Return the name, if there is one."""
        return self._text("name")

    @property
    def code(self) -> str | None:
        """Return the CBS code, if there is one."""
        return self._text("code")

    @property
    def year(self) -> int | None:
        """Return the year of the code, if it is known."""
        found = self.body.get("code_year")
        return found if isinstance(found, int) else None

    def _text(self, field: str) -> str | None:
        found = self.body.get(field)
        return found if isinstance(found, str) else None


def read(number: int, cells: Sequence[str], places: Columns, code_year: int | None = None) -> Answers:
    """Return what a row says; `code_year` is the year of a code that has no year of its own."""
    body: Body = {}
    ignored: list[str] = []
    for field, place in places.items():
        text = clean_line(cells[place]) if place < len(cells) and field != "level" else None
        if text is None or (field == "name" and not is_telling(text)):
            continue
        try:
            body[field] = check.value(Neighbourhood.kind, field, _value(field, text))
        except check.Invalid:
            ignored.append(field)
    if code_year is not None and "code" in body and "code_year" not in body:
        body["code_year"] = code_year
    return Answers(number, short(cells), body, tuple(ignored))


def differences(there: Neighbourhood, body: Body) -> Mapping[str, tuple[Value, Value]]:
    """Return what a row would change: of each such field what is there and what comes."""
    pairs = {field: (getattr(there, field), value) for field, value in body.items()}
    # Capitals alone are no reason to rename: lists from elsewhere often shout.
    return {field: pair for field, pair in pairs.items() if _plain(pair[0]) != _plain(pair[1])}


def short(cells: Sequence[str]) -> str:
    """Return a row as one text, cut off where it would fill the screen."""
    text = " | ".join(filter(None, (clean_line(cell) for cell in cells)))
    return text if len(text) <= SHORT else f"{text[: SHORT - 1]}…"


def is_telling(text: str) -> bool:
    """Tell whether a cell says something: a dash stands for nothing, and so does a formula of Excel that went wrong."""
    return not _MISTAKE.fullmatch(text.upper()) and any(character.isalnum() for character in text)


def _plain(value: Value) -> Value:
    return value.casefold() if isinstance(value, str) else value


def _value(field: str, text: str) -> Value:
    if field == "code":
        return columns.code(text) or text
    if field in _NUMBERS:
        whole = text.replace(" ", "")
        if field == "planned_year" and (date := _DATE.fullmatch(whole)):
            return int(date[1] or date[2])
        return int(whole.replace(".", "")) if _NUMBER.fullmatch(whole) else text
    return text
