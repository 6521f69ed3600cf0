import json

import pytest

from tests.app import SAY, Screen, Window, colleague, initiative, large, small

OF_STEPS = ("roles", "time", "horizon", "approach")
OF_INITIATIVES = ("stages", "needs", "compass", "places")
PICTURES = (*OF_STEPS, *OF_INITIATIVES, "points")


def looked(dossier: str, which: str = "roles") -> Window:
    window = Window(Screen.PICTURE, dossier)
    if which in OF_STEPS:
        return window.segment("beeld", which)
    if which == "points":
        return window.segment("beeldgroep", "points")
    return window.segment("beeldgroep", "initiatives").segment("beeld.initiatives", which)


def with_initiative(*names: str) -> str:
    dossier = small(*names)
    colleague(dossier, initiative("i0", "Warm Noord", stage="idee"))
    return dossier


def test_the_screen_says_what_it_is_for_and_starts_with_the_roles():
    window = Window(Screen.PICTURE, small("Noord"))

    assert window.failures == []
    assert SAY("picture.lead") in window.words()
    assert window.has("matrix")


@pytest.mark.parametrize("which", OF_INITIATIVES)
def test_without_initiatives_it_shows_the_way_to_the_register(which):
    window = looked(small("Noord"), which)

    links = [getattr(node, "proto", None) for node in window.test.main if node.type == "page_link"]
    assert window.failures == []
    assert SAY("picture.no_initiatives") in window.words()
    assert SAY("screens.initiatives") in [getattr(link, "label", "") for link in links]
    assert not [node for node in window.test.main if node.type == "plotly_chart"]


@pytest.mark.parametrize("which", OF_INITIATIVES[:3])
def test_initiatives_can_be_looked_at_before_there_are_neighbourhoods(which):
    window = looked(with_initiative(), which)

    assert window.failures == []
    assert SAY("picture.no_neighbourhoods") not in window.words()


def test_where_initiatives_are_active_needs_neighbourhoods():
    assert SAY("picture.no_neighbourhoods") in looked(with_initiative(), "places").words()


def test_the_picture_that_was_chosen_in_a_group_is_still_chosen_after_a_look_at_the_other_group():
    window = looked(with_initiative("Noord"), "needs")

    window.segment("beeldgroep", "steps").segment("beeldgroep", "initiatives")

    assert window.test.segmented_control("beeld.initiatives").value == "needs"


@pytest.mark.parametrize("which", PICTURES[:3])
def test_without_neighbourhoods_it_shows_the_way_to_the_list(which):
    window = looked(small(), which)

    assert window.failures == []
    assert SAY("picture.no_neighbourhoods") in window.words()
    assert not [node for node in window.test.main if node.type == "plotly_chart"]


@pytest.mark.parametrize("which", ["approach", "points"])
def test_the_approach_and_the_points_need_no_neighbourhoods(which):
    window = looked(small(), which)

    assert window.failures == []
    assert SAY("picture.no_neighbourhoods") not in window.words()
    assert window.has("plaat") is (which == "approach")  # without any point there is nothing to draw


@pytest.mark.parametrize("which", PICTURES)
def test_one_picture_is_shown_at_a_time_and_it_does_not_move(which):
    window = looked(with_initiative("Noord"), which)

    charts = [node for node in window.test.main if node.type == "plotly_chart"]
    assert window.failures == []
    assert len(charts) <= 1
    assert all(window.chart_settings()["staticPlot"] for _ in charts)


@pytest.mark.parametrize("which", PICTURES)
def test_below_every_picture_is_the_way_to_change_it(which):
    window = looked(with_initiative("Noord"), which)

    links = [getattr(node, "proto", None) for node in window.test.main if node.type == "page_link"]
    way = SAY("picture.to_points" if which == "points" else "picture.change")
    assert way in [getattr(link, "label", "") for link in links]


def test_six_hundred_neighbourhoods_are_few_things_to_send():
    dossier = large()

    for which in PICTURES:
        for way in ("chart", "table"):
            window = looked(dossier, which).segment("beeldvorm", way)

            assert window.failures == []
            assert window.size < 40, (which, way)
            assert way == "table" or len(json.dumps(window.chart())) < 100_000, which


def test_the_choice_for_the_table_holds_for_the_next_picture():
    window = looked(small("Noord")).segment("beeldvorm", "table").segment("beeld", "approach")

    assert len(window.test.table) == 1
