from datetime import date
from io import BytesIO
from typing import Any

import pytest
import streamlit as st
from openpyxl import load_workbook

from tests.app import HANDBOOK, SAY, Screen, Window, chosen, colleague, example, goal, initiative, large, read, small
from wizard.logic import actions as logic
from wizard.logic import schedule
from wizard.model.change import Create
from wizard.model.entity import HORIZONS, Activity, Block, Completion, Location, Need, block_id, location_id
from wizard.model.item import Body
from wizard.session import clock

DONE_ON = SAY("fields.completion.done_on")
GO_ON = SAY("overview.next_button")
DONE = {
    "now": "netwerkend",
    "wanted": "netwerkend",
    "reason_values": "omdat",
    "meaning": "ruimte",
}


def test_an_empty_dossier_leads_to_the_neighbourhoods():
    dossier = small()
    window = Window(Screen.OVERVIEW, dossier)
    words = window.words(window.part("volgende"))

    window.press(GO_ON)

    assert SAY("progress.next_neighbourhoods") in words
    assert window.title == SAY("neighbourhoods.title")
    assert window.address == {"dossier": dossier}


def test_the_next_step_is_about_the_first_neighbourhood_without_a_role():
    dossier = small("Noord", "*Zuid*")
    colleague(dossier, chosen("n0", **DONE))
    window = Window(Screen.OVERVIEW, dossier)
    words = window.words(window.part("volgende"))

    window.press(GO_ON)

    assert "**\\*Zuid\\*** – " + SAY("progress.next_wanted") in words
    assert window.title == SAY("roles.title")
    assert window.address == {"dossier": dossier, "bij": "n1"}


def goals(place: str = "n0") -> list[Create]:
    return [goal(f"{place}.{horizon}", place, horizon, text="Doel") for horizon in HORIZONS]


def block(subject: str) -> Create:
    return Create(Block.kind, block_id(subject), None, {"subject": subject, "status": "geregeld"})


def test_when_everything_is_filled_in_the_report_is_next():
    dossier = small("Noord")
    blocks = [block(one.id) for one in HANDBOOK.blocks]
    colleague(dossier, chosen("n0", **DONE), *goals(), *blocks, initiative("i0", "Zon", outcome="pauze"))
    window = Window(Screen.OVERVIEW, dossier)
    words = window.words()

    window.press(GO_ON)

    assert SAY("overview.open_none") in words
    assert window.title == SAY("download.title")


def test_a_point_that_weighs_most_goes_before_the_approach_and_opens_where_it_can_be_settled():
    dossier = small("Noord")
    colleague(dossier, chosen("n0", **DONE), *goals(), initiative("i0", "*Zon*", outcome="verder"))
    window = Window(Screen.OVERVIEW, dossier)
    words = window.words(window.part("volgende"))

    window.press(GO_ON)

    assert "**\\*Zon\\*: jullie werken samen, maar nog niet aan een gedeeld doel**" in words
    assert "Kies samen minstens één doel" in words
    assert window.title == SAY("talk_screen.title")
    assert window.address == {"dossier": dossier, "bij": "i0"}
    assert "3. Gezamenlijke doelen" in [one.value for one in window.test.header]


def test_as_long_as_a_goal_is_open_that_goes_before_a_point():
    dossier = small("Noord")
    colleague(dossier, chosen("n0", **DONE), initiative("i0", "Zon", outcome="verder"))

    window = Window(Screen.OVERVIEW, dossier)

    assert SAY("progress.next_goals") in window.words(window.part("volgende"))


def test_it_counts_what_to_look_at_first_beside_the_way_there():
    dossier = small("Noord")
    colleague(dossier, initiative("i0", "Zon", outcome="verder"))

    window = Window(Screen.OVERVIEW, dossier)
    shown = window.words(window.part("stap.check"))

    assert list(dict.fromkeys(shown.splitlines())) == [SAY("screens.check"), SAY("overview.points", n=1)]


