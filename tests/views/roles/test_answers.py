from datetime import date

from tests.app import HANDBOOK, SAY, Screen, Window, choice, chosen, colleague, read, small
from wizard.model.entity import OWN_ROLE
from wizard.session.pen import Pen
from wizard.views.roles import answers

DAY = date(2026, 11, 28)

MODEL = HANDBOOK.role_model("nsob")
NOW, WANTED, SECOND, OWN = (SAY(f"fields.choice.{name}") for name in ("now", "wanted", "second", "own_role"))


def test_one_can_choose_nothing_every_role_or_a_role_of_ones_own():
    dossier = small("Noord")
    pen = Pen(read(dossier), HANDBOOK, timed=False, touched=frozenset(), acts=0, today=DAY)

    options = answers.options(pen, MODEL)

    assert options[0] == (None, SAY("common.empty"))
    assert [value for value, _ in options[1:-1]] == [role.id for role in MODEL.roles]
    assert options[-1] == (OWN_ROLE, SAY("roles.own_option"))


def test_each_choice_is_stored_in_its_own_field():
    dossier = small("Noord")
    window = Window(Screen.ROLES, dossier)

    for label, role in zip((NOW, WANTED, SECOND), MODEL.roles, strict=False):
        window.choose(label, role.id)

    stored = choice(dossier)
    assert (stored.now, stored.wanted, stored.second) == tuple(role.id for role in MODEL.roles[:3])


def test_a_role_of_ones_own_is_described_in_ones_own_words():
    dossier = small("Noord")
    window = Window(Screen.ROLES, dossier)
    before = window.words()

    window.choose(WANTED, OWN_ROLE).fill(OWN, "wij doen het samen")

    assert OWN not in before.splitlines()
    assert choice(dossier).own_role == "wij doen het samen"


def test_words_for_a_role_of_ones_own_stay_when_another_role_is_chosen():
    dossier = small("Noord")
    colleague(dossier, chosen("n0", wanted=OWN_ROLE, own_role="samen"))
    window = Window(Screen.ROLES, dossier)

    window.choose(WANTED, MODEL.roles[0].id)

    assert window.holds(OWN) == "samen"
    assert choice(dossier).own_role == "samen"


def test_a_role_that_is_no_role_any_more_stays_choosable_and_stored():
    dossier = small("Noord")
    colleague(dossier, chosen("n0", wanted="verdwenen"))

    window = Window(Screen.ROLES, dossier).run()

    assert window.failures == []
    assert window.holds(WANTED) == "verdwenen"
    assert SAY("common.unknown_option") in window.select(WANTED).options
    assert choice(dossier).wanted == "verdwenen"


def test_every_reason_and_the_meaning_are_stored_in_their_own_field():
    dossier = small("Noord")
    window = Window(Screen.ROLES, dossier)
    names = ("reason_values", "reason_subject", "reason_technical", "meaning")

    for name in names:
        window.fill(SAY(f"fields.choice.{name}"), f"tekst {name}")

    assert {name: getattr(choice(dossier), name) for name in names} == {name: f"tekst {name}" for name in names}


def test_each_reason_stands_under_its_prompt():
    words = Window(Screen.ROLES, small("Noord")).words()

    for name in ("reason_values", "reason_subject", "reason_technical"):
        prompt = words.index(SAY(f"roles.prompt_{name}"))
        assert prompt < words.index(SAY(f"fields.choice.{name}"), prompt)


def test_answers_of_one_neighbourhood_do_not_show_at_another():
    dossier = small("Noord", "Zuid")
    window = Window(Screen.ROLES, dossier).fill(SAY("fields.choice.meaning"), "ruimte")

    window.press(SAY("common.next"))

    assert window.holds(SAY("fields.choice.meaning")) == ""
    assert choice(dossier, "n1").meaning is None
