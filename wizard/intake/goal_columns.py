"""Recognise which column of a list of goals holds what, by its heading or else by its place."""

from collections.abc import Sequence
from typing import Final

from wizard.intake import columns, headings
from wizard.intake.columns import Columns
from wizard.intake.headings import Vocabulary

GOALS: Final = Vocabulary(
    {
        "neighbourhood": headings.AREAS.words["name"],
        "code": headings.AREAS.words["code"],
        "horizon": ("termijn", "termijnen", "horizon", "tijdshorizon", "periode", "looptijd"),
        "text": (
            *("doel", "doelen", "doelstelling", "doelstellingen", "ambitie", "ambities", "watwillenwe"),
            *("watwillenwebereiken", "wijkdoel", "doelperwijk", "omschrijving", "beschrijving"),
        ),
        "basis": (
            *("waaroprustditdoel", "basis", "waarop", "bron", "bronnen", "grondslag", "gebaseerdop"),
            *("waaropgebaseerd", "opbasisvan", "beleid", "beleidsstuk"),
        ),
        "measure": (
            *("waaraanzienwehet", "indicator", "indicatoren", "meetbaar", "waaraan", "waaraanzienwedat", "maatstaf"),
            *("meting", "kpi", "meetpunt", "resultaat"),
        ),
        "year": (
            *("jaar", "jaartal", "gereed", "gereedin", "jaargereed", "klaar", "klaarin", "streefjaar", "doeljaar"),
            *("eindjaar", "planning", "gepland", "planjaar", "uiterlijk", "wanneer"),
        ),
        "track": ("spoorvanhetwijkkompas", "spoor", "sporen", "spoorwijkkompas", "wijkkompasspoor"),
        "phase": ("fasevanhetwijkkompas", "fase", "fasen", "fasewijkkompas", "wijkkompasfase"),
    }
)
"""The words above the columns of a list of goals."""

ORDER: Final = ("neighbourhood", "horizon", "text", "basis", "measure", "year", "track", "phase")
"""What the columns hold, from left to right, where nothing stands above them."""

_HEADINGS: Final = 2
"""Known words in a row of headings; one alone may be all that somebody wrote in a cell."""


def header(grid: Sequence[Sequence[str]]) -> int | None:
    """Return the place of the row with headings, which may stand below a title; None when there is none."""
    return columns.header(grid, GOALS, _HEADINGS)


def recognise(grid: Sequence[Sequence[str]], head: int | None) -> Columns:
    """Return the place of each field: by its heading, and without headings in the order that the screen asks for."""
    if head is None:
        return {field: place for place, field in enumerate(ORDER)}
    found = GOALS.fields(grid[head])
    if "text" not in found:
        found |= _longest(grid[head + 1 :], set(found.values()))
    return found


def _longest(rows: Sequence[Sequence[str]], taken: set[int]) -> dict[str, int]:
    # People call a goal many things, but nothing beside it takes as many words.
    letters: dict[int, int] = {}
    for row in rows:
        for place, cell in enumerate(row):
            if place not in taken and columns.is_word(cell):
                letters[place] = letters.get(place, 0) + len(cell)
    best = max(letters, key=lambda place: (letters[place], -place), default=None)
    return {} if best is None else {"text": best}