def test_without_anything_to_look_at_first_it_says_what_the_screen_is_for():
    window = Window(Screen.OVERVIEW, small("Noord"))

    assert SAY("overview.step_check") in window.words(window.part("stap.check"))


def test_the_register_of_initiatives_is_next_when_only_that_is_empty():
    dossier = small("Noord")
    colleague(dossier, chosen("n0", **DONE), *goals(), *(block(one.id) for one in HANDBOOK.blocks))
    window = Window(Screen.OVERVIEW, dossier)
    words = window.words(window.part("volgende"))

    window.press(GO_ON)

    assert SAY("progress.next_initiatives") in words
    assert window.title == SAY("initiatives.title")


def test_the_register_says_how_many_initiatives_have_a_phase_and_a_place():
    dossier = small("Noord")
    there = Create(Location.kind, location_id("i0", "n0"), "i0", {"neighbourhood": "n0"})
    colleague(dossier, initiative("i0", "Zon", stage="idee"), there, initiative("i1", "Wind", "a1"))

    part = (window := Window(Screen.OVERVIEW, dossier)).part("stap.initiatives")

    assert SAY("overview.step_initiatives", n=2, done=1, total=2) in window.words(part)
    assert [link.proto.page for link in part.get("page_link")] == ["initiatieven"]


def test_the_conversations_say_how_many_have_an_outcome():
    dossier = small("Noord")
    colleague(dossier, initiative("i0", "Zon", outcome="pauze"), initiative("i1", "Wind", "a1"))

    part = (window := Window(Screen.OVERVIEW, dossier)).part("stap.conversation")

    assert SAY("overview.step_conversation", n=2, done=1, total=2) in window.words(part)
    assert [link.proto.page for link in part.get("page_link")] == ["gesprek"]


def test_the_conversation_with_an_initiative_is_next_when_only_that_is_open():
    dossier = small("Noord")
    blocks = [block(one.id) for one in HANDBOOK.blocks]
    colleague(dossier, chosen("n0", **DONE), *goals(), *blocks, initiative("i0", "Zon"))

    window = Window(Screen.OVERVIEW, dossier)

    assert "**Zon** – " + SAY("progress.next_conversation") in window.words(window.part("volgende"))


def test_an_empty_list_is_called_so_instead_of_counted():
    window = Window(Screen.OVERVIEW, small())

    for step in ("neighbourhoods", "roles", "goals"):
        assert SAY("overview.no_neighbourhoods") in window.words(window.part(f"stap.{step}"))
    for step in ("initiatives", "conversation"):
        assert SAY("overview.no_initiatives") in window.words(window.part(f"stap.{step}"))


def test_each_step_says_how_far_it_is_and_leads_there():
    dossier = small("Noord", "Zuid")
    colleague(dossier, chosen("n0", **DONE))

    window = Window(Screen.OVERVIEW, dossier)

    assert SAY("overview.step_neighbourhoods", n=2, done=2, total=2) in window.words(window.part("stap.neighbourhoods"))
    assert SAY("overview.step_roles", n=2, done=1, total=2) in window.words(window.part("stap.roles"))
    (link,) = window.part("stap.roles").get("page_link")
    assert link.proto.page == "rollen"
    assert f"dossier={dossier}" in link.proto.query_string


def test_a_neighbourhood_says_what_is_open_and_leads_to_it():
    dossier = small("Noord", "Zuid")
    colleague(dossier, chosen("n1", wanted="netwerkend"))

    row = Window(Screen.OVERVIEW, dossier).part("rij.open.n1")

    roles, steps = row.get("page_link")
    parts = ", ".join(SAY(f"overview.part_{part}") for part in ("now", "reason", "meaning"))
    assert row.markdown[0].value == "**Zuid**"
    assert (roles.proto.label, roles.proto.page) == (SAY("overview.open_role", parts=parts), "rollen")
    assert (steps.proto.label, steps.proto.page) == (
        SAY("overview.open_goals", terms="korte termijn, middellange termijn, lange termijn"),
        "doelen",
    )
    assert all("bij=n1" in link.proto.query_string for link in (roles, steps))


