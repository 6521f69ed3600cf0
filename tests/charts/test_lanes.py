from itertools import pairwise

from tests.logic.boards import talks
from tests.logic.dated import HANDBOOK, dossier
from wizard.charts import lanes
from wizard.logic import board
from wizard.logic.boards import places, stages
from wizard.logic.layout import Board, Row


def made(*names: str) -> Board:
    whole = board.by_horizon(HANDBOOK, dossier(*[[]] * len(names)))
    rows = tuple(Row(f"n{number}", name) for number, name in enumerate(names))
    return Board(rows, whole.columns, whole.marks, whole.telling)


def test_a_lane_is_as_high_as_the_lines_of_its_name():
    laid = lanes.of(made("Kort", "Een naam die zo lang is dat hij op een telefoon niet op een regel past", "Kort"))

    heights = [bottom - top for top, bottom in pairwise(laid.edges)]
    assert [len(lines) for lines in laid.names] == [1, 2, 1]
    assert heights[1] > heights[0] == heights[2]


def test_marks_stand_below_the_name_inside_their_lane():
    laid = lanes.of(made("Noord", "Zuid"))

    assert laid.edges[0] + 19 < laid.middle(0) < laid.edges[1] < laid.middle(1) < laid.edges[2]


def test_a_name_of_two_hundred_letters_loses_its_end():
    (lines,) = lanes.of(made("woord " * 33)).names

    assert len(lines) == 2
    assert lines[1].endswith("…")
    assert all(len(line) <= 46 for line in lines)


def test_a_name_without_spaces_fits_too():
    (lines,) = lanes.of(made("x" * 200)).names

    assert [len(line) for line in lines] == [44, 1]


def noted(name: str) -> tuple[str, ...]:
    whole = board.by_horizon(HANDBOOK, dossier([]))
    return lanes.of(Board((Row("n", name, "gelijke behandeling"),), whole.columns, (), whole.telling)).names[0]


def test_a_note_stands_behind_a_short_name_and_below_a_long_one():
    assert noted("Kort") == ("Kort · gelijke behandeling",)
    assert noted("Uitvoeringskader met spelregels") == ("Uitvoeringskader met spelregels", "gelijke behandeling")


def test_a_name_that_is_too_long_gives_way_to_its_note():
    first, second = noted("woord " * 20)

    assert first.endswith("woord …")
    assert second == "gelijke behandeling"


def test_what_people_wrote_is_shown_as_it_is():
    axes = lanes.layout(whole := made("<b>A & B</b>"), lanes.of(whole))["yaxis"]

    assert axes["ticktext"] == ["&lt;b&gt;A &amp; B&lt;/b&gt;"]


def test_columns_stand_above_the_lanes_at_their_middles_in_few_letters():
    whole = made("Noord")

    axes = lanes.layout(whole, lanes.of(whole))["xaxis"]

    assert axes["side"] == "top"
    assert axes["tickvals"] == [0.5, 1.5, 2.5]
    assert all(len(line) <= 12 for text in axes["ticktext"] for line in text.split("<br>"))


def test_the_picture_is_high_enough_for_every_lane():
    whole = made(*["Wijk"] * 20)

    laid = lanes.of(whole)

    assert lanes.layout(whole, laid)["height"] > laid.edges[-1]


def test_every_other_lane_has_a_ground_over_its_whole_width():
    whole = made("a", "b", "c")

    (grounds, lines) = lanes.layout(whole, lanes.of(whole))["shapes"]

    assert grounds["path"].count("Z") == 2
    assert grounds["path"].startswith("M0,0 L3,0 L3,")
    assert lines["path"].count("M") == 3
    assert grounds["layer"] == lines["layer"] == "below"


def named(*names: str) -> Board:
    return stages.of(HANDBOOK, talks.of(*({"name": name, "stage": "idee", "scope": "smal"} for name in names)))


def test_a_lane_is_as_high_as_the_marks_that_stand_below_each_other():
    laid = lanes.of(named("Een", "Twee", "Drie"))

    heights = [bottom - top for top, bottom in pairwise(laid.edges)]
    middles = [laid.middle(0, line) for line in range(3)]
    assert heights[0] - heights[1] == 2 * laid.high
    assert len(set(heights[1:])) == 1
    assert [lower - higher for higher, lower in pairwise(middles)] == [laid.high] * 2
    assert middles[-1] + laid.high / 2 == laid.edges[1]


def test_names_beside_marks_get_two_lines_of_room_when_one_needs_them():
    short, long = named("Kort"), named("Kort", "Straatgroep Appelgaard")

    assert [lanes.label(long, mark) for mark in long.marks] == [("Kort",), ("Straatgroep", "Appelgaard")]
    assert lanes.of(long).high > lanes.of(short).high


def test_a_name_beside_a_mark_that_is_too_long_loses_its_end():
    made = named("woord " * 30)

    first, second = lanes.label(made, made.marks[0])
    assert second.endswith("…")
    assert max(len(first), len(second)) <= 16


def test_a_name_beside_a_mark_has_room_for_some_letters_in_three_columns_too():
    whole = stages.of(HANDBOOK, talks.of({"name": "Warm Hoefblad"}))

    assert len(whole.columns) == 3
    assert lanes.label(whole, whole.marks[0]) == ("Warm", "Hoefblad")


def test_the_names_of_rows_are_heavy_where_other_names_stand_below_them():
    whole = named("Kort")

    assert lanes.layout(whole, lanes.of(whole))["yaxis"]["ticktext"][0] == "<b>Idee</b>"
    assert "<b>" not in lanes.layout(made("Noord"), lanes.of(made("Noord")))["yaxis"]["ticktext"][0]


def test_a_picture_whose_column_names_a_phone_turns_is_higher_so_that_its_lanes_are_not_pressed():
    few, many = (
        places.of(HANDBOOK, talks.of(*[{"name": "Straatgroep Appelgaard"}] * number, places=1)) for number in (4, 5)
    )

    assert lanes.layout(many, lanes.of(many))["height"] > lanes.layout(few, lanes.of(few))["height"]
