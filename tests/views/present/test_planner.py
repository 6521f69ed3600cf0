from datetime import date
from unittest import mock

import pytest

from tests import app
from tests.app import HANDBOOK, SAY, Screen, Window, chosen, colleague, large, read, small
from wizard.logic import matters, parking, planning
from wizard.model.change import Create
from wizard.model.entity import Block, block_id, parked_id
from wizard.model.item import Body
from wizard.views import initiatives
from wizard.views.desk import Desk, Guide
from wizard.views.present import planner

TODAY = date(2026, 11, 23)
MINUTES = SAY("planner.minutes")
PILLS = "planner.onderdelen"


@pytest.fixture(autouse=True)
def screen(monkeypatch: pytest.MonkeyPatch):
    """Let the screen of initiatives draw the planner."""

    def show(desk: Desk, _guide: Guide) -> None:
        planner.show(desk, TODAY)

    monkeypatch.setattr(initiatives, "show", show)


def look(dossier: str, *folds: str) -> Window:
    with mock.patch.object(app, "FOLDS", folds):
        return Window(Screen.INITIATIVES, dossier)


def only(window: Window, *groups: str) -> Window:
    window.test.pills(PILLS).set_value(list(groups))
    return window.run()


def proposed(*names: str) -> str:
    """Start a dossier with these neighbourhoods, each with a proposal for its role."""
    dossier = small(*names)
    roles = [chosen(f"n{at}", wanted="netwerkend", standing="voorstel") for at in range(len(names))]
    colleague(dossier, *roles)
    return dossier


def rows(window: Window, start: str = "plan.parkeer") -> list[str]:
    """Return what stands in each row of the plan."""
    keys = [key for node in window.test.main if (key := str(getattr(node, "key", ""))).startswith(start)]
    return [window.words(window.part(key)).replace("\n", " ") for key in keys]


def park_button(matter: str, about: str) -> str:
    return f"parkeer.{parked_id(matter, about)}"


def test_three_neighbourhoods_share_forty_minutes():
    window = only(look(proposed("Noord", "*Oost*", "Zuid")), "rollen")

    shown = rows(window)

    assert [row.split("** ")[1].removeprefix("**") for row in shown] == ["14 minuten", "13 minuten", "13 minuten"]
    assert "**Rol in \\*Oost\\***" in shown[1]
    assert SAY("planner.why_rol_voorgesteld") in shown[0]
    assert SAY("planner.fits", n=3, minutes=40) in window.words()


def test_other_minutes_give_another_plan_and_nothing_of_it_is_stored():
    dossier = proposed("Noord", "Oost", "Zuid")
    before = read(dossier).seq
    window = only(look(dossier, "plan-rest"), "rollen")

    window.fill(MINUTES, "11")

    assert len(rows(window)) == 2
    assert SAY("planner.left_tijd", n=1) in window.words()
    assert rows(window, "rest.parkeer") == [f"**Rol in Zuid** {SAY('planner.needs', n=5)} {SAY('parking.add')}"]
    assert read(dossier).seq == before


@pytest.mark.parametrize("typed", ["", "veel", "0", "481", "-5", "1.5"])
def test_what_is_no_number_of_minutes_is_told_and_the_parked_subjects_stay(typed: str):
    window = look(proposed("Noord")).fill(MINUTES, typed)

    assert window.failures == []
    assert SAY("planner.no_minutes", most=planning.LONGEST) in window.words()
    assert rows(window) == []
    assert SAY("parking.none") in window.words()


def test_what_is_parked_leaves_the_plan_and_stands_below_it_with_who_and_when():
    dossier = proposed("Noord", "*Oost*")
    window = only(look(dossier), "rollen")

    window.press_key(park_button("rol", "n1"))

    (one,) = parking.of(HANDBOOK, read(dossier))
    assert (one.text, one.matter, one.about) == ("Rol in *Oost*", "rol", "n1")
    assert len(rows(window)) == 1
    assert SAY("planner.left_geparkeerd", n=1) in window.words()
    assert window.holds(SAY("parking.about", name="\\*Oost\\*")) == "Rol in *Oost*"
    window.press(SAY("common.undo"))
    assert len(rows(window)) == 2


def test_what_was_taken_off_can_be_parked_again_as_it_was():
    dossier = proposed("Noord")
    window = only(look(dossier), "rollen").press_key(park_button("rol", "n0"))
    window.fill(SAY("fields.parked.who"), "wijkregisseur").press(SAY("parking.take_out"))
    between = parking.of(HANDBOOK, read(dossier))

    window.press_key(park_button("rol", "n0"))

    (one,) = parking.of(HANDBOOK, read(dossier))
    assert between == ()
    assert one.who == "wijkregisseur"


def test_what_a_colleague_parked_in_the_meantime_is_parked_once():
    dossier = proposed("Noord")
    window = only(look(dossier), "rollen")
    body: Body = {"order": "a0", "text": "Rol in Noord", "matter": "rol", "about": "n0", "who": "programmamanager"}
    colleague(dossier, Create("parked", parked_id("rol", "n0"), None, body))

    window.press_key(park_button("rol", "n0"))

    assert [one.text for one in parking.of(HANDBOOK, read(dossier))] == ["Rol in Noord"]
    assert window.failures == []


def test_the_same_plan_stands_in_a_table():
    window = only(look(proposed("Noord", "*Oost*"), "plan-tabel"), "rollen")

    (table,) = window.test.table
    cells = [list(map(str, row)) for row in table.value.values.tolist()]

    why = SAY("planner.why_rol_voorgesteld")
    assert cells == [["0", "15", "Rol in Noord", why], ["15", "15", "Rol in \\*Oost\\*", why]]


def test_time_that_is_over_is_told():
    window = only(look(proposed("Noord")), "rollen")

    assert SAY("planner.over", n=25) in window.words()


def test_what_was_not_chosen_is_counted():
    window = only(look(proposed("Noord")), "rollen")

    left = len(matters.of(HANDBOOK, read(window.address["dossier"]), TODAY)) - 1
    assert SAY("planner.left_keuze", n=left) in window.words()


def test_without_any_part_nothing_fits():
    window = only(look(proposed("Noord")))

    assert SAY("planner.nothing_fits") in window.words()
    assert rows(window) == []


def test_when_nothing_is_open_that_is_told():
    dossier = small()
    blocks = [
        Create(Block.kind, block_id(one.id), None, {"subject": one.id, "status": "geregeld"}) for one in HANDBOOK.blocks
    ]
    colleague(dossier, *blocks)

    assert SAY("planner.nothing_open") in look(dossier).words()


def test_a_title_longer_than_a_line_is_parked_cut():
    dossier = proposed("x" * 200)
    window = only(look(dossier), "rollen").press_key(park_button("rol", "n0"))

    (one,) = parking.of(HANDBOOK, read(dossier))
    assert len(one.text) <= 200
    assert one.text.startswith("Rol in xxx")
    assert window.failures == []


def test_a_large_dossier_stays_small():
    window = look(large(), "plan-rest", "plan-tabel").fill(MINUTES, "480")

    assert window.failures == []
    assert window.size <= 300