def test_a_neighbourhood_that_has_its_role_only_says_what_goals_are_open():
    dossier = small("Noord")
    colleague(dossier, chosen("n0", **DONE), *goals()[:2])

    row = Window(Screen.OVERVIEW, dossier).part("rij.open.n0")

    assert [link.proto.label for link in row.get("page_link")] == [SAY("overview.open_goals", terms="lange termijn")]


def test_a_building_block_that_is_next_is_named_and_opened():
    dossier = small("Noord")
    colleague(dossier, chosen("n0", **DONE), *goals())
    first = next(one for one in HANDBOOK.blocks if one.equal or one.continuity)
    window = Window(Screen.OVERVIEW, dossier)
    words = window.words(window.part("volgende"))

    window.press(GO_ON)

    assert SAY("progress.next_block") in words
    assert window.address["bij"] == block_id(first.id)
    assert [one.value for one in window.test.header] == [first.name]


def test_the_example_says_that_it_is_one():
    assert SAY("common.fictional") in [one.value for one in Window(Screen.OVERVIEW, example()).test.info]


def test_a_dossier_of_people_does_not_say_that_it_is_an_example():
    assert not Window(Screen.OVERVIEW, small("Noord")).test.info


def test_a_large_dossier_shows_what_is_open_a_page_at_a_time():
    window = Window(Screen.OVERVIEW, large())

    rows = [node for node in window.test.main if str(getattr(node, "key", "")).startswith("rij.open.")]
    assert len(rows) <= 20


def test_the_overview_follows_a_colleague():
    dossier = small("Noord")
    window = Window(Screen.OVERVIEW, dossier)
    colleague(dossier, chosen("n0", **DONE), *goals())

    window.tick()

    assert SAY("overview.open_none") in window.words()


def activity(ident: str, name: str, day: str | None = None, initiative: str = "i0") -> Create:
    order = {"order": ident, "by_when": day} if day else {"order": ident}
    return Create(Activity.kind, f"{initiative}.{ident}", initiative, {"name": name, **order})


def actions(window: Window) -> list[Any]:
    return [node for node in window.test.main if str(getattr(node, "key", "")).startswith("rij.actie.")]


def told(window: Window) -> list[list[str]]:
    """Return of each row the day, what, and by whom about what."""
    rows = actions(window)
    return [[row.markdown[0].value, row.get("page_link")[0].proto.label, row.caption[0].value] for row in rows]


@pytest.fixture
def today(monkeypatch) -> None:
    monkeypatch.setattr(clock, "today", lambda: date(2026, 11, 23))


def test_what_comes_stands_first_then_what_has_no_day_and_last_what_is_over_each_said_in_words(today):
    dossier = small("Noord")
    said = [("a", "Lang", "2026-01-01"), ("b", "Net", "2026-11-22"), ("c", "Ooit", None), ("d", "Nu", "2026-11-23")]
    colleague(dossier, initiative("i0", "*Zon*"), *(activity(*one) for one in said))

    window = Window(Screen.OVERVIEW, dossier)

    nobody = SAY("actions.row", who=SAY("actions.nobody"), about="\\*Zon\\*")
    assert told(window) == [
        ["**23 november 2026**", "Nu", nobody],
        [SAY("actions.day_none"), "Ooit", nobody],
        [SAY("actions.day_over", day="**22 november 2026**"), "Net", nobody],
        [SAY("actions.day_over", day="**1 januari 2026**"), "Lang", nobody],
    ]
    assert SAY("actions.coming", n=1, day="23 november 2026") in window.words()


