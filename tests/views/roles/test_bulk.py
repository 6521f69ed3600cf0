import pytest

from tests import app
from tests.app import HANDBOOK, SAY, Screen, Window, choice, chosen, colleague, read, small
from wizard.model.change import Edit
from wizard.storage.store import Store
from wizard.views.roles import bulk

MODEL = HANDBOOK.role_model("nsob")
ROLE, OTHER = MODEL.roles[1], MODEL.roles[2]
FIELD, WHICH, DISTRICT, SEARCH = SAY("bulk.field"), SAY("bulk.role"), SAY("bulk.district"), SAY("common.search")
CLEAR = "*"
TICKED, FOUND, UNDO = "veel.ticked", "veel.found", SAY("common.undo")


def table(dossier: str) -> Window:
    return Window(Screen.ROLES, dossier).segment("manier", "table")


def tick(window: Window, *ids: str) -> Window:
    for one in ids:
        window.test.checkbox(f"vink.{one}").check()
    return window.run()


def ticked(window: Window) -> list[str]:
    return [str(one.key) for one in window.part("tweeling").checkbox if one.value]


def wanted(dossier: str) -> list[str | None]:
    return [choice(dossier, one.id).wanted for one in read(dossier).neighbourhoods]


def test_a_role_is_set_in_the_neighbourhoods_that_are_ticked_and_in_no_other():
    dossier = small("Noord", "Zuid", "Oost")
    window = tick(table(dossier), "n0", "n2").choose(WHICH, ROLE.id)

    window.press_key(TICKED)

    assert window.failures == []
    assert wanted(dossier) == [ROLE.id, None, ROLE.id]
    assert window.holds(SAY("roles.table_label", field=SAY("fields.choice.wanted"), name="Oost")) == ROLE.id


def test_after_setting_a_role_no_neighbourhood_is_ticked_and_it_is_told():
    dossier = small("Noord", "Zuid")
    window = tick(table(dossier), "n0", "n1").choose(WHICH, ROLE.id)
    before = ticked(window)

    window.press_key(TICKED)

    said = SAY("bulk.said", field=SAY("fields.choice.wanted"), role=ROLE.name)
    assert before == [bulk.tick(one) for one in read(dossier).neighbourhoods]
    assert ticked(window) == []
    assert SAY("bulk.done", n=2, what=said) in window.words()


def test_without_ticks_only_all_that_were_found_can_be_set():
    window = table(small("Noord", "Zuid")).choose(WHICH, ROLE.id)

    assert window.button(SAY("bulk.set_ticked", n=0)).disabled
    assert not window.button(SAY("bulk.set_found", n=2)).disabled


def test_before_a_role_is_chosen_nothing_can_be_set():
    window = tick(table(small("Noord", "Zuid")), "n0")

    assert window.button(SAY("bulk.set_ticked", n=1)).disabled
    assert window.button(SAY("bulk.set_found", n=2)).disabled
    assert window.select(WHICH).options[0] == SAY("bulk.choose_role")
    assert SAY("common.empty") not in window.select(WHICH).options


@pytest.mark.parametrize("field", ["wanted", "now", "second"])
def test_one_chooses_which_part_is_set(field):
    dossier = small("Noord", "Zuid")
    window = table(dossier).choose(FIELD, field).choose(WHICH, ROLE.id)

    window.press_key(FOUND)

    parts = ("wanted", "now", "second")
    expected = {part: ROLE.id if part == field else None for part in parts}
    assert [{part: getattr(choice(dossier, one), part) for part in parts} for one in ("n0", "n1")] == [expected] * 2


def test_a_role_is_set_in_all_that_a_search_finds():
    dossier = small("Noord", "Zuid", "Noordoost")
    window = table(dossier).fill(SEARCH, "noord").choose(WHICH, ROLE.id)

    window.press(SAY("bulk.set_found", n=2))

    assert wanted(dossier) == [ROLE.id, None, ROLE.id]


