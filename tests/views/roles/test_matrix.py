import pytest

from tests import app
from tests.app import HANDBOOK, SAY, Screen, Window, choice, chosen, colleague, large, read, small
from wizard.logic import placing
from wizard.storage.store import Store
from wizard.views.plain import escape

MODEL = HANDBOOK.role_model("nsob")
ROLE, OTHER = MODEL.roles[1], MODEL.roles[2]
UNDO, WANTED = SAY("common.undo"), SAY("fields.choice.wanted")


def click(window: Window, role: str) -> Window:
    return window.click_chart([{"customdata": [role], "curve_number": 0}])


@pytest.mark.parametrize("moment", ["wanted", "now"])
def test_a_click_in_a_cell_places_the_neighbourhood_one_works_on(moment):
    dossier = small("Noord", "Zuid")
    window = Window(Screen.ROLES, dossier, "n1").segment("moment", moment)

    click(window, ROLE.id)

    assert getattr(choice(dossier, "n1"), moment) == ROLE.id
    assert read(dossier).choice("n0", "nsob") is None
    assert SAY(f"roles.placed_{moment}", name="Zuid", role=ROLE.name) in window.words()
    assert window.holds(SAY(f"fields.choice.{moment}")) == ROLE.id
    assert window.status == SAY("shell.saved")


def test_a_second_click_moves_the_neighbourhood_and_undo_takes_it_back():
    dossier = small("Noord")
    window = Window(Screen.ROLES, dossier)

    click(window, ROLE.id)
    click(window, OTHER.id)
    moved = choice(dossier).wanted
    window.press(UNDO)

    assert moved == OTHER.id
    assert choice(dossier).wanted == ROLE.id
    assert window.holds(WANTED) == ROLE.id


def test_the_first_placement_can_be_taken_back_too():
    dossier = small("Noord")
    window = click(Window(Screen.ROLES, dossier), ROLE.id)

    window.press(UNDO)

    assert window.failures == []
    assert choice(dossier).wanted is None
    assert window.holds(WANTED) == ""


@pytest.mark.parametrize("points", [[], [{"x": 1}], [{"customdata": ["geen rol"]}], [{"customdata": "eigen"}]])
def test_a_click_that_is_no_cell_changes_nothing(points, store):
    dossier = small("Noord")

    window = Window(Screen.ROLES, dossier).click_chart(points)

    assert window.failures == []
    assert store.seq(dossier) == 1


def test_after_a_placement_the_chart_is_a_new_one_so_that_the_same_cell_can_be_clicked_again():
    window = Window(Screen.ROLES, small("Noord"))
    before = next(node.key for node in window.test.main if node.type == "plotly_chart")

    click(window, ROLE.id)

    assert next(node.key for node in window.test.main if node.type == "plotly_chart") != before


def test_the_matrix_names_the_neighbourhoods_in_their_cells_and_marks_the_chosen_one():
    dossier = small("Noord", "Zuid")
    colleague(dossier, chosen("n0", wanted=ROLE.id), chosen("n1", wanted=ROLE.id))

    figure = Window(Screen.ROLES, dossier, "n1").chart()

    texts = [trace["text"] for trace in figure["data"] if trace.get("text")]
    assert texts[0] == ["Noord"]
    assert len(texts) == 2
    assert "Zuid" in texts[1][0]
    assert texts[1][0].startswith("<b>")


def test_the_matrix_has_words_and_a_list_of_full_names():
    dossier = small("Noord", "*Zuid*")
    colleague(dossier, chosen("n0", wanted=ROLE.id), chosen("n1", wanted=ROLE.id))
    window = Window(Screen.ROLES, dossier)

    (chart,) = [node for node in window.test.main if node.type == "plotly_chart"]

    assert f"{ROLE.name}: Noord, *Zuid*" in chart.proto.alt  # pyright: ignore[reportAttributeAccessIssue] - a block has no such proto
    assert f"**{ROLE.name}**: Noord, \\*Zuid\\*" in window.words(window.part("namenlijst"))


def test_the_chart_has_no_tools_of_its_own():
    window = Window(Screen.ROLES, small("Noord"))

    config = window.chart_settings()

    assert config == {"displayModeBar": False, "scrollZoom": False, "doubleClick": False}


def test_a_full_matrix_shows_numbers_in_place_of_names():
    window = Window(Screen.ROLES, large())

    texts = [trace.get("text") or [] for trace in window.chart()["data"]]

    assert not any(texts)
    assert not window.has("namenlijst")


@pytest.mark.parametrize("moment", ["wanted", "now"])
def test_the_names_behind_a_number_are_told_when_one_asks_for_a_cell(moment):
    dossier = large()
    window = Window(Screen.ROLES, dossier).segment("moment", moment)

    window.choose(SAY("roles.names_in"), OTHER.id)

    inside = placing.inside(MODEL, read(dossier), moment, OTHER.id)
    assert len(inside) > 1
    assert ", ".join(escape(one.name) for one in inside) in window.words()


def test_a_cell_without_a_neighbourhood_says_so():
    names = [f"Wijk {number}" for number in range(41)]
    dossier = small(*names)
    colleague(dossier, *(chosen(f"n{number}", wanted=ROLE.id) for number in range(41)))

    window = Window(Screen.ROLES, dossier).choose(SAY("roles.names_in"), OTHER.id)

    assert SAY("roles.names_none") in window.words()


def test_the_list_of_names_only_has_cells_with_a_neighbourhood():
    dossier = small("Noord")
    colleague(dossier, chosen("n0", wanted=ROLE.id))

    window = Window(Screen.ROLES, dossier)

    assert [one.value for one in window.part("namenlijst").markdown] == [f"**{ROLE.name}**: Noord"]
    assert SAY("roles.names_in") not in window.words()


def test_the_sentence_above_the_matrix_follows_a_placement():
    window = Window(Screen.ROLES, small("Noord"))
    before = window.words()

    click(window, ROLE.id)

    assert SAY("roles.conclusion_none_wanted", n=1) in before
    assert SAY("roles.conclusion_most", n=1, roles=ROLE.name) in window.words()


def test_a_placement_that_the_database_cannot_take_is_not_called_stored(monkeypatch):
    dossier = small("Noord")
    window = Window(Screen.ROLES, dossier)
    with monkeypatch.context() as down:
        down.setattr(Store, "apply", app.fails)
        click(window, ROLE.id)

    assert window.failures == []
    assert window.status != SAY("shell.saved")
    assert UNDO not in window.buttons()
    assert choice(dossier).wanted is None


def test_a_placement_where_a_colleague_was_first_keeps_what_the_colleague_chose():
    dossier = small("Noord")
    window = Window(Screen.ROLES, dossier)
    colleague(dossier, chosen("n0", wanted=OTHER.id))

    click(window, ROLE.id)

    assert choice(dossier).wanted == OTHER.id
    assert window.holds(WANTED) == OTHER.id
    assert window.status != SAY("shell.saved")
    assert read(dossier).seq == 2
