import pytest

from tests.app import SAY, chosen, colleague, read
from tests.views.check.looking import KEY, REASON, begun, look, on, points
from wizard.model.change import Create, Edit
from wizard.model.entity import Dismissal, dismissal_id
from wizard.model.item import Body

IDENT = dismissal_id("rol-ontbreekt", "n0")
AGAIN, UNDO = SAY("check.again"), SAY("common.undo")
TITLE = "Noord: er is nog geen gewenste rol"


@pytest.fixture(autouse=True)
def today(monkeypatch):
    on(monkeypatch)


def resting(dossier: str, reason: str = "Dat komt in mei.", about: str = "n0") -> None:
    body: Body = {"rule": "rol-ontbreekt", "about": about, "reason": reason}
    colleague(dossier, Create(Dismissal.kind, dismissal_id("rol-ontbreekt", about), None, body))


def test_one_writes_why_only_after_asking_to_let_a_point_rest():
    window = look(begun())

    assert REASON not in [one.label for one in window.test.text_area]
    assert SAY("check.rest") in window.words()


def test_a_point_rests_as_soon_as_its_reason_is_written():
    dossier = begun()
    window = look(dossier, f"rusten.{KEY}", "rust")

    window.fill(REASON, "Dat komt in mei.")

    assert read(dossier).value(IDENT, "reason") == "Dat komt in mei."
    assert points(window) == []
    assert SAY("check.rests", title=TITLE) in window.words()
    assert SAY("check.none_left") in window.words()
    assert f"**{TITLE}**" in window.words()
    assert window.holds(REASON) == "Dat komt in mei."
    assert window.status == SAY("shell.saved")


def test_letting_a_point_rest_can_be_undone_and_done_again():
    dossier = begun()
    window = look(dossier, f"rusten.{KEY}").fill(REASON, "Dat komt in mei.")

    window.press(UNDO)
    back = points(window)
    window.fill(REASON, "Toch pas in juni.")

    assert window.failures == []
    assert back == [TITLE]
    assert points(window) == []
    assert read(dossier).value(IDENT, "reason") == "Toch pas in juni."


def test_a_point_that_rests_is_shown_again_when_one_asks():
    dossier = begun()
    resting(dossier)
    window = look(dossier, "rust")
    before = points(window)

    window.press(AGAIN)

    assert before == []
    assert points(window) == [TITLE]
    assert SAY("check.is_back", title=TITLE) in window.words()
    assert read(dossier).value(IDENT, "reason") is None
    assert window.press(UNDO).has("rust")


def test_a_reason_can_be_changed_and_when_it_is_emptied_the_point_is_back():
    dossier = begun()
    resting(dossier)
    window = look(dossier, "rust").fill(REASON, "Dat komt in juni.")
    changed = read(dossier).value(IDENT, "reason")

    window.fill(REASON, "")

    assert changed == "Dat komt in juni."
    assert points(window) == [TITLE]


def test_what_rests_is_folded_away_with_its_number():
    dossier = begun()
    resting(dossier)

    window = look(dossier)

    assert SAY("check.aside", n=1) in window.words()
    assert TITLE not in window.words()


def test_a_reason_for_a_point_that_is_gone_stays_in_reach():
    dossier = begun()
    resting(dossier)
    colleague(dossier, chosen("n0", wanted="netwerkend"))

    window = look(dossier, "rust")

    assert "Noord: dit punt is er nu niet meer" in window.words()
    assert window.holds(REASON) == "Dat komt in mei."
    assert window.press(AGAIN).failures == []
    assert not window.has("rust")


def test_when_a_colleague_was_first_both_reasons_are_shown():
    dossier = begun()
    window = look(dossier, f"rusten.{KEY}")
    resting(dossier, "Van een ander.")

    window.fill(REASON, "Van mij.")

    assert window.failures == []
    assert read(dossier).value(IDENT, "reason") == "Van een ander."


def test_taking_up_what_a_colleague_changed_says_so():
    dossier = begun()
    resting(dossier)
    window = look(dossier, "rust")
    colleague(dossier, Edit(IDENT, "reason", "Dat komt in mei.", "Anders."))

    window.press(AGAIN)

    assert SAY("common.act_clash") in [one.value for one in window.test.warning]
    assert read(dossier).value(IDENT, "reason") == "Anders."
