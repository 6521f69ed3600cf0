import json
import math
from typing import Any

import pytest
from streamlit.elements.lib import streamlit_plotly_theme

from tests.logic import making
from tests.logic.boards import talks
from tests.logic.dated import HANDBOOK, dossier
from wizard.charts import board as chart
from wizard.logic import board
from wizard.logic.boards import attention, compass, places, stages
from wizard.logic.coherence import Finding, Findings, SetAside
from wizard.logic.coherence.spot import Spot
from wizard.logic.layout import Board
from wizard.logic.marking import LOOKS
from wizard.model.screens import Screen

MADE = dossier([("kort", 2026), ("kort", 2026), ("lang", 2028)], [("middel", None)])
BLOCKS = making.with_blocks(making.dossier(), a={"status": "geregeld"}, b={"status": "niet_nodig"})
IDEA = {"stage": "idee", "scope": "smal"}
TALKS = talks.of(IDEA, IDEA, IDEA | {"outcome": "stoppen"}, places=2)
TALKS = talks.said(talks.placed(TALKS, "i0", 0, 1), "i0", joint_goal="x")
TALKS = talks.viewing(talks.viewing(TALKS, "i0", a=("ja", "ja", "1")), "i1", a=("ja", None, "1"))
EVERY = [board.timeline(HANDBOOK, MADE), board.by_horizon(HANDBOOK, MADE), board.approach(HANDBOOK, BLOCKS)]
EVERY += [of(HANDBOOK, TALKS) for of in (stages.of, compass.of, places.of)]
POINTS = [Finding("r", 2, Spot("x", screen, "x", None, {"name": "X"})) for screen in (Screen.ROLES, Screen.GOALS)]
EVERY += [attention.of(HANDBOOK, Findings((POINTS[0],) * 120, (SetAside(POINTS[1], "Later."),)))]


def drawn(made: Board) -> dict[str, Any]:
    return json.loads(str(chart.draw(made).to_json()))


@pytest.mark.parametrize("made", EVERY)
def test_every_mark_is_drawn_once_in_its_own_column_and_lane(made):
    figure = drawn(made)

    filled = [trace for trace in figure["data"] if trace["x"] != [None]]
    points = sorted((y, x) for trace in filled for x, y in zip(trace["x"], trace["y"], strict=True))
    edges = figure["layout"]["yaxis"]["range"]
    assert len(points) == len(made.marks)
    marks = sorted(made.marks, key=lambda mark: (mark.row, mark.line, mark.x))
    assert [x for _, x in points] == [mark.x for mark in marks]
    assert all(edges[1] < y < edges[0] for y, _ in points)
    assert len({y for y, _ in points}) == len({(mark.row, mark.line) for mark in made.marks})


@pytest.mark.parametrize("made", EVERY)
def test_nothing_in_it_can_be_dragged_or_pressed(made):
    layout = drawn(made)["layout"]

    assert layout["dragmode"] is False
    assert layout["xaxis"]["fixedrange"] is layout["yaxis"]["fixedrange"] is True
    assert layout["legend"]["itemclick"] is layout["legend"]["itemdoubleclick"] is False


@pytest.mark.parametrize("made", EVERY)
def test_letters_can_be_read_from_the_back_row(made):
    figure = drawn(made)

    sizes = [figure["layout"][axis]["tickfont"]["size"] for axis in ("xaxis", "yaxis")]
    sizes += [figure["layout"]["legend"]["font"]["size"], *(trace["textfont"]["size"] for trace in figure["data"])]
    assert min(sizes) >= 15


def test_only_a_number_above_one_stands_in_a_mark_in_time_and_makes_it_larger():
    short, _, long = drawn(EVERY[0])["data"]

    assert (short["text"], long["text"]) == (["<b>2</b>"], ["<b></b>"])
    assert short["marker"]["size"][0] > long["marker"]["size"][0]


def test_the_legend_names_every_horizon_also_one_without_goals():
    figure = drawn(board.timeline(HANDBOOK, dossier([("kort", 2026)])))

    assert figure["layout"]["showlegend"] is True
    assert [trace["name"] for trace in figure["data"]] == [name for _, name in EVERY[0].kinds]
    assert figure["data"][1]["x"] == [None]


def test_columns_that_name_the_marks_need_no_legend():
    assert drawn(EVERY[1])["layout"]["showlegend"] is False


def test_kinds_differ_in_sign_and_a_full_mark_has_its_colour():
    traces = {trace["name"]: trace["marker"] for trace in drawn(EVERY[2])["data"]}

    assert len({marker["symbol"] for marker in traces.values()}) == len(traces) == 3
    assert traces["geregeld"]["color"] == LOOKS["geregeld"].colour
    assert traces["niet_nodig"]["line"]["color"] == LOOKS["niet_nodig"].colour


def test_what_is_open_stands_there_as_a_word_in_the_ink_of_the_theme():
    (words,) = [trace for trace in drawn(EVERY[1])["data"] if trace["mode"] == "text"]

    assert set(words["text"]) == {HANDBOOK.say("picture.still_open")}
    assert words["textfont"]["color"] == chart.THEME_TEXT


def test_the_stand_ins_for_colours_are_those_that_the_theme_replaces():
    assert streamlit_plotly_theme.GRAY_90 == chart.THEME_TEXT
    assert streamlit_plotly_theme.BG_COLOR == chart.THEME_GROUND


def test_a_picture_without_rows_or_columns_can_be_drawn():
    figure = drawn(board.timeline(HANDBOOK, dossier()))

    assert math.isfinite(figure["layout"]["height"])
    assert [trace["x"] for trace in figure["data"]] == [[None]] * 3


def test_a_label_stands_right_of_its_mark_in_the_ink_of_the_theme():
    traces = {trace["name"]: trace for trace in drawn(EVERY[3])["data"]}

    advised = traces["licht_advies"]
    assert (advised["text"], advised["textposition"]) == ([f"{chart.AIR}Initiatief 0"], "middle right")
    assert advised["textfont"]["color"] == chart.THEME_TEXT
    assert advised["marker"]["symbol"] == "circle-open"


def test_a_sign_that_the_legend_does_not_name_is_drawn_but_not_in_the_legend():
    traces = {trace["name"]: trace["showlegend"] for trace in drawn(EVERY[3])["data"]}

    assert traces["licht_advies"] is False
    assert traces[HANDBOOK.say("talk.intensity_licht")] is True


def test_what_people_wrote_beside_a_mark_is_shown_as_it_is():
    made = stages.of(HANDBOOK, talks.of({"name": "<b>Wij</b>"}))

    assert [f"{chart.AIR}&lt;b&gt;Wij&lt;/b&gt;"] in [trace["text"] for trace in drawn(made)["data"]]


def test_a_number_in_an_open_sign_is_in_the_ink_of_the_theme_and_one_on_a_colour_is_white():
    traces = {trace["name"]: trace["textfont"]["color"] for trace in drawn(EVERY[-1])["data"]}

    assert traces == {"punt_2": "#ffffff", "punt_rust": chart.THEME_TEXT}


def test_a_number_of_three_figures_has_a_larger_mark():
    sizes = {trace["name"]: trace["marker"]["size"] for trace in drawn(EVERY[-1])["data"]}

    assert sizes["punt_2"][0] > sizes["punt_rust"][0] > drawn(EVERY[2])["data"][0]["marker"]["size"][0]
