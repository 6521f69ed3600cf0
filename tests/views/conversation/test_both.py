import streamlit as st

from tests.app import HANDBOOK, Window
from tests.views.conversation import seat
from wizard.logic import talk_words
from wizard.model.entity import SIDES
from wizard.model.talk import Talk
from wizard.views.conversation import both
from wizard.views.desk import Desk, Guide


def draw(desk: Desk, _guide: Guide, _talk: Talk) -> None:
    for side in both.columns(desk):
        st.text(side)
    st.text("eronder")


def test_each_side_has_a_column_of_the_same_size_under_its_name(monkeypatch):
    seat.take(monkeypatch, draw)
    window: Window = seat.sit(seat.begun())

    columns = window.test.columns

    assert [window.words(column).splitlines() for column in columns] == [
        [f"**{talk_words.side(HANDBOOK, side)}**", side] for side in SIDES
    ]
    assert {column.weight for column in columns} == {0.5}
    assert "eronder" in window.words()
