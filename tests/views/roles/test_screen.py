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


def test_the_model_can_be_compared_in_both_ways_of_working():
    window = Window(Screen.ROLES, example())
    by_matrix = window.test.table

    window.segment("manier", "table")

    assert len(by_matrix) == len(window.test.table) == 1


def test_the_table_of_a_large_dossier_stays_small():
    window = Window(Screen.ROLES, large()).segment("manier", "table")

    assert window.failures == []
    assert window.size <= 300
