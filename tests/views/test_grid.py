import streamlit as st

from wizard.views import grid


def test_a_table_has_its_headings_no_index_and_words_for_who_cannot_see_it(monkeypatch):
    drawn = []
    monkeypatch.setattr(st, "table", lambda frame, **settings: drawn.append((frame, settings)))

    grid.table([{"Naam": "Noord", "Rol": "–"}, {"Naam": "Zuid", "Rol": "x"}], alt="Tabel: wijken")

    ((frame, settings),) = drawn
    assert list(frame.columns) == ["Naam", "Rol"]
    assert frame.values.tolist() == [["Noord", "–"], ["Zuid", "x"]]
    assert settings["hide_index"]
    assert settings["alt"] == "Tabel: wijken"
