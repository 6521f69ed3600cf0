import pytest

from tests.app import HANDBOOK, SAY, Screen, Window, colleague, example, initiative, read, small
from wizard.logic import naming
from wizard.model.change import Create, Edit, Remove
from wizard.model.entity import Location, location_id

NAME, ADD, UNDO = SAY("initiatives.add_label"), SAY("initiatives.add"), SAY("common.undo")


def field(name: str) -> str:
    return SAY(f"fields.initiative.{name}")


def active(ident: str, *places: str) -> list[Create]:
    return [Create(Location.kind, location_id(ident, place), ident, {"neighbourhood": place}) for place in places]


def names(dossier: str) -> list[str]:
    return [one.name for one in read(dossier).initiatives]


def rows(window: Window) -> list[str]:
    return [str(name) for name in window.test.table[0].value[field("name")]]


def test_an_empty_register_says_so_and_takes_a_first_initiative():
    dossier = small("Noord")
    window = Window(Screen.INITIATIVES, dossier)
    before = window.words()

    window.fill(NAME, " Warm Noord ").press(ADD)

    (made,) = read(dossier).initiatives
    assert SAY("initiatives.none") in before
    assert made.name == "Warm Noord"
    assert window.address["bij"] == made.id
    assert window.holds(NAME) == ""
    assert window.holds(field("name")) == "Warm Noord"
    assert window.failures == []


@pytest.mark.parametrize("written", ["", "  "])
def test_nothing_written_adds_nothing(written: str):
    dossier = small("Noord")

    Window(Screen.INITIATIVES, dossier).fill(NAME, written).press(ADD)

    assert names(dossier) == []


def test_initiatives_stand_in_the_order_in_which_they_were_added_and_one_act_is_undone():
    dossier = small("Noord")
    window = Window(Screen.INITIATIVES, dossier)
    for name in ("Zon", "Aarde", "Wind"):
        window.fill(NAME, name).press(ADD)
    added = names(dossier)

    window.press(UNDO)

    assert added == ["Zon", "Aarde", "Wind"]
    assert names(dossier) == ["Zon", "Aarde"]


@pytest.mark.parametrize(
    ("name", "typed", "stored"),
    [
        ("aim", "Van het gas af", "Van het gas af"),
        ("homes", "1.200", 1200),
        ("people", "6", 6),
        ("contact", "secretaris", "secretaris"),
        ("internal_note", "Let op", "Let op"),
    ],
)
def test_what_is_typed_is_stored(name: str, typed: str, stored: object):
    dossier = small("Noord")
    colleague(dossier, initiative("i0", "Zon"))

    Window(Screen.INITIATIVES, dossier).fill(field(name), typed)

    assert read(dossier).value("i0", name) == stored


@pytest.mark.parametrize(
    ("name", "value"), [("stage", "verkenning"), ("scope", "breed"), ("legal_form", "vve"), ("outcome", "pauze")]
)
def test_what_is_chosen_is_stored(name: str, value: str):
    dossier = small("Noord")
    colleague(dossier, initiative("i0", "Zon"))

    Window(Screen.INITIATIVES, dossier).choose(field(name), value)

    assert read(dossier).value("i0", name) == value


def test_an_initiative_is_active_in_the_chosen_neighbourhoods_and_can_come_back():
    dossier = small("Noord", "Zuid", "Oost")
    colleague(dossier, initiative("i0", "Zon"))
    window = Window(Screen.INITIATIVES, dossier)
    found: list[list[str]] = []

    for chosen in (["n0", "n2"], ["n2"], ["n0", "n2"]):
        window.test.multiselect[0].set_value(chosen)
        window.run()
        found.append([place.id for place in read(dossier).places_of("i0")])

    assert found == [["n0", "n2"], ["n2"], ["n0", "n2"]]


def test_two_people_who_add_neighbourhoods_do_not_undo_each_other():
    dossier = small("Noord", "Zuid")
    colleague(dossier, initiative("i0", "Zon"))
    window = Window(Screen.INITIATIVES, dossier)
    colleague(dossier, *active("i0", "n1"))

    window.test.multiselect[0].set_value(["n0"])
    window.run()

    assert [place.id for place in read(dossier).places_of("i0")] == ["n0", "n1"]


def test_a_removed_neighbourhood_is_left_out():
    dossier = small("Noord", "Zuid")
    colleague(dossier, initiative("i0", "Zon"), *active("i0", "n0", "n1"))
    colleague(dossier, Remove("n0"))

    window = Window(Screen.INITIATIVES, dossier)

    assert window.test.multiselect[0].value == ["n1"]
    assert window.failures == []


