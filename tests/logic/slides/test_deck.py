from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.logic import making, talking
from wizard import content
from wizard.logic import reduced, slides
from wizard.logic.slides import Slide
from wizard.model.dossier import Dossier
from wizard.model.item import Item
from wizard.model.stage import LARGEST, Stage

HANDBOOK = content.load()
LONG = "Wij vinden dat iedereen in deze wijk mee moet kunnen praten. " * 40
LENGTHY = making.dossier(None, None).after(
    2, [Item("n0.nsob", "choice", "n0", {"model": "nsob", "meaning": LONG, "minority": LONG})]
)


def walk(dossier: Dossier, zoom: int = 0) -> Iterator[Slide]:
    stage = Stage(zoom=zoom)
    while True:
        yield slides.find(HANDBOOK, dossier, stage)
        following = slides.after(HANDBOOK, dossier, stage)
        if following is None:
            return
        stage = Stage(zoom=zoom, slide=following.id)


@pytest.mark.parametrize("zoom", range(LARGEST + 1))
@pytest.mark.parametrize("dossier", [LENGTHY, talking.dossier(), making.dossier()], ids=["long", "talk", "empty"])
def test_one_walks_over_every_slide_and_back(dossier, zoom):
    there = list(walk(dossier, zoom))

    back = [there[-1]]
    while found := slides.before(HANDBOOK, dossier, Stage(zoom=zoom, slide=back[-1].id)):
        back.append(found)

    assert [slide.id for slide in reversed(back)] == [slide.id for slide in there]
    assert {slide.number for slide in there} == set(range(1, there[0].total + 1))
    assert len({slide.id for slide in there}) == len(there)


def test_a_long_answer_takes_more_slides_each_with_its_own_id():
    found = [slide for slide in walk(LENGTHY) if slide.item == "n0" and slide.kind == "besluit"]

    assert [slide.page for slide in found] == list(range(1, len(found) + 1))
    assert {slide.pages for slide in found} == {len(found)}
    assert [slide.id for slide in found[:2]] == ["besluit.n0", "besluit.n0~2"]
    assert found[0].lines != found[1].lines


def test_a_page_that_is_gone_gives_way_to_the_last_one():
    here = slides.find(HANDBOOK, LENGTHY, Stage(slide="besluit.n1~7"))

    assert (here.id, here.page, here.pages) == ("besluit.n1", 1, 1)


def test_a_wall_begins_with_the_first_slide():
    assert slides.find(HANDBOOK, LENGTHY, Stage()).kind == "welkom"
    assert slides.before(HANDBOOK, LENGTHY, Stage()) is None
    assert slides.after(HANDBOOK, LENGTHY, Stage(slide="slot")) is None


@given(st.text(max_size=30), st.integers(0, LARGEST))
def test_whatever_stands_in_the_store_there_is_a_slide(ident, zoom):
    found = slides.find(HANDBOOK, LENGTHY, Stage(slide=ident, zoom=zoom))

    assert found.face.title


def test_a_conversation_that_is_taken_away_leaves_the_wall_where_it_was():
    dossier = reduced.for_the_wall(talking.dossier(), "")

    assert slides.find(HANDBOOK, dossier, Stage(slide="gespreksdeel.doelen")).kind == "over"
