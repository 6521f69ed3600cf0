import pytest

from tests import app
from tests.app import HANDBOOK, SAY, Screen, Window, choice, chosen, colleague, read, small
from wizard.model.change import Edit, Remove
from wizard.storage.store import Store

MEANING = SAY("fields.choice.meaning")
WANTED = SAY("fields.choice.wanted")
NAME = SAY("fields.neighbourhood.name")
HOMES = SAY("fields.neighbourhood.homes")
CODE = SAY("fields.neighbourhood.code")
ROLES = [role.id for role in HANDBOOK.role_model("nsob").roles]
SAVED, QUIET, WAITING = (SAY(f"shell.{name}") for name in ("saved", "quiet", "waiting"))
NEWS = "Een collega heeft dit veld veranderd. Daar staat nu: {}"


@pytest.fixture
def dossier() -> str:
    return small("Noord", "Zuid")


def mine_and_theirs(dossier: str) -> Window:
    """Bring a window in which both wrote the same field."""
    window = Window(Screen.ROLES, dossier)
    colleague(dossier, chosen("n0", meaning="van een ander"))
    return window.fill(MEANING, "van mij")


def test_a_text_is_stored_when_one_leaves_the_field(dossier, store):
    window = Window(Screen.ROLES, dossier)
    before = window.status

    window.fill(MEANING, "  ruimte voor plannen ")

    assert before == QUIET
    assert window.status == SAVED
    assert choice(dossier).meaning == "ruimte voor plannen"
    assert store.history(dossier)[0].by == window.here.id
    assert window.run().status == QUIET


def test_looking_at_a_screen_stores_nothing(dossier, store):
    for screen in Screen:
        Window(screen, dossier).run().run()

    assert store.seq(dossier) == 1


def test_a_text_is_stored_once(dossier, store):
    window = Window(Screen.ROLES, dossier).fill(MEANING, "ruimte")

    window.run().run()

    assert store.seq(dossier) == 2


def test_a_text_that_is_made_empty_is_not_filled_in_any_more(dossier):
    colleague(dossier, chosen("n0", meaning="ruimte"))
    window = Window(Screen.ROLES, dossier)

    window.fill(MEANING, "   ")

    assert choice(dossier).meaning is None
    assert window.status == SAVED


def test_a_choice_is_stored_and_can_be_taken_back(dossier):
    window = Window(Screen.ROLES, dossier).choose(WANTED, ROLES[1])
    first = choice(dossier).wanted

    window.choose(WANTED, None)

    assert first == ROLES[1]
    assert choice(dossier).wanted is None
    assert window.status == SAVED


@pytest.mark.parametrize(("typed", "stored"), [("12.345", 12345), ("900", 900), (" 1.200 ", 1200), ("", None)])
def test_a_number_may_be_written_with_points(dossier, typed, stored):
    colleague(dossier, Edit("n0", "homes", None, 7))

    window = Window(Screen.NEIGHBOURHOODS, dossier).fill(HOMES, typed)

    assert read(dossier).value("n0", "homes") == stored
    assert window.status == SAVED


@pytest.mark.parametrize(
    ("label", "field", "typed", "fault"),
    [
        (NAME, "name", "   ", SAY("fault.empty", label=NAME)),
        (NAME, "name", "x" * 201, SAY("fault.too_long", label=NAME, limit=200)),
        (CODE, "code", "BU12", SAY("fault.wrong", label=CODE)),
        (HOMES, "homes", "veel", SAY("fault.wrong", label=HOMES)),
        (HOMES, "homes", "-3", SAY("fault.wrong", label=HOMES)),
        (HOMES, "homes", "99999999999", SAY("fault.wrong", label=HOMES)),
        (HOMES, "homes", "1.2", SAY("fault.wrong", label=HOMES)),
    ],
)
def test_what_cannot_be_stored_is_said_and_stays_in_the_field(dossier, label, field, typed, fault):
    before = read(dossier)
    window = Window(Screen.NEIGHBOURHOODS, dossier)

    window.fill(label, typed)

    assert [one.value for one in window.test.error] == [fault]
    assert window.holds(label) == typed
    assert window.status == QUIET
    assert read(dossier).value("n0", field) == before.value("n0", field)
    assert read(dossier).seq == before.seq