def test_a_role_is_set_in_all_of_one_district():
    dossier = small("Noord", "Zuid", "Oost")
    colleague(dossier, *(Edit(one, "district", None, name) for one, name in (("n0", "Kern"), ("n1", "Rand"))))
    window = table(dossier)
    offered = window.select(DISTRICT).options

    window.choose(DISTRICT, "Kern").choose(WHICH, ROLE.id).press(SAY("bulk.set_found", n=1))

    assert offered == [SAY("bulk.district_all"), "Kern", "Rand"]
    assert wanted(dossier) == [ROLE.id, None, None]


def test_every_list_on_the_screen_asks_in_our_own_words():
    dossier = small("Noord")
    colleague(dossier, Edit("n0", "district", None, "Kern"))

    asked = {box.label: box.placeholder for box in table(dossier).test.selectbox}

    assert {FIELD, WHICH, DISTRICT} <= set(asked)
    assert all(asked.values())
    assert "Choose an option" not in asked.values()


def test_a_list_without_districts_is_not_searched_by_them():
    assert DISTRICT not in table(small("Noord")).words().splitlines()


def test_a_tick_outside_what_was_found_does_not_count():
    dossier = small("Noord", "Zuid")
    window = tick(table(dossier), "n0", "n1").fill(SEARCH, "Zuid").choose(WHICH, ROLE.id)

    window.press(SAY("bulk.set_ticked", n=1))

    assert wanted(dossier) == [None, ROLE.id]


def test_setting_many_is_taken_back_in_one_go():
    dossier = small("Noord", "Zuid", "Oost")
    colleague(dossier, chosen("n1", wanted=OTHER.id))
    window = table(dossier).choose(WHICH, ROLE.id).press_key(FOUND)
    between = wanted(dossier)

    window.press(UNDO)

    assert between == [ROLE.id] * 3
    assert wanted(dossier) == [None, OTHER.id, None]
    assert window.holds(SAY("roles.table_label", field=SAY("fields.choice.wanted"), name="Noord")) == ""


def test_taking_the_role_away_is_a_choice_of_its_own():
    dossier = small("Noord", "Zuid")
    colleague(dossier, chosen("n1", wanted=OTHER.id))
    window = table(dossier)
    last = window.select(WHICH).options[-1]

    window.choose(WHICH, CLEAR).press_key(FOUND)

    said = SAY("bulk.said_empty", field=SAY("fields.choice.wanted"))
    assert last == SAY("bulk.clear")
    assert wanted(dossier) == [None, None]
    assert SAY("bulk.done", n=2, what=said) in window.words()


def test_where_a_colleague_was_first_nothing_is_stored_and_it_is_told():
    dossier = small("Noord", "Zuid")
    window = tick(table(dossier), "n0", "n1").choose(WHICH, ROLE.id)
    colleague(dossier, chosen("n1", wanted=OTHER.id))

    window.press_key(TICKED)

    assert window.failures == []
    assert wanted(dossier) == [None, OTHER.id]
    assert [one.value for one in window.test.warning] == [SAY("common.act_clash")]
    assert len(ticked(window)) == 2
    assert UNDO not in window.buttons()


def test_when_the_database_is_down_nothing_is_called_stored_and_the_ticks_stay(monkeypatch):
    dossier = small("Noord")
    window = tick(table(dossier), "n0").choose(WHICH, ROLE.id)
    with monkeypatch.context() as down:
        down.setattr(Store, "apply", app.fails)
        window.press_key(TICKED)

    assert [one.value for one in window.test.warning] == [SAY("common.act_unavailable")]
    assert len(ticked(window)) == 1
    assert wanted(dossier) == [None]


def test_a_role_is_set_by_the_model_one_looks_by():
    dossier, other = small("Noord"), HANDBOOK.role_models[1]
    window = table(dossier).choose(SAY("roles.model"), other.id).choose(WHICH, other.roles[0].id)

    window.press_key(FOUND)

    found = read(dossier).choice("n0", other.id)
    assert found is not None
    assert found.wanted == other.roles[0].id
    assert choice(dossier).wanted is None