def test_an_action_leads_to_the_screen_and_the_thing_where_it_was_agreed(today):
    dossier = small("Noord")
    subject = HANDBOOK.blocks[3]
    agreed = Create(Block.kind, block_id(subject.id), None, {"subject": subject.id, "guardian": "jurist"})
    colleague(dossier, initiative("i0", "Zon"), activity("a", "Graven"), agreed)

    first, second = actions(Window(Screen.OVERVIEW, dossier))

    (link,) = first.get("page_link")
    assert link.proto.page == "gesprek"
    assert {"bij=i0", "deel=verantwoordelijkheden"} <= set(link.proto.query_string.split("&"))
    (link,) = second.get("page_link")
    assert (link.proto.page, link.proto.label) == ("aanpak", SAY("actions.block", name=subject.name))
    assert f"bij={block_id(subject.id)}" in link.proto.query_string
    assert second.caption[0].value == SAY("actions.row", who="jurist", about=SAY("actions.approach"))


def test_what_is_done_shows_once_somebody_asks_for_it_with_its_day_open_to_change(today):
    dossier = small("Noord")
    mark = Create(Completion.kind, "gedaan.i0.a", None, {"about": "i0.a", "done_on": "2026-11-20"})
    colleague(dossier, initiative("i0", "*Zon*"), activity("a", "Graven", "2026-11-01"), mark)
    window = Window(Screen.OVERVIEW, dossier)
    closed = window.words()
    window.test.session_state["gedaan"] = True

    window.run().fill(DONE_ON, "19-11-2026")

    assert not actions(window)
    assert "Graven" not in closed
    assert SAY("actions.done", n=1) in closed
    assert read(dossier).done_on("i0.a") == "2026-11-19"
    assert [link.proto.label for link in window.part("rij.gedaan.i0.a").get("page_link")] == ["Graven"]
    window.fill(DONE_ON, "")
    assert [what for _, what, _ in told(window)] == ["Graven"]


def test_a_long_need_in_own_words_is_cut_short_on_the_screen(today):
    dossier = small("Noord")
    body: Body = {"side": "initiatief", "order": "a", "text": "woord " * 100, "who": "beheerder"}
    colleague(dossier, initiative("i0", "Zon"), Create(Need.kind, "i0.n", "i0", body))

    ((_, what, _),) = told(Window(Screen.OVERVIEW, dossier))

    assert what.endswith("…")
    assert len(what) < 100


def test_the_list_can_be_downloaded_as_a_workbook(monkeypatch, today):
    noted: list[tuple[Any, dict[str, object]]] = []
    real = st.download_button

    def draw(label: str, data: object, **settings: object) -> bool:
        noted.append((data, settings))
        return real(label, data, **settings)  # pyright: ignore[reportArgumentType, reportCallIssue] - handed on

    monkeypatch.setattr(st, "download_button", draw)

    window = Window(Screen.OVERVIEW, example())

    ((make, settings),) = noted
    rows = [*load_workbook(BytesIO(make()))["Acties"].iter_rows()]
    planned = schedule.by_day(logic.of(HANDBOOK, read(window.here.dossier or "")), date(2026, 11, 23))
    assert (settings["file_name"], settings["on_click"]) == ("acties-elzerwoude.xlsx", "ignore")
    assert [one.label for one in window.test.download_button] == [SAY("actions.download")]
    assert len(rows) == 1 + sum(map(len, (planned.coming, planned.undated, planned.past, planned.done)))


def test_without_anything_to_do_there_is_nothing_to_download():
    window = Window(Screen.OVERVIEW, small("Noord"))

    assert SAY("actions.none") in window.words()
    assert not actions(window)
    assert not window.test.download_button


def test_a_large_dossier_shows_what_is_to_be_done_a_page_at_a_time():
    window = Window(Screen.OVERVIEW, large())

    assert len(actions(window)) == 20
    assert window.size <= 300


def test_what_is_to_be_done_follows_a_colleague(today):
    dossier = small("Noord")
    window = Window(Screen.OVERVIEW, dossier)
    colleague(dossier, initiative("i0", "Zon"), activity("a", "Graven"))

    window.tick()

    assert [what for _, what, _ in told(window)] == ["Graven"]
