import pytest

from tests import app
from tests.app import SAY, Screen, Window, colleague, read, small
from wizard.model.change import Create, Edit
from wizard.model.sheet import Verdict
from wizard.storage.store import Store

BOX = SAY("neighbourhoods.paste_label")
UNDO, AGAIN = SAY("common.undo"), SAY("neighbourhoods.cancel_button")
LIST = "Naam\tInwoners\nNoord\t1.200\nZuid\t900\n\nZuid\t900\nOost\t"


def names(dossier: str) -> list[str]:
    return [one.name for one in read(dossier).neighbourhoods]


def pasted(dossier: str, text: str) -> Window:
    return Window(Screen.NEIGHBOURHOODS, dossier).fill(BOX, text)


def verdicts(window: Window) -> list[str]:
    return [row[3] for row in window.test.table[0].value.values.tolist()]


def test_every_verdict_has_words():
    assert all(SAY(f"neighbourhoods.verdict_{verdict}") for verdict in Verdict)


def test_a_paste_changes_nothing_before_one_says_so():
    dossier = small("Noord")

    window = pasted(dossier, LIST)

    said = ["header", "changed", "new", "empty", "double", "new"]
    assert verdicts(window) == [SAY(f"neighbourhoods.verdict_{name}") for name in said]
    assert names(dossier) == ["Noord"]
    assert read(dossier).seq == 1


def test_another_dossier_of_the_same_visit_begins_with_an_empty_box():
    window = pasted(small("Noord"), LIST)

    window.visit(Screen.NEIGHBOURHOODS, dossier=small("Oost"))

    assert window.holds(BOX) == ""


def test_what_was_pasted_stays_while_one_looks_at_another_screen():
    dossier = small("Noord")
    window = pasted(dossier, LIST)

    window.visit(Screen.OVERVIEW, dossier=dossier).visit(Screen.NEIGHBOURHOODS, dossier=dossier)

    assert window.holds(BOX) == LIST


def test_above_the_rows_stands_what_will_happen():
    window = pasted(small("Noord"), LIST)

    parts = [SAY(f"neighbourhoods.preview_{name}", n=n) for name, n in (("new", 2), ("changed", 1), ("skipped", 3))]
    assert "; ".join(parts) + "." in window.words()


def test_the_rows_are_added_in_their_order_and_the_box_is_empty_again():
    dossier = small("Noord")
    window = pasted(dossier, LIST)

    window.press(SAY("neighbourhoods.add_button", n=3))

    assert names(dossier) == ["Noord", "Zuid", "Oost"]
    assert read(dossier).value("n0", "inhabitants") == 1200
    assert window.holds(BOX) == ""
    assert SAY("neighbourhoods.added", n=3) in window.words()
    assert window.status == SAY("shell.saved")


def test_a_paste_is_undone_as_a_whole():
    dossier = small("Noord")
    window = pasted(dossier, LIST).press(SAY("neighbourhoods.add_button", n=3))

    window.press(UNDO)

    assert names(dossier) == ["Noord"]
    assert read(dossier).value("n0", "inhabitants") is None
    assert UNDO not in window.buttons()


def test_undoing_a_paste_that_a_colleague_went_on_with_says_that_it_cannot_be():
    dossier = small("Noord")
    window = pasted(dossier, LIST).press(SAY("neighbourhoods.add_button", n=3))
    colleague(dossier, Edit("n0", "inhabitants", 1200, 1300))

    window.press(UNDO)

    assert [one.value for one in window.test.warning] == [SAY("common.undone_clash")]
    assert names(dossier) == ["Noord", "Zuid", "Oost"]
    assert not window.run().test.warning


def test_the_field_of_a_neighbourhood_follows_what_one_pastes_oneself():
    dossier = small("Noord")
    label = SAY("fields.neighbourhood.inhabitants")
    window = pasted(dossier, LIST)
    before = window.holds(label)

    window.press(SAY("neighbourhoods.add_button", n=3))

    assert before == ""
    assert window.holds(label) == "1200"
    assert not window.test.info


def test_starting_again_empties_the_box():
    dossier = small()
    window = pasted(dossier, "Noord")

    window.press(AGAIN)

    assert window.holds(BOX) == ""
    assert AGAIN not in window.buttons()
    assert names(dossier) == []


@pytest.mark.parametrize("text", ["Noord", "Naam\nNoord", "\t\n  \t\nNoord"])
def test_a_list_without_anything_new_says_so_and_offers_nothing(text):
    window = pasted(small("Noord"), text)

    assert SAY("neighbourhoods.preview_none") in window.words()
    assert not window.has("verwerk")


@pytest.mark.parametrize("text", ["x" * 200_001, "\n".join(f"Wijk {number}" for number in range(1001))])
def test_too_much_is_told_and_stays_in_the_box(text):
    dossier = small()

    window = pasted(dossier, text)

    assert [one.value for one in window.test.error] == [SAY("neighbourhoods.too_much")]
    assert window.holds(BOX) == text
    assert not window.has("verwerk")


def test_a_long_paste_is_shown_a_page_at_a_time_and_added_as_a_whole():
    dossier = small()
    window = pasted(dossier, "\n".join(f"Wijk {number}" for number in range(600)))
    shown = len(verdicts(window))

    window.press(SAY("neighbourhoods.add_button", n=600))

    assert shown == 20
    assert len(names(dossier)) == 600
    assert window.size <= 300


def test_a_strange_paste_is_shown_as_it_was_written():
    window = pasted(small(), "<b>Noord</b> :red[x]")

    assert window.failures == []
    assert "\\<b>Noord\\</b>" in window.words()


def test_a_paste_that_a_colleague_overtook_stays_in_the_box():
    dossier = small("Noord")
    window = pasted(dossier, LIST)
    colleague(dossier, Edit("n0", "inhabitants", None, 5))

    window.press(SAY("neighbourhoods.add_button", n=3))

    assert SAY("common.act_clash") in window.words()
    assert window.holds(BOX) == LIST
    assert names(dossier) == ["Noord"]


def test_a_paste_that_the_database_cannot_take_stays_in_the_box(monkeypatch):
    dossier = small()
    window = pasted(dossier, "Noord")
    with monkeypatch.context() as down:
        down.setattr(Store, "apply", app.fails)
        window.press(SAY("neighbourhoods.add_button", n=1))

    assert SAY("common.act_unavailable") in window.words()
    assert window.holds(BOX) == "Noord"
    assert window.status != SAY("shell.saved")
    assert names(dossier) == []


def test_the_preview_follows_a_colleague():
    dossier = small()
    window = pasted(dossier, "Noord\nZuid")
    colleague(dossier, Create("neighbourhood", "n9", None, {"name": "Noord", "order": "a"}))

    window.tick()

    assert verdicts(window) == [SAY("neighbourhoods.verdict_known"), SAY("neighbourhoods.verdict_new")]
    assert window.holds(BOX) == "Noord\nZuid"


def test_a_paste_is_still_there_after_walking_away_and_back():
    window = pasted(small(), "Noord")

    window.menu(Screen.OVERVIEW).menu(Screen.NEIGHBOURHOODS)

    assert window.holds(BOX) == "Noord"
