import pytest

from tests import app
from tests.app import HANDBOOK, SAY, Screen, Window, choice, colleague, read, small
from wizard.model.change import Create
from wizard.model.entity import Attendee, Choice, choice_id
from wizard.storage.store import Store

FUNCTION, ADD, SAME, UNDO = (
    SAY("decision.function"),
    SAY("decision.add"),
    SAY("decision.same"),
    SAY("common.undo"),
)


def noted(dossier: str, neighbourhood: str = "n0", model: str = "nsob") -> list[str]:
    return [one.function for one in read(dossier).attendees(choice_id(neighbourhood, model))]


def add(window: Window, *functions: str) -> Window:
    for one in functions:
        window.fill(FUNCTION, one).press(ADD)
    return window


def shown(window: Window) -> list[str]:
    return [one.value.removeprefix("- ") for one in window.test.markdown if one.value.startswith("- ")]


def take_out(window: Window, function: str) -> Window:
    tip = SAY("decision.take_out_tip", function=function)
    (key,) = [one.key for one in window.test.button if one.help == tip and one.key]
    return window.press_key(key)


def test_a_function_is_added_and_the_field_is_free_for_the_next():
    dossier = small("Noord")

    window = add(Window(Screen.ROLES, dossier), " wijkregisseur ")

    assert window.failures == []
    assert noted(dossier) == ["wijkregisseur"]
    assert window.holds(FUNCTION) == ""
    assert SAY("decision.present", n=1) in window.words()
    assert SAY("decision.noted", n=1) in window.words()


def test_functions_stay_in_the_order_in_which_they_were_added():
    dossier, functions = small("Noord"), ["wijkregisseur", "adviseur", "bewoner", "wethouder"]

    window = add(Window(Screen.ROLES, dossier), *functions)

    again = Window(Screen.ROLES, dossier)
    assert noted(dossier) == functions
    assert [one for one in shown(window) if one in functions] == functions
    assert [one for one in shown(again) if one in functions] == functions


@pytest.mark.parametrize("written", ["", "  "])
def test_nothing_written_adds_nothing(written, store):
    dossier = small("Noord")

    window = Window(Screen.ROLES, dossier).fill(FUNCTION, written).press(ADD)

    assert window.failures == []
    assert store.seq(dossier) == 1


def test_a_function_does_not_become_markup():
    window = add(Window(Screen.ROLES, small("Noord")), "*adviseur*")

    assert r"- \*adviseur\*" in window.words()


def test_somebody_is_taken_out_and_brought_back_in_the_same_place():
    dossier = small("Noord")
    window = add(Window(Screen.ROLES, dossier), "a", "b", "c")

    take_out(window, "b")
    without, told = noted(dossier), SAY("decision.gone", function="b") in window.words()
    window.press(UNDO)

    assert without == ["a", "c"]
    assert told
    assert noted(dossier) == ["a", "b", "c"]


def test_adding_somebody_can_be_taken_back():
    dossier = small("Noord")
    window = add(Window(Screen.ROLES, dossier), "a", "b")

    window.press(UNDO)

    assert noted(dossier) == ["a"]


def test_the_same_people_as_at_the_neighbourhood_before_are_noted_in_one_go():
    dossier = small("Noord", "Zuid", "Oost")
    add(Window(Screen.ROLES, dossier, "n0"), "x")
    add(Window(Screen.ROLES, dossier, "n1"), "a", "b")

    window = Window(Screen.ROLES, dossier, "n2").press(SAME)
    copied = noted(dossier, "n2")
    window.press(UNDO)

    assert copied == ["a", "b"]
    assert noted(dossier, "n2") == []
    assert noted(dossier, "n1") == ["a", "b"]


def test_without_a_neighbourhood_before_those_after_it_are_looked_at():
    dossier = small("Noord", "Zuid", "Oost")
    add(Window(Screen.ROLES, dossier, "n2"), "a")

    Window(Screen.ROLES, dossier, "n0").press(SAME)

    assert noted(dossier, "n0") == ["a"]


def test_the_same_people_are_only_offered_where_it_helps():
    dossier = small("Noord", "Zuid")
    nobody = Window(Screen.ROLES, dossier, "n0").buttons()
    filled = add(Window(Screen.ROLES, dossier, "n0"), "a").buttons()
    other = Window(Screen.ROLES, dossier, "n1").buttons()

    assert [SAME in buttons for buttons in (nobody, filled, other)] == [False, False, True]


def test_each_model_has_its_own_people():
    dossier, model = small("Noord"), HANDBOOK.role_models[1].id
    window = add(Window(Screen.ROLES, dossier), "a").choose(SAY("roles.model"), model)
    before = shown(window)

    add(window, "b")

    assert "a" not in before
    assert (noted(dossier), noted(dossier, model=model)) == (["a"], ["b"])


def test_two_who_add_somebody_at_once_are_both_kept():
    dossier = small("Noord")
    window = Window(Screen.ROLES, dossier)
    made = Create(Choice.kind, choice_id("n0", "nsob"), "n0", {"model": "nsob"})
    colleague(dossier, made, Create(Attendee.kind, "p", made.id, {"function": "collega", "order": "a0"}))

    add(window, "wijkregisseur")

    assert sorted(noted(dossier)) == ["collega", "wijkregisseur"]


def test_a_function_that_the_database_cannot_take_stays_in_the_field(monkeypatch):
    dossier = small("Noord")
    window = Window(Screen.ROLES, dossier).fill(FUNCTION, "wijkregisseur")
    with monkeypatch.context() as down:
        down.setattr(Store, "apply", app.fails)
        window.press(ADD)

    assert window.failures == []
    assert window.holds(FUNCTION) == "wijkregisseur"
    assert SAY("common.act_unavailable") in window.words()
    assert choice(dossier).standing is None
    assert noted(dossier) == []
