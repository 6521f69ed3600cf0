"""Write dates, numbers and lists as they read in Dutch."""

import re
import unicodedata
from collections.abc import Sequence
from datetime import date
from typing import Final

MONTHS: Final = (
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
)

_IN_WORDS: Final = re.compile(r"(?P<day>\d{1,2})\s+(?P<month>[a-z]+\.?)\s+(?P<year>\d{4})")
_IN_FIGURES: Final = re.compile(r"(?P<day>\d{1,2})[-/. ](?P<month>\d{1,2})[-/. ](?P<year>\d{4})")
_IN_ORDER: Final = re.compile(r"(?P<year>\d{4})-(?P<month>\d{1,2})-(?P<day>\d{1,2})")

LONGEST: Final = 80
"""Characters of what somebody wrote that are repeated to tell which text is meant."""


def date_in_words(day: date) -> str:
    """Return a date as "23 november 2026"."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def read_day(text: str) -> date | None:
    """Return the day that was written as "23 november 2026", "23-11-2026" or "2026-11-23"; None for anything else."""
    plain = text.strip().lower()
    found = _IN_WORDS.fullmatch(plain) or _IN_FIGURES.fullmatch(plain) or _IN_ORDER.fullmatch(plain)
    if found is None:
        return None
    month = found["month"]
    try:
        return date(int(found["year"]), int(month) if month.isdecimal() else _month(month), int(found["day"]))
    except ValueError:
        return None


def _month(name: str) -> int:
    """Return the number of a month, also when only its first three letters were written."""
    if name.rstrip(".") == "mrt":
        return 3
    starts = [place for place, month in enumerate(MONTHS, 1) if month == name or month[:3] == name.rstrip(".")]
    return starts[0] if starts else 0


def number(value: int) -> str:
    """Return a whole number with a point between the thousands, as "12.500"."""
    return f"{value:,}".replace(",", ".")


def listed(parts: Sequence[str]) -> str:
    """Return "a, b en c"; an empty text when there is nothing."""
    return " en ".join(filter(None, (", ".join(parts[:-1]), *parts[-1:])))


def cut(text: str, most: int) -> str:
    """Return a text on one line, cut where it is longer than so many characters."""
    line = " ".join(text.split())
    return line if len(line) <= most else f"{line[: most - 1].rstrip()}…"


def short(text: str) -> str:
    """Return the begin of a text on one line, as it reads inside a sentence of ours."""
    return cut(text.strip().rstrip("."), LONGEST)


def for_file_name(text: str) -> str:
    """Return a text in small letters, digits and hyphens, at most 60 long; empty when nothing of it is left."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:60].strip("-")


def month_in_words(text: str) -> str:
    """Return "2025-12" or "2025-12-31" as "december 2025" or "31 december 2025"."""
    year, month, *day = (int(part) for part in text.split("-"))
    return " ".join(map(str, (*day, MONTHS[month - 1], year)))


def in_key(ident: str) -> str:
    """Return an id as it stands in the name of a text: without hyphens."""
    return ident.replace("-", "_")