def test_a_long_text_stays_whole_in_its_field(dossier):
    window = Window(Screen.ROLES, dossier)

    window.fill(MEANING, "x" * 10_001)

    assert [one.value for one in window.test.error] == [SAY("fault.too_long", label=MEANING, limit=10_000)]
    assert window.holds(MEANING) == "x" * 10_001
    assert choice(dossier).meaning is None


def test_a_fault_goes_away_when_the_answer_is_right(dossier):
    window = Window(Screen.NEIGHBOURHOODS, dossier).fill(HOMES, "veel")

    window.fill(HOMES, "12")

    assert not window.test.error
    assert read(dossier).value("n0", "homes") == 12


@pytest.mark.parametrize("text", ["=HYPERLINK('x')", "</w:t>", "<script>x</script>", "![](x)", "مرحبا", "👩‍🚒 é"])
def test_a_strange_text_comes_back_as_it_was_written(dossier, text):
    window = Window(Screen.ROLES, dossier).fill(MEANING, text)

    again = Window(Screen.ROLES, dossier)

    assert window.failures == again.failures == []
    assert again.holds(MEANING) == text == choice(dossier).meaning


def test_an_answer_the_database_cannot_take_stays_and_is_not_called_stored(dossier, monkeypatch):
    window = Window(Screen.ROLES, dossier)
    with monkeypatch.context() as down:
        down.setattr(Store, "apply", app.fails)
        window.fill(MEANING, "ruimte")
        again = window.tick()

    assert not again
    assert [one.value for one in window.test.error] == [SAY("fault.unavailable", label=MEANING)]
    assert window.holds(MEANING) == "ruimte"
    assert window.status == WAITING
    assert choice(dossier).meaning is None


def test_an_answer_that_waits_is_stored_by_itself_when_the_database_is_back(dossier, monkeypatch):
    window = Window(Screen.ROLES, dossier)
    with monkeypatch.context() as down:
        down.setattr(Store, "apply", app.fails)
        window.fill(MEANING, "ruimte")

    window.tick()

    assert choice(dossier).meaning == "ruimte"
    assert window.status == SAVED
    assert not window.test.error
    assert window.holds(MEANING) == "ruimte"


def test_an_answer_waits_while_the_database_cannot_even_be_read(dossier, monkeypatch):
    window = Window(Screen.ROLES, dossier)
    with monkeypatch.context() as down:
        for name in ("apply", "seq", "newer"):
            down.setattr(Store, name, app.fails)
        window.fill(MEANING, "ruimte")
        title, status, ticked = window.title, window.status, window.tick()

    window.tick()

    assert (title, status, ticked) == (SAY("roles.title"), WAITING, False)
    assert choice(dossier).meaning == "ruimte"
    assert window.status == SAVED


def test_the_clock_does_not_touch_a_text_but_says_that_a_colleague_changed_it(dossier):
    window = Window(Screen.ROLES, dossier)
    key = window.field(MEANING).key
    colleague(dossier, chosen("n0", meaning="van een *ander*"))

    drawn = window.tick()

    assert drawn
    assert window.holds(MEANING) == ""
    assert window.field(MEANING).key == key
    assert NEWS.format("van een \\*ander\\*") in [one.value for one in window.test.info]
    assert window.status == QUIET


def test_a_text_one_did_not_touch_stays_also_on_ones_own_run(dossier):
    window = Window(Screen.ROLES, dossier)
    colleague(dossier, chosen("n0", meaning="van een ander"))

    window.choose(WANTED, ROLES[0])

    assert window.holds(MEANING) == ""
    assert NEWS.format("van een ander") in [one.value for one in window.test.info]


