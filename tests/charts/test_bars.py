import json
from typing import Any

import pytest

from tests.logic.boards import talks
from tests.logic.dated import HANDBOOK
from wizard.charts import bars
from wizard.charts.board import THEME_TEXT
from wizard.logic.boards import needs
from wizard.logic.marking import FILLS
from wizard.model.dossier import Dossier

SAID = talks.needing(talks.needing(talks.of({}, {}, {}), "i0", *"kkkdnz-"), "i1", *"kd")


def drawn(made: Dossier) -> dict[str, Any]:
    return json.loads(str(bars.draw(needs.of(HANDBOOK, made)).to_json()))


def parts(figure: dict[str, Any]) -> list[dict[str, Any]]:
    return [trace for trace in figure["data"] if trace["type"] == "bar"]


def test_every_part_starts_where_the_one_before_it_ends():
    figure = drawn(SAID)

    (first, *_) = parts(figure)
    middle = first["y"][0]
    found = sorted(
        (base, base + wide)
        for trace in parts(figure)
        for y, base, wide in zip(trace["y"], trace["base"], trace["x"], strict=True)
        if y == middle
    )
    assert found == [(0, 3), (3, 5), (5, 6), (6, 7)]
    assert figure["layout"]["xaxis"]["range"] == [0, 7]


def test_the_number_of_needs_stands_in_every_part():
    figure = drawn(SAID)

    assert [trace["text"] for trace in parts(figure)] == [["3", "1"], ["2", "1"], ["1"], ["1"]]
    assert min(trace["textfont"]["size"] for trace in parts(figure)) >= 15


def test_parts_differ_in_their_pattern_or_have_only_an_edge():
    marker = [trace["marker"] for trace in parts(drawn(SAID))]

    looks = {(one["pattern"]["shape"], one["color"] == "rgba(0,0,0,0)") for one in marker}
    assert len(looks) == len(marker) == len(FILLS)


def test_an_open_part_has_an_edge_and_a_number_in_the_ink_of_the_theme():
    open_part = parts(drawn(SAID))[-1]

    assert open_part["marker"]["line"] == {"color": FILLS["onbeantwoord"].colour, "width": 2}
    assert open_part["textfont"]["color"] == THEME_TEXT


def test_the_legend_names_every_part_also_one_that_is_not_there():
    figure = drawn(talks.needing(talks.of({}), "i0", "k"))

    assert [trace["name"] for trace in parts(figure)] == [HANDBOOK.say(f"picture.need_{one}") for one in needs.PARTS]
    assert parts(figure)[1]["x"] == [None]
    assert figure["layout"]["showlegend"] is True


def test_where_there_is_no_bar_a_word_says_so():
    (words,) = [trace for trace in drawn(SAID)["data"] if trace["type"] == "scatter"]

    assert words["text"] == [HANDBOOK.say("picture.still_open")]
    assert words["showlegend"] is False


@pytest.mark.parametrize("made", [SAID, talks.of({})])
def test_nothing_in_it_can_be_dragged_or_pressed(made):
    layout = drawn(made)["layout"]

    assert layout["dragmode"] is False
    assert layout["xaxis"]["fixedrange"] is layout["yaxis"]["fixedrange"] is True
