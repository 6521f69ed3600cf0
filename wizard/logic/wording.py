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


def date_in_words(day: date) -> str:
    """Return a date as "23 november 2026"."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def number(value: int) -> str:
    """Return a whole number with a point between the thousands, as "12.500"."""
    return f"{value:,}".replace(",", ".")


def listed(parts: Sequence[str]) -> str:
    """Return "a, b en c"; an empty text when there is nothing."""
    return " en ".join(filter(None, (", ".join(parts[:-1]), *parts[-1:])))


def for_file_name(text: str) -> str:
    """Return a text in small letters, digits and hyphens, at most 60 long; empty when nothing of it is left."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:60].strip("-")