def test_the_new_text_of_a_colleague_is_shown_when_asked_for(dossier, store):
    window = Window(Screen.ROLES, dossier)
    colleague(dossier, chosen("n0", meaning="van een ander"))
    window.tick()

    window.press(SAY("dispute.show_new"))

    assert window.holds(MEANING) == "van een ander"
    assert not window.test.info
    assert store.seq(dossier) == 2


def test_after_the_new_text_is_shown_one_can_go_on_with_it(dossier):
    window = Window(Screen.ROLES, dossier)
    colleague(dossier, chosen("n0", meaning="van een ander"))
    window.tick()
    window.press(SAY("dispute.show_new"))

    window.fill(MEANING, "van een ander en van mij")

    assert choice(dossier).meaning == "van een ander en van mij"
    assert window.status == SAVED


def test_a_text_that_a_colleague_emptied_is_told_as_not_filled_in(dossier):
    colleague(dossier, chosen("n0", meaning="ruimte"))
    window = Window(Screen.ROLES, dossier)
    colleague(dossier, Edit("n0.nsob", "meaning", "ruimte", None))

    window.tick()

    assert NEWS.format("(niet ingevuld)") in [one.value for one in window.test.info]
    assert window.holds(MEANING) == "ruimte"


def test_a_choice_follows_a_colleague_on_ones_own_run_only(dossier):
    window = Window(Screen.ROLES, dossier)
    colleague(dossier, chosen("n0", wanted=ROLES[2]))

    window.tick()
    by_the_clock = window.holds(WANTED)
    window.run()

    assert by_the_clock == ""
    assert window.holds(WANTED) == ROLES[2]
    assert choice(dossier).wanted == ROLES[2]


def test_both_texts_are_shown_when_two_wrote_the_same_field(dossier):
    window = mine_and_theirs(dossier)

    texts = [one.value for one in window.test.text]
    assert texts == ["van een ander", "van mij"]
    assert SAY("dispute.both") in window.words()
    assert window.holds(MEANING) == "van mij"
    assert choice(dossier).meaning == "van een ander"
    assert window.status == QUIET


@pytest.mark.parametrize(
    ("way", "stored", "seq"),
    [("mine", "van mij", 3), ("theirs", "van een ander", 2), ("both", "van een ander\n\nvan mij", 3)],
)
def test_each_way_out_of_two_texts_keeps_what_it_says(dossier, store, way, stored, seq):
    window = mine_and_theirs(dossier)

    window.press(SAY(f"dispute.keep_{way}"))

    assert window.holds(MEANING) == stored == choice(dossier).meaning
    assert store.seq(dossier) == seq
    assert not window.has("keuze")
    assert SAY("dispute.both") not in window.words()


def test_a_choice_between_two_texts_can_clash_again(dossier):
    window = mine_and_theirs(dossier)
    colleague(dossier, Edit("n0.nsob", "meaning", "van een ander", "nog weer anders"))

    window.press(SAY("dispute.keep_mine"))

    assert [one.value for one in window.test.text] == ["nog weer anders", "van mij"]
    assert choice(dossier).meaning == "nog weer anders"


def test_two_choices_cannot_stand_below_each_other_as_numbers(dossier):
    window = Window(Screen.NEIGHBOURHOODS, dossier)
    colleague(dossier, Edit("n0", "homes", None, 7))

    window.fill(HOMES, "9")

    assert SAY("dispute.keep_mine") in window.buttons()
    assert SAY("dispute.keep_both") not in window.buttons()


def test_the_clock_does_not_take_a_choice_between_two_texts_away(dossier):
    window = mine_and_theirs(dossier)
    colleague(dossier, Edit("n1", "homes", None, 7))

    window.tick()

    assert [one.value for one in window.test.text] == ["van een ander", "van mij"]
    assert window.holds(MEANING) == "van mij"


def test_a_text_for_a_removed_neighbourhood_stays_until_it_is_put_back(dossier):
    window = Window(Screen.ROLES, dossier, "n0")
    colleague(dossier, Remove("n0"))
    window.fill(MEANING, "van mij")
    told = window.words()

    window.press(SAY("dispute.keep_restore"))

    assert SAY("dispute.removed") in told
    assert SAY("pick.gone", name="Noord") in told
    assert choice(dossier).meaning == "van mij"
    assert "n0" in read(dossier).entities
    assert window.holds(MEANING) == "van mij"
    assert SAY("pick.gone", name="Noord") not in window.words()


