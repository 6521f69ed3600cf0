import pytest

from tests.app import HANDBOOK, SAY, Screen, Window, colleague, example, goal, initiative, small
from wizard.logic import naming
from wizard.model.change import Create
from wizard.model.entity import Block, Location, Need, block_id, location_id
from wizard.views import paging

HORIZONS = [naming.horizon(HANDBOOK, one) for one in ("kort", "middel", "lang")]
OPEN = SAY("picture.still_open")


def looked(dossier: str, which: str, way: str = "chart") -> Window:
    return Window(Screen.PICTURE, dossier).segment("beeld", which).segment("beeldvorm", way)


def with_goals(*names: str) -> str:
    dossier = small(*names)
    colleague(dossier, goal("g1", text="x", year=2027), goal("g2", horizon="lang", text="y", year=2030))
    return dossier


def rows(window: Window) -> list[list[str]]:
    (found,) = window.test.table
    return [list(map(str, row)) for row in found.value.values.tolist()]


def alt(window: Window) -> str:
    return window._chart().alt


def test_goals_in_time_have_a_conclusion_a_chart_and_words():
    window = looked(with_goals("Noord", "Zuid"), "time")

    assert window.failures == []
    assert SAY("picture.goals_in_years", many="2", first=2027, last=2030) in window.words()
    assert "Noord: " in alt(window)
    assert "Zuid: " in alt(window)
    assert len(window.chart()["layout"]["yaxis"]["ticktext"]) == 2


def test_the_table_holds_the_same_as_the_chart():
    dossier = with_goals("Noord", "Zuid")

    assert rows(looked(dossier, "time", "table")) == [["Noord", "2027", OPEN, "2030"], ["Zuid", OPEN, OPEN, OPEN]]
    assert rows(looked(dossier, "horizon", "table")) == [["Noord", "1", OPEN, "1"], ["Zuid", OPEN, OPEN, OPEN]]


def test_a_table_says_what_it_is_and_what_its_columns_are():
    window = looked(with_goals("Noord"), "horizon", "table")

    (table,) = window.test.table
    assert list(table.value.columns) == [SAY("fields.neighbourhood.name"), *HORIZONS]


def test_names_are_shown_as_people_wrote_them():
    window = looked(with_goals("*Noord*"), "time", "table")

    assert rows(window)[0][0] == r"\*Noord\*"
    assert "*Noord*" in alt(looked(with_goals("*Noord*"), "time"))


@pytest.mark.parametrize("which", ["time"])
def test_without_goals_in_time_a_sentence_stands_in_place_of_the_chart(which):
    window = looked(small("Noord"), which)

    assert window.failures == []
    assert SAY("picture.no_goals") in window.words()
    assert not window.has("plaat")


def test_without_goals_every_neighbourhood_is_open_on_every_horizon():
    window = looked(small("Noord"), "horizon")

    assert SAY("picture.no_goals") in window.words()
    assert alt(window).count(OPEN) == 3


def test_more_rows_than_a_page_come_a_page_at_a_time_in_the_chart_and_the_table():
    dossier = with_goals(*(f"Wijk {number:02}" for number in range(45)))
    window = looked(dossier, "time")

    first = window.chart()["layout"]["yaxis"]["ticktext"]
    window.choose(SAY("common.page"), 3)
    last = window.chart()["layout"]["yaxis"]["ticktext"]
    window.segment("beeldvorm", "table")

    assert (len(first), first[0]) == (paging.ROWS, "Wijk 00")
    assert last == [f"Wijk {number}" for number in range(40, 45)]
    assert [row[0] for row in rows(window)] == last


def test_the_conclusion_is_about_all_pages():
    dossier = with_goals(*(f"Wijk {number:02}" for number in range(45)))
    colleague(dossier, goal("g3", "n44", text="z", year=2041))

    assert SAY("picture.goals_in_years", many="3", first=2027, last=2041) in looked(dossier, "time").words()


def test_the_approach_shows_how_far_every_building_block_is():
    dossier, one = small("Noord"), HANDBOOK.blocks[0]
    colleague(dossier, Create(Block.kind, block_id(one.id), None, {"subject": one.id, "status": "geregeld"}))

    window = looked(dossier, "approach", "table")

    assert SAY("picture.arranged", n=len(HANDBOOK.blocks), done=1) in window.words()
    assert len(rows(window)) == len(HANDBOOK.blocks)
    assert rows(window)[0][1] == SAY("plan.status_geregeld")
    assert {row[1] for row in rows(window)[1:]} == {SAY("common.empty")}


def seen(dossier: str, which: str, way: str = "chart") -> Window:
    window = Window(Screen.PICTURE, dossier).segment("beeldgroep", "initiatives").segment("beeldvorm", way)
    return window.segment("beeld.initiatives", which)


def with_initiative(name: str = "Warm *Noord*") -> str:
    dossier = small("Noord", "Zuid")
    colleague(
        dossier,
        initiative("i0", name, stage="idee", scope="smal"),
        Create(Location.kind, location_id("i0", "n1"), "i0", {"neighbourhood": "n1"}),
        Create(Need.kind, "b0", "i0", {"side": "gemeente", "order": "a", "text": "x", "answer": "deels"}),
    )
    return dossier


@pytest.mark.parametrize("which", ["stages", "needs", "compass", "places"])
def test_a_picture_of_the_initiatives_and_its_table_have_the_same_rows(which):
    dossier = example()
    chart, table = seen(dossier, which), seen(dossier, which, "table")

    names = [name.replace("<br>", " ") for name in chart.chart()["layout"]["yaxis"]["ticktext"]]
    told = [row[0] for row in rows(table)]
    assert chart.failures == table.failures == []
    assert len(names) == len(told) > 5
    assert all(name in alt(chart) for name in told)


def test_names_of_initiatives_are_shown_as_people_wrote_them():
    dossier = with_initiative()

    weight = SAY("picture.weight_eerst_doelen").lower()
    told = SAY("picture.stands", name="Warm *Noord*", weight=weight)
    assert told in alt(seen(dossier, "stages"))
    assert rows(seen(dossier, "stages", "table"))[0][1] == told.replace("*", r"\*")
    assert rows(seen(dossier, "needs", "table"))[0][1:] == ["0", "1", "0", "0"]
    assert rows(seen(dossier, "places", "table")) == [
        [rf"Zuid ({SAY('picture.initiatives_count', n=1)})", r"Warm \*Noord\*"], ["Noord", SAY("picture.none")],
    ]  # fmt: skip


def test_signs_that_the_legend_does_not_explain_are_explained_above_the_chart_and_not_above_its_table():
    dossier = example()

    assert SAY("picture.open_signs") in seen(dossier, "stages").words()
    assert SAY("picture.open_signs") not in seen(dossier, "stages", "table").words()
