import pytest

from tests import app
from tests.app import SAY, Screen, Window, colleague, read, small
from wizard.logic import wording
from wizard.model.change import Create, Edit, Remove
from wizard.model.entity import Goal
from wizard.storage.store import Store

BOX, AGAIN = SAY("goal_list.label"), SAY("goal_list.again")
LIST = (
    "wijk\ttermijn\tdoel\twaarop\tjaar\n"
    "Noord\tkort\tBewoners doen mee\tTVW\tooit\n"
    "Zuid\t\tHuizen zijn warm\t\t2035\n"
    "noord\tK\tbewoners doen mee\n"
    "\n"
    "Oost\tkort\tIets\n"
    "Zuid\tooit\tIets"
)


def started(*names: str) -> str:
    dossier = small(*names)
    colleague(dossier, Edit("dossier", "start_year", None, 2026))
    return dossier


def pasted(dossier: str, text: str) -> Window:
    return Window(Screen.GOALS, dossier).fill(BOX, text)


def rows(window: Window) -> list[list[str]]:
    heading = SAY("goal_list.column_verdict")
    (table,) = [one.value for one in window.test.table if heading in one.value.columns]
    return table.values.tolist()


def verdicts(window: Window) -> list[str]:
    return [row[-1] for row in rows(window)]


def texts(dossier: str) -> list[str | None]:
    here = read(dossier)
    return [goal.text for one in here.neighbourhoods for goal in here.goals(one.id)]


def add(n: int) -> str:
    return SAY("goal_list.add", n=n)


def test_another_dossier_of_the_same_visit_begins_with_an_empty_box():
    window = pasted(started("Noord", "Zuid"), LIST)

    window.visit(Screen.GOALS, dossier=started("Oost"))

    assert window.holds(BOX) == ""


def test_a_paste_changes_nothing_before_one_says_so():
    dossier = started("Noord", "Zuid")

    window = pasted(dossier, LIST)

    ignored = SAY("goal_list.ignored", names=SAY("fields.goal.year"))
    names = ["header", "new", "new", "double", "empty", "no_neighbourhood", "no_horizon"]
    expected = [SAY(f"goal_list.verdict_{name}") for name in names]
    expected[1] += f" {ignored}"
    assert verdicts(window) == expected
    assert window.failures == []
    assert texts(dossier) == []
    assert read(dossier).seq == 2


def test_above_the_rows_stands_what_will_happen():
    window = pasted(started("Noord", "Zuid"), LIST)

    parts = [SAY(f"goal_list.preview_{name}", n=n) for name, n in (("new", 2), ("same", 1), ("unfit", 2))]
    assert " ".join(parts) in window.words()


def test_a_row_shows_the_neighbourhood_and_the_horizon_that_were_understood():
    window = pasted(started("Noord", "Zuid"), LIST)

    understood = [(row[2], row[3]) for row in rows(window)]
    assert understood[1:3] == [("Noord", SAY("plan.horizon_kort")), ("Zuid", SAY("plan.horizon_lang"))]
    assert understood[-1] == ("Zuid", "–")


def test_the_goals_are_added_at_once_and_the_box_is_empty_again():
    dossier = started("Noord", "Zuid")
    window = pasted(dossier, LIST)

    window.press(add(2))

    here = read(dossier)
    (first,), (second,) = here.goals("n0", "kort"), here.goals("n1", "lang")
    assert here.seq == 3
    assert (first.text, first.basis, first.year) == ("Bewoners doen mee", "warmteprogramma", None)
    assert (second.text, second.year) == ("Huizen zijn warm", 2035)
    assert window.holds(BOX) == ""
    assert SAY("goal_list.added", n=2) in window.words()
    assert window.status == SAY("shell.saved")


def test_a_paste_is_undone_as_a_whole():
    dossier = started("Noord", "Zuid")
    window = pasted(dossier, LIST).press(add(2))

    window.press(SAY("common.undo"))

    assert texts(dossier) == []


def test_new_goals_come_below_those_that_are_there_and_those_are_known():
    dossier = started("Noord")
    body = {"horizon": "kort", "order": "a5", "text": "Eerst dit"}
    colleague(dossier, Create(Goal.kind, "g1", "n0", {**body}))
    window = pasted(dossier, "Noord\tkort\tDan dit\nNoord\tkort\teerst dit")

    window.press(add(1))

    assert texts(dossier) == ["Eerst dit", "Dan dit"]


@pytest.mark.parametrize("text", ["Oost\tkort\tIets", "wijk\tdoel\nNoord\tIets", "zomaar een zin"])
def test_a_list_without_anything_new_says_so_and_offers_nothing(text: str):
    window = pasted(started("Noord"), text)

    assert SAY("goal_list.preview_none") in window.words()
    assert not window.has("verwerk.doelen.plakken")


@pytest.mark.parametrize(
    ("text", "what", "limit"),
    [("x" * 1_000_001, "characters", 1_000_000), ("Noord\tkort\tIets\n" * 5_001, "rows", 5_000)],
)
def test_too_much_is_told_and_stays_in_the_box(text: str, what: str, limit: int):
    window = pasted(started("Noord"), text)

    assert [one.value for one in window.test.error] == [SAY(f"goal_list.too_many_{what}", limit=wording.number(limit))]
    assert window.holds(BOX) == text


def test_three_thousand_goals_are_shown_a_page_at_a_time_and_added_as_a_whole():
    names = [f"Wijk {number}" for number in range(100)]
    dossier = started(*names)
    lines = [f"{name}\tlang\tIn blok {number} doen bewoners mee" for number in range(30) for name in names]
    window = pasted(dossier, "\n".join(lines)).choose(SAY("common.page"), 150)
    shown = rows(window)

    window.press(add(3_000))

    assert [int(row[0]) for row in shown] == list(range(2_981, 3_001))
    assert len(texts(dossier)) == 3_000
    assert read(dossier).seq == 3
    assert window.failures == []


def test_a_strange_paste_is_shown_as_it_was_written():
    window = pasted(started("Noord"), "Noord\tkort\t<b>Iets</b> :red[x]")

    assert window.failures == []
    assert "\\<b>Iets\\</b>" in window.words()


def test_a_paste_into_a_neighbourhood_that_a_colleague_removed_stays_in_the_box():
    dossier = started("Noord", "Zuid")
    window = pasted(dossier, "Noord\tkort\tIets")
    colleague(dossier, Remove("n0"))

    window.press(add(1))

    assert SAY("common.act_clash") in window.words()
    assert window.holds(BOX) == "Noord\tkort\tIets"
    assert texts(dossier) == []


def test_a_paste_that_the_database_cannot_take_stays_in_the_box(monkeypatch: pytest.MonkeyPatch):
    dossier = started("Noord")
    window = pasted(dossier, "Noord\tkort\tIets")
    with monkeypatch.context() as down:
        down.setattr(Store, "apply", app.fails)
        window.press(add(1))

    assert SAY("common.act_unavailable") in window.words()
    assert window.holds(BOX) == "Noord\tkort\tIets"
    assert texts(dossier) == []


def test_starting_again_empties_the_box():
    dossier = started("Noord")
    window = pasted(dossier, "Noord\tkort\tIets")

    window.press(AGAIN)

    assert window.holds(BOX) == ""
    assert AGAIN not in window.buttons()
    assert texts(dossier) == []


def test_a_paste_is_still_there_after_walking_away_and_back():
    window = pasted(started("Noord"), "Noord\tkort\tIets")

    window.menu(Screen.NEIGHBOURHOODS).menu(Screen.GOALS)

    assert window.holds(BOX) == "Noord\tkort\tIets"
