from tests.app import SAY, Screen, Window, choice, chosen, colleague, small
from wizard.model.change import Edit

BUTTON = SAY("roles.spread", n=2, district="Noordwijk")


def districts() -> str:
    """Start a dossier of three buurten in one wijk, and one elsewhere; the first has roles."""
    dossier = small("A", "B", "C", "D")
    for number in range(3):
        colleague(dossier, Edit(f"n{number}", "district", None, "Noordwijk"))
    colleague(dossier, chosen("n0", now="rechtmatig", wanted="netwerkend"))
    return dossier


def test_all_buurten_of_a_wijk_get_the_same_roles_in_one_go():
    dossier = districts()
    colleague(dossier, chosen("n1", now="presterend", second="responsief"))

    window = Window(Screen.ROLES, dossier).press(BUTTON)

    assert window.failures == []
    found = [choice(dossier, f"n{number}") for number in range(4)]
    assert [(one.now, one.wanted) for one in found] == [("rechtmatig", "netwerkend")] * 3 + [(None, None)]
    assert found[1].second == "responsief"


def test_that_is_taken_back_in_one_go():
    dossier = districts()
    window = Window(Screen.ROLES, dossier).press(BUTTON)

    window.press(SAY("common.undo"))

    assert [choice(dossier, f"n{number}").wanted for number in range(4)] == ["netwerkend", None, None, None]


def test_without_a_role_or_outside_a_wijk_there_is_nothing_to_spread():
    dossier = districts()

    without_role, elsewhere = (Window(Screen.ROLES, dossier, item) for item in ("n1", "n3"))

    assert BUTTON not in [one.label for one in without_role.test.button]
    assert BUTTON not in [one.label for one in elsewhere.test.button]
