import json

import pytest

from tests.app import SAY, Screen, Window, large, small

PICTURES = ("roles", "time", "horizon", "approach")


def looked(dossier: str, which: str = "roles") -> Window:
    return Window(Screen.PICTURE, dossier).segment("beeld", which)


def test_the_screen_says_what_it_is_for_and_starts_with_the_roles():
    window = Window(Screen.PICTURE, small("Noord"))

    assert window.failures == []
    assert SAY("picture.lead") in window.words()
    assert window.has("matrix")


@pytest.mark.parametrize("which", PICTURES[:3])
def test_without_neighbourhoods_it_shows_the_way_to_the_list(which):
    window = looked(small(), which)

    assert window.failures == []
    assert SAY("picture.no_neighbourhoods") in window.words()
    assert not [node for node in window.test.main if node.type == "plotly_chart"]


def test_the_approach_needs_no_neighbourhoods():
    window = looked(small(), "approach")

    assert window.failures == []
    assert SAY("picture.no_neighbourhoods") not in window.words()
    assert window.has("plaat")


@pytest.mark.parametrize("which", PICTURES)
def test_one_picture_is_shown_at_a_time_and_it_does_not_move(which):
    window = looked(small("Noord"), which)

    charts = [node for node in window.test.main if node.type == "plotly_chart"]
    assert window.failures == []
    assert len(charts) <= 1
    assert all(window.chart_settings()["staticPlot"] for _ in charts)


@pytest.mark.parametrize("which", PICTURES)
def test_below_every_picture_is_the_way_to_change_it(which):
    window = looked(small("Noord"), which)

    links = [getattr(node, "proto", None) for node in window.test.main if node.type == "page_link"]
    assert SAY("picture.change") in [getattr(link, "label", "") for link in links]


@pytest.mark.parametrize("way", ["chart", "table"])
@pytest.mark.parametrize("which", PICTURES)
def test_six_hundred_neighbourhoods_are_few_things_to_send(which, way):
    window = looked(large(), which).segment("beeldvorm", way)

    assert window.failures == []
    assert window.size < 40
    assert way == "table" or len(json.dumps(window.chart())) < 100_000


def test_the_choice_for_the_table_holds_for_the_next_picture():
    window = looked(small("Noord")).segment("beeldvorm", "table").segment("beeld", "approach")

    assert len(window.test.table) == 1