@pytest.mark.parametrize(
    ("which", "value", "expected"),
    [
        ("place", "n1", ["Wind"]),
        ("stage", "idee", ["Zon"]),
        ("outcome", "stoppen", ["Wind"]),
        ("stage", "beheer", []),
        ("stage", "", ["Zon", "Wind"]),
    ],
)
def test_the_list_can_be_narrowed(which: str, value: str, expected: list[str]):
    dossier = small("Noord", "Zuid")
    colleague(dossier, initiative("i0", "Zon", stage="idee"), initiative("i1", "Wind", "a1", outcome="stoppen"))
    colleague(dossier, *active("i0", "n0"), *active("i1", "n1"))

    window = Window(Screen.INITIATIVES, dossier).choose(SAY(f"initiatives.filter_{which}"), value)

    assert (rows(window) if window.test.table else []) == expected
    assert (SAY("initiatives.none_found") in window.words()) is not expected or expected


def test_the_roles_wanted_in_its_neighbourhoods_stand_beside_the_role_with_an_initiative():
    dossier = small("Noord")
    model = HANDBOOK.role_models[0]
    colleague(dossier, initiative("i0", "Zon"), *active("i0", "n0"))
    without = Window(Screen.INITIATIVES, dossier).words()
    role = model.roles[0]
    colleague(dossier, Create("choice", f"n0.{model.id}", "n0", {"model": model.id, "wanted": role.id}))

    window = Window(Screen.INITIATIVES, dossier)

    assert SAY("initiatives.role_none") in without
    assert SAY("initiatives.role_here", roles=role.name) in window.words()
    assert field("role_reason") not in window.words().splitlines()
    assert field("role_reason") in window.choose(field("role"), model.roles[1].id).words().splitlines()


def test_a_role_of_ones_own_in_a_neighbourhood_is_told():
    dossier = small("Noord")
    model = HANDBOOK.role_models[0]
    colleague(dossier, initiative("i0", "Zon"), *active("i0", "n0"))
    colleague(dossier, Create("choice", f"n0.{model.id}", "n0", {"model": model.id, "wanted": "eigen"}))

    words = Window(Screen.INITIATIVES, dossier).words()

    assert SAY("initiatives.role_here", roles=SAY("roles.own_option")) in words


def test_what_stays_inside_says_so_and_names_the_woo():
    dossier = small("Noord")
    colleague(dossier, initiative("i0", "Zon"))

    assert SAY("initiatives.inside") in Window(Screen.INITIATIVES, dossier).words(
        Window(Screen.INITIATIVES, dossier).part("alleen-gemeente")
    )


def test_an_initiative_goes_with_its_answers_and_comes_back():
    dossier = small("Noord")
    colleague(dossier, initiative("i0", "**Zon**", aim="Dak vol"), *active("i0", "n0"))
    window = Window(Screen.INITIATIVES, dossier).press(SAY("initiatives.remove_yes"))
    left = names(dossier)

    window.press(UNDO)

    assert left == []
    assert read(dossier).value("i0", "aim") == "Dak vol"
    assert [place.id for place in read(dossier).places_of("i0")] == ["n0"]


def test_when_a_colleague_removes_it_the_text_stays_and_there_is_a_way_out():
    dossier = small("Noord")
    colleague(dossier, initiative("i0", "Zon"), initiative("i1", "Wind", "a1"))
    window = Window(Screen.INITIATIVES, dossier, "i0")
    colleague(dossier, Remove("i0"))

    window.run()
    told = SAY("initiatives.gone", name="Zon") in [one.value for one in window.test.warning]
    window.press(SAY("initiatives.other"))

    assert told
    assert window.holds(field("name")) == "Wind"


def test_a_colleague_s_change_shows():
    dossier = small("Noord")
    colleague(dossier, initiative("i0", "Zon"))
    window = Window(Screen.INITIATIVES, dossier)
    colleague(dossier, Edit("i0", "stage", None, "realisatie"))

    window.run()

    assert str(naming.stage(HANDBOOK, "realisatie")) in window.words(window.test.main)


def test_the_example_has_its_initiatives():
    window = Window(Screen.INITIATIVES, example())

    assert window.failures == []
    assert len(rows(window)) == 7


def test_the_register_leads_to_the_conversation_with_the_initiative_one_is_at():
    dossier = small("Noord")
    before = Window(Screen.INITIATIVES, dossier).words().splitlines()
    colleague(dossier, initiative("i0", "Zon"))

    assert SAY("initiatives.to_talk") not in before
    assert SAY("initiatives.to_talk") in Window(Screen.INITIATIVES, dossier, "i0").words().splitlines()