def test_a_neighbourhood_that_was_removed_is_put_back_under_its_own_field(dossier):
    window = Window(Screen.NEIGHBOURHOODS, dossier, "n0")
    colleague(dossier, Remove("n0"))
    window.fill(HOMES, "12")

    window.press(SAY("dispute.keep_restore"))

    assert read(dossier).value("n0", "homes") == 12
    assert "n0" in read(dossier).entities


def test_a_forgotten_visit_stores_the_text_that_was_half_typed(dossier):
    window = Window(Screen.ROLES, dossier)

    back = window.reconnect(MEANING, "half getypt")

    assert choice(dossier).meaning == "half getypt"
    assert back.holds(MEANING) == "half getypt"
    assert back.status == SAVED


def test_a_forgotten_visit_does_not_put_an_old_text_back(dossier):
    colleague(dossier, chosen("n0", meaning="oud"))
    window = Window(Screen.ROLES, dossier)
    colleague(dossier, Edit("n0.nsob", "meaning", "oud", "nieuw"))

    back = window.reconnect()

    assert choice(dossier).meaning == "nieuw"
    assert back.holds(MEANING) == "nieuw"
    assert back.failures == []


def test_a_forgotten_visit_shows_both_texts_when_a_colleague_wrote_too(dossier):
    window = Window(Screen.ROLES, dossier)
    colleague(dossier, chosen("n0", meaning="van een ander"))

    back = window.reconnect(MEANING, "half getypt")

    assert [one.value for one in back.test.text] == ["van een ander", "half getypt"]
    assert choice(dossier).meaning == "van een ander"
    assert back.press(SAY("dispute.keep_mine")).holds(MEANING) == "half getypt"
    assert choice(dossier).meaning == "half getypt"


def test_a_refused_text_is_still_in_its_field_after_walking_away_and_back(dossier):
    window = Window(Screen.NEIGHBOURHOODS, dossier).fill(HOMES, "veel")

    window.menu(Screen.OVERVIEW).menu(Screen.NEIGHBOURHOODS)

    assert window.holds(HOMES) == "veel"
    assert [one.value for one in window.test.error] == [SAY("fault.wrong", label=HOMES)]
    assert read(dossier).value("n0", "homes") is None


def test_a_clash_is_still_there_after_walking_away_and_back(dossier):
    window = mine_and_theirs(dossier)

    window.menu(Screen.OVERVIEW).menu(Screen.ROLES)

    assert window.holds(MEANING) == "van mij"
    assert [one.value for one in window.test.text] == ["van een ander", "van mij"]
    assert choice(dossier).meaning == "van een ander"


def test_an_answer_that_waits_is_stored_by_itself_also_when_one_walked_away(dossier, monkeypatch):
    window = Window(Screen.ROLES, dossier)
    with monkeypatch.context() as down:
        down.setattr(Store, "apply", app.fails)
        window.fill(MEANING, "ruimte").menu(Screen.OVERVIEW)
        status = window.status

    window.tick()

    assert status == WAITING
    assert window.status == SAVED
    assert choice(dossier).meaning == "ruimte"
    assert window.menu(Screen.ROLES).holds(MEANING) == "ruimte"
    assert not window.test.error


def test_an_answer_that_waited_while_a_colleague_was_first_shows_both_texts(dossier, monkeypatch):
    window = Window(Screen.ROLES, dossier)
    with monkeypatch.context() as down:
        down.setattr(Store, "apply", app.fails)
        window.fill(MEANING, "van mij")
    colleague(dossier, chosen("n0", meaning="van een ander"))

    window.tick()

    assert [one.value for one in window.test.text] == ["van een ander", "van mij"]
    assert choice(dossier).meaning == "van een ander"
