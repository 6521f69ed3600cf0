"""Read the answers about a goal out of the cells of a row, as people write them."""

from collections.abc import Sequence
from dataclasses import dataclass

from wizard.intake import answers, goal_words
from wizard.intake.columns import Columns
from wizard.intake.goal_words import Choices
from wizard.model import check
from wizard.model.entity import Goal, Profile
from wizard.model.item import Body, Value
from wizard.model.plan import Compass
from wizard.model.text import clean


@dataclass(frozen=True, slots=True)
class Answers:
    """Hold what a row says: its number from 1, itself in short, its neighbourhood, and what of it does not fit."""

    number: int
    text: str
    name: str
    code: str
    body: Body
    ignored: tuple[str, ...]


class Reader:
    """Read rows for one dossier: its years, and the names of its tracks and phases."""

    def __init__(self, places: Columns, profile: Profile, compass: Compass) -> None:
        """Look up once what holds for every row."""
        self._places = places
        self._profile = profile
        self._choices: dict[str, Choices] = {
            "track": goal_words.tracks(compass),
            "phase": goal_words.phases(compass, profile),
        }

    def read(self, number: int, cells: Sequence[str]) -> Answers:
        """Return what a row says; a year alone tells the horizon too, and the other way round."""
        told = {field: text for field, place in self._places.items() if (text := _cell(cells, place))}
        name, code = told.pop("neighbourhood", ""), told.pop("code", "")
        body: Body = {}
        ignored = [field for field, text in told.items() if not self._take(body, field, text)]
        term = told.get("horizon", "")
        if "horizon" not in body and isinstance(year := body.get("year"), int):
            body |= _filled("horizon", goal_words.horizon(str(year), self._profile))
        elif "horizon" in body and "year" not in told:
            body |= _filled("year", goal_words.year(term) if term.isdecimal() else None)
        return Answers(number, answers.short(cells), name, code, body, tuple(ignored))

    def _take(self, body: Body, field: str, text: str) -> bool:
        """Keep what a cell says, and tell whether it fits."""
        found: Body = {field: self._value(field, text)}
        if found == {"basis": "anders"} and not goal_words.tells_no_basis(text):
            found["basis_other"] = text
        try:
            checked = check.body(Goal.kind, found)
        except check.Invalid:
            return False
        body |= checked
        return bool(checked)

    def _value(self, field: str, text: str) -> Value:
        if field == "horizon":
            # An empty horizon is refused when it is checked, as it should be.
            return goal_words.horizon(text, self._profile)
        if field == "year":
            return goal_words.year(text)
        if field == "basis":
            return goal_words.basis(text)
        return goal_words.chosen(text, self._choices[field]) if field in self._choices else text


def _cell(cells: Sequence[str], place: int) -> str | None:
    text = clean(cells[place]) if place < len(cells) else None
    return text if text and answers.is_telling(text) else None


def _filled(field: str, value: Value) -> Body:
    return {} if value is None else {field: value}
