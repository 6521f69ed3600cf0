from tests.app import SAY, Screen, Window, colleague, goal, goals, read, small
from wizard.model.change import Change, Edit


def three(*more: Change) -> str:
    dossier = small("Noord", "Zuid", "Oost", "West")
    colleague(dossier, *(goal(f"g{number}", text=f"Doel {number}", order=f"a{number}") for number in range(3)), *more)
    return dossier


def texts(dossier: str, place: str = "n0") -> list[str | None]:
    return [one.text for one in goals(dossier, place)]


def test_a_goal_moves_down_and_up_again():
    dossier = three()
    window = Window(Screen.GOALS, dossier, "g0")

    window.press(SAY("goals.down"))
    down = texts(dossier)
    window.press(SAY("goals.up"))

    assert down == ["Doel 1", "Doel 0", "Doel 2"]
    assert texts(dossier) == ["Doel 0", "Doel 1", "Doel 2"]


def test_the_first_goal_cannot_go_up_and_the_last_not_down():
    dossier = three()

    first, last = Window(Screen.GOALS, dossier, "g0"), Window(Screen.GOALS, dossier, "g2")

    assert first.button(SAY("goals.up")).disabled
    assert last.button(SAY("goals.down")).disabled
    assert not first.button(SAY("goals.down")).disabled


def test_a_goal_is_taken_away_and_comes_back_with_undo():
    dossier = three()
    window = Window(Screen.GOALS, dossier, "g1").press(SAY("goals.remove"))
    left = texts(dossier)

    window.press(SAY("common.undo"))

    assert left == ["Doel 0", "Doel 2"]
    assert texts(dossier) == ["Doel 0", "Doel 1", "Doel 2"]
    assert window.address["bij"] == "n0"


def test_a_goal_that_is_done_closes():
    window = Window(Screen.GOALS, three(), "g0").press(SAY("goals.close"))

    assert SAY("fields.goal.text") not in window.words().splitlines()
    assert window.address["bij"] == "n0"


def test_a_goal_is_copied_with_all_its_answers_to_the_chosen_neighbourhoods():
    dossier = three(
        Edit("g0", "year", None, 2030), Edit("g0", "basis", None, "wijkkompas"), Edit("g0", "measure", None, "Geteld")
    )
    window = Window(Screen.GOALS, dossier, "g0")

    window.test.multiselect[0].set_value(["n1", "n2", "n3"])
    window.run().press(SAY("goals.copy_do", n=3))

    made = [goals(dossier, place)[0] for place in ("n1", "n2", "n3")]
    assert [(one.text, one.year, one.basis, one.measure) for one in made] == [
        ("Doel 0", 2030, "wijkkompas", "Geteld")
    ] * 3
    assert len({one.id for one in made}) == 3
    assert SAY("goals.copied", n=3) in window.words()


def test_a_copy_is_taken_back_in_one_go():
    dossier = three()
    window = Window(Screen.GOALS, dossier, "g0")
    window.test.multiselect[0].set_value(["n1", "n2"])
    window.run().press(SAY("goals.copy_do", n=2))

    window.press(SAY("common.undo"))

    assert texts(dossier, "n1") == texts(dossier, "n2") == []


def test_where_the_goal_stands_already_it_is_not_put_twice():
    dossier = three(goal("z", place="n1", text="Doel 0"))
    window = Window(Screen.GOALS, dossier, "g0")

    window.test.multiselect[0].set_value(["n1", "n2"])
    window.run().press(SAY("goals.copy_do", n=2))

    assert texts(dossier, "n1") == texts(dossier, "n2") == ["Doel 0"]
    assert f"{SAY('goals.copied', n=1)} {SAY('goals.copied_there', n=1)}" in window.words()


def test_a_goal_goes_to_all_buurten_of_the_same_district_at_once():
    dossier = three(*(Edit(place, "district", None, "Centrum") for place in ("n0", "n1", "n3")))
    window = Window(Screen.GOALS, dossier, "g0")

    window.press(SAY("goals.copy_district", n=2, district="Centrum"))

    assert [texts(dossier, place) for place in ("n1", "n2", "n3")] == [["Doel 0"], [], ["Doel 0"]]


def test_a_lone_neighbourhood_has_nowhere_to_copy_to():
    dossier = small("Noord")
    colleague(dossier, goal("g0", text="Doel"))

    window = Window(Screen.GOALS, dossier, "g0")

    assert window.button(SAY("goals.copy_do", n=0)).disabled
    assert read(dossier).goals("n0")
