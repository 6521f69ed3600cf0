"""Draw a picture of rows, columns and marks: what it says, the chart or its table, and the way to change it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, Protocol

import streamlit as st
from plotly.graph_objects import Figure  # pyright: ignore[reportMissingTypeStubs] - plotly brings no types

from wizard.logic import board, board_words
from wizard.logic.boards import compass, needs, places, stages
from wizard.logic.layout import Board
from wizard.model.dossier import Dossier
from wizard.model.handbook import Handbook
from wizard.model.screens import Screen
from wizard.views import grid, paging
from wizard.views.desk import Desk, Guide
from wizard.views.picture import initiative_words, words
from wizard.views.plain import escape

STATIC: Final = {"staticPlot": True}
"""Plotly's setting for a chart that is only looked at; a finger on it scrolls the page."""


class Draw(Protocol):
    """Draw a picture."""

    def __call__(self, board: Board) -> Figure:
        """Return it as a figure."""
        ...


@dataclass(frozen=True)
class Picture:
    """Say how one picture is laid out and concluded, what its rows are, and where its answers are given.

    `label` is what the link to that screen says, and `part` what it opens there.
    """

    layout: Callable[[Handbook, Dossier], Board]
    conclusion: Callable[[Desk], str]
    row: str
    screen: Screen
    label: str = "picture.change"
    part: str | None = None


PICTURES: Final = {
    "time": Picture(board.timeline, words.in_time, "fields.neighbourhood.name", Screen.GOALS),
    "horizon": Picture(board.by_horizon, words.by_horizon, "fields.neighbourhood.name", Screen.GOALS),
    "approach": Picture(board.approach, words.approach, "fields.block.subject", Screen.APPROACH),
    "stages": Picture(stages.of, initiative_words.stages, "fields.initiative.stage", Screen.INITIATIVES),
    "needs": Picture(needs.of, initiative_words.match, "picture.column_initiative", Screen.CONVERSATION),
    "compass": Picture(compass.of, initiative_words.active, "fields.track_view.track", Screen.CONVERSATION),
    "places": Picture(places.of, initiative_words.where, "fields.neighbourhood.name", Screen.INITIATIVES),
}


def show(desk: Desk, guide: Guide, which: str, picture: Picture, draw: Draw, *, as_table: bool) -> None:
    """Draw one picture; `which` is its name."""
    whole = picture.layout(desk.handbook, desk.dossier)
    st.markdown(picture.conclusion(desk))
    if whole.marks:
        shown = paging.page(desk, range(len(whole.rows)), f"beeld.{which}")
        page = whole.part(shown[0], shown[-1] + 1)
        if as_table:
            _table(desk, picture, which, page)
        else:
            _chart(desk, which, page, draw)
    guide.link(desk.say(picture.label), picture.screen, part=picture.part)


def _chart(desk: Desk, which: str, page: Board, draw: Draw) -> None:
    alt = desk.say(f"picture.alt_{which}", rows=board_words.alt(desk.handbook, page))
    if page.hint:
        st.caption(page.hint)
    with st.container(key="plaat"):
        st.plotly_chart(draw(page), key=f"plaat.{which}", config=STATIC, alt=alt)


def _table(desk: Desk, picture: Picture, which: str, page: Board) -> None:
    heads = board_words.heads(desk.handbook, page)
    rows = [
        {desk.say(picture.row): escape(board_words.name(row)), **dict(zip(heads, map(escape, texts), strict=True))}
        for row, texts in zip(page.rows, board_words.table(desk.handbook, page), strict=True)
    ]
    grid.table(rows, alt=desk.say(f"picture.table_{which}"))
