import pytest

from tests.app import HANDBOOK, SAY, Screen, Window, colleague, read, small
from wizard.model.change import Edit
from wizard.model.entity import PROFILE
from wizard.session import resources

MODELS = HANDBOOK.role_models
FIRST, OTHER = MODELS[0], MODELS[1]
MODEL, LEADING, WANTED = SAY("roles.model"), SAY("roles.lead_model"), SAY("fields.choice.wanted")


def roles(window: Window) -> list[str]:
    return window.select(WANTED).options[1:-1]


def leads(model: str) -> str:
    return SAY("roles.model_leads", name=model)


def test_one_looks_first_by_the_model_that_leads_and_every_model_is_offered():
    window = Window(Screen.ROLES, small("Noord"))

    assert window.holds(MODEL) == FIRST.id
    assert window.select(MODEL).options == [leads(FIRST.name), *[model.name for model in MODELS[1:]]]
    assert roles(window) == [role.name for role in FIRST.roles]


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.id)
def test_another_model_shows_its_own_roles_cells_and_comparison(model):
    window = Window(Screen.ROLES, small("Noord")).choose(MODEL, model.id)

    cells = [trace["customdata"][0] for trace in window.chart()["data"] if trace["type"] == "bar"]

    assert window.failures == []
    assert roles(window) == [role.name for role in model.roles]
    assert cells == [role.id for role in model.roles]
    assert SAY("roles.compare", model=model.name) in window.words()


def test_a_choice_is_stored_by_the_model_one_looks_by_and_beside_the_others():
    dossier = small("Noord")
    window = Window(Screen.ROLES, dossier).choose(WANTED, FIRST.roles[0].id)

    window.choose(MODEL, OTHER.id)
    other = window.holds(WANTED)
    window.choose(WANTED, OTHER.roles[1].id).choose(MODEL, FIRST.id)

    stored = {model.id: read(dossier).choice("n0", model.id) for model in (FIRST, OTHER)}
    assert other == ""
    assert window.holds(WANTED) == FIRST.roles[0].id
    assert {model: one and one.wanted for model, one in stored.items()} == {
        FIRST.id: FIRST.roles[0].id,
        OTHER.id: OTHER.roles[1].id,
    }


def test_the_model_stays_chosen_in_every_way_of_working_and_after_other_screens():
    window = Window(Screen.ROLES, small("Noord")).choose(MODEL, OTHER.id)

    window.segment("manier", "table")
    in_table = window.holds(MODEL)
    window.menu(Screen.NEIGHBOURHOODS).menu(Screen.ROLES)

    assert in_table == window.holds(MODEL) == OTHER.id


def test_a_link_can_ask_for_another_model():
    dossier = small("Noord")
    window = Window(Screen.ROLES, dossier)

    window.visit(Screen.ROLES, dossier=dossier, bij="n0", deel="regierollen")

    assert window.holds(MODEL) == "regierollen"
    assert window.visit(Screen.ROLES, dossier=dossier, bij="n0", deel="onzin").holds(MODEL) == "regierollen"


def test_the_model_that_leads_is_stored_and_marked_and_looked_by():
    dossier = small("Noord")
    window = Window(Screen.ROLES, dossier).choose(LEADING, OTHER.id)

    again = Window(Screen.ROLES, dossier)

    assert read(dossier).profile.lead_model == OTHER.id
    assert leads(OTHER.name) in window.select(MODEL).options
    assert leads(FIRST.name) not in window.select(MODEL).options
    assert window.holds(MODEL) == again.holds(MODEL) == OTHER.id
    assert again.holds(LEADING) == OTHER.id


def test_a_model_that_is_gone_leaves_the_first_one_to_work_with_and_stays_stored():
    dossier = small("Noord")
    colleague(dossier, Edit(PROFILE, "lead_model", None, "verdwenen"))

    window = Window(Screen.ROLES, dossier)

    assert window.failures == []
    assert window.holds(MODEL) == FIRST.id
    assert read(dossier).profile.lead_model == "verdwenen"


def test_with_one_model_there_is_nothing_to_choose(monkeypatch):
    dossier = small("Noord")
    alone = HANDBOOK.model_copy(update={"role_models": MODELS[1:2]})
    monkeypatch.setattr(resources, "_handbook", lambda _fingerprint: alone)

    window = Window(Screen.ROLES, dossier)

    assert window.failures == []
    assert roles(window) == [role.name for role in OTHER.roles]
    assert MODEL not in window.words().splitlines()
    assert LEADING not in window.words().splitlines()
