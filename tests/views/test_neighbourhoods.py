import pytest

from tests import app
from tests.app import SAY, Screen, Window, chosen, colleague, example, large, read, small
from wizard.model.change import Create, Edit, Remove
from wizard.storage.store import Store

REMOVE, UNDO = SAY("neighbourhoods.remove_yes"), SAY("common.undo")


def rows(window: Window) -> list[list[str]]:
    """Return the rows of the list."""
    return window.test.table[0].value.values.tolist()


def test_an_empty_dossier_asks_for_a_list_and_shows_none():
    window = Window(Screen.NEIGHBOURHOODS, small())

    assert window.test.expander[0].proto.expanded
    assert not window.test.table
    assert SAY("neighbourhoods.edit_title") not in window.words()


def test_the_list_shows_the_columns_that_hold_something():
    dossier = small("Noord", "*Zuid*")
    colleague(dossier, Edit("n0", "inhabitants", None, 12345), Edit("n0", "planned_year", None, 2031))

    window = Window(Screen.NEIGHBOURHOODS, dossier)

    labels = [SAY(f"fields.neighbourhood.{name}") for name in ("name", "inhabitants", "planned_year")]
    assert list(window.test.table[0].value.columns) == labels
    assert rows(window) == [["Noord", "12.345", "2031"], ["\\*Zuid\\*", "–", "–"]]
    assert SAY("neighbourhoods.list_title", n=2) in window.words()


def test_a_list_of_600_is_shown_a_page_at_a_time():
    window = Window(Screen.NEIGHBOURHOODS, large())
    first = rows(window)

    window.choose(SAY("common.page"), 30)

    assert len(first) == len(rows(window)) == 20
    assert first != rows(window)
    assert SAY("neighbourhoods.list_title", n=600) in window.words()


def test_every_answer_of_a_neighbourhood_can_be_changed():
    dossier = small("Noord")
    window = Window(Screen.NEIGHBOURHOODS, dossier)
    answers = {
        "name": ("Kern", "Kern"),
        "district": ("Centrum", "Centrum"),
        "code": ("bu 0003 0102", "BU00030102"),
        "code_year": ("2025", 2025),
        "inhabitants": ("1.200", 1200),
        "homes": ("600", 600),
        "planned_year": ("2031", 2031),
    }

    for name, (typed, _) in answers.items():
        window.fill(SAY(f"fields.neighbourhood.{name}"), typed)

    assert window.failures == []
    assert {name: read(dossier).value("n0", name) for name in answers} == {k: v for k, (_, v) in answers.items()}
    assert rows(window)[0][0] == "Kern"


def test_removing_says_that_answers_go_along():
    dossier = small("Noord", "Zuid")
    colleague(dossier, chosen("n0", wanted="netwerkend", meaning="ruimte"))

    with_answers = Window(Screen.NEIGHBOURHOODS, dossier, "n0").words()
    without = Window(Screen.NEIGHBOURHOODS, dossier, "n1").words()

    assert SAY("neighbourhoods.remove_sure", name="Noord") in with_answers
    assert SAY("neighbourhoods.remove_alone") in without
    assert SAY("neighbourhoods.remove_alone") not in with_answers


def test_a_removal_counts_the_answers_and_not_what_the_thing_is_made_with():
    dossier = small("Noord")
    colleague(dossier, chosen("n0", wanted="netwerkend", meaning="ruimte"))

    window = Window(Screen.NEIGHBOURHOODS, dossier)

    assert SAY("neighbourhoods.remove_along", n=2) in window.words()


def test_a_neighbourhood_is_removed_with_its_answers_and_put_back_by_undo():
    dossier = small("Noord", "Zuid")
    colleague(dossier, chosen("n0", meaning="ruimte"))
    window = Window(Screen.NEIGHBOURHOODS, dossier, "n0")

    window.press(REMOVE)
    removed, told, listed = read(dossier), window.words(), rows(window)
    window.press(UNDO)

    assert set(removed.entities) == {"dossier", "n1"}
    assert SAY("neighbourhoods.removed", name="Noord") in told
    assert listed == [["Zuid"]]
    assert read(dossier).value("n0.nsob", "meaning") == "ruimte"
    assert rows(window) == [["Noord"], ["Zuid"]]
    assert UNDO not in window.buttons()


def test_undoing_an_addition_that_a_colleague_already_removed_changes_nothing():
    dossier = small("Noord")
    window = Window(Screen.NEIGHBOURHOODS, dossier)
    window.fill("Plak hier, of typ één naam per regel", "Zuid")
    window.press(SAY("neighbourhoods.add_button", n=1))
    (added,) = [one for one in read(dossier).neighbourhoods if one.name == "Zuid"]
    colleague(dossier, Remove(added.id))

    window.press(UNDO)

    assert window.failures == []
    assert [one.name for one in read(dossier).neighbourhoods] == ["Noord"]


def test_the_last_neighbourhood_can_be_removed():
    dossier = small("Noord")
    window = Window(Screen.NEIGHBOURHOODS, dossier)

    window.press(REMOVE)

    assert window.failures == []
    assert not window.test.table
    assert UNDO in window.buttons()


def test_a_neighbourhood_that_the_database_cannot_remove_stays(monkeypatch):
    dossier = small("Noord")
    window = Window(Screen.NEIGHBOURHOODS, dossier)
    with monkeypatch.context() as down:
        down.setattr(Store, "apply", app.fails)
        window.press(REMOVE)

    assert rows(window) == [["Noord"]]
    assert UNDO not in window.buttons()
    assert SAY("shell.saved") != window.status


def test_a_neighbourhood_that_a_colleague_removed_is_told_on_its_own_screen():
    dossier = small("Noord", "Zuid")
    window = Window(Screen.NEIGHBOURHOODS, dossier, "n0")
    colleague(dossier, Remove("n0"))

    window.tick()

    assert SAY("pick.gone", name="Noord") in window.words()
    assert window.holds(SAY("fields.neighbourhood.name")) == "Noord"
    assert REMOVE not in window.buttons()


def test_a_colleagues_new_neighbourhood_appears_in_the_list():
    dossier = small("Noord")
    window = Window(Screen.NEIGHBOURHOODS, dossier)
    colleague(dossier, Create("neighbourhood", "n9", None, {"name": "Oost", "order": "a9"}))

    window.tick()

    assert rows(window) == [["Noord"], ["Oost"]]


@pytest.mark.parametrize("name", ["</w:t>", "<script>alert(1)</script>", "![x](http://x)", ":material/home:", "=1+1"])
def test_a_strange_name_is_drawn_everywhere(name):
    dossier = small(name)

    for screen in Screen:
        window = Window(screen, dossier)
        assert window.failures == []
        assert f"\n{name}\n" not in window.words()


def test_the_example_lists_its_twelve_neighbourhoods():
    assert len(rows(Window(Screen.NEIGHBOURHOODS, example()))) == 12
