import pytest

from tests.app import SAY, Screen, Window, example, large, small


def test_without_neighbourhoods_one_is_led_to_the_list():
    window = Window(Screen.ROLES, small())

    assert [one.value for one in window.test.info] == [SAY("roles.no_neighbourhoods")]
    links = [one.proto.page for one in window.test.main if one.type == "page_link"]
    assert links[0] == "wijken"
    assert not window.has("manier")


def test_one_starts_with_the_matrix_and_can_go_to_the_table_and_back():
    window = Window(Screen.ROLES, small("Noord"))
    first = window.has("matrix"), window.has("tweeling")

    window.segment("manier", "table")
    second = window.has("matrix"), window.has("tweeling")
    window.segment("manier", "matrix")

    assert (first, second) == ((True, False), (False, True))
    assert window.has("matrix")
    assert window.failures == []


def test_one_can_look_at_what_changes_and_go_back():
    window = Window(Screen.ROLES, example()).segment("manier", "movement")
    shown = [window.has(key) for key in ("matrix", "tweeling", "beweging", "moment")]

    window.segment("manier", "matrix")

    assert shown == [False, False, True, False]
    assert window.has("matrix")
    assert not window.has("beweging")
    assert window.failures == []


def test_a_wide_matrix_has_the_questions_below_it():
    window = Window(Screen.ROLES, small("Noord"))
    widths = [[column.weight for column in window.test.columns][:2]]

    window.choose(SAY("roles.model"), "strategisch")

    widths.append([column.weight for column in window.test.columns][:3])
    assert widths == [[pytest.approx(0.6), pytest.approx(0.4)], [pytest.approx(1 / 3)] * 3]
    assert window.has("matrix")
    assert window.has("kaart")
    assert window.failures == []


def test_the_model_can_be_compared_in_both_ways_of_working():
    window = Window(Screen.ROLES, example())
    by_matrix = window.test.table

    window.segment("manier", "table")

    assert len(by_matrix) == len(window.test.table) == 1


def test_the_table_of_a_large_dossier_stays_small():
    window = Window(Screen.ROLES, large()).segment("manier", "table")

    assert window.failures == []
    assert window.size <= 300
