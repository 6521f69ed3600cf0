import pytest

from tests.app import HANDBOOK, SAY, Screen, Window, chosen, colleague, small
from wizard.model.entity import OWN_ROLE
from wizard.model.role_model import Role
from wizard.model.statement import Statement
from wizard.views.plain import escape

MODEL = HANDBOOK.role_model("nsob")
CARD, WANTED = SAY("roles.card"), SAY("fields.choice.wanted")


def lines(window: Window) -> list[str]:
    return [one.value for one in window.part("kaart").markdown]


def says(statement: Statement) -> str:
    return f"{escape(statement.text)} :small[({SAY(f'common.certainty_{statement.certainty}')})]"


def expected(role: Role) -> list[str]:
    rows = [f"**{row.name}.** {says(row.answers[role.id])}" for row in MODEL.comparison if row.beside]
    return [says(role.summary), *rows]


def test_without_a_wish_the_card_is_about_the_first_role():
    window = Window(Screen.ROLES, small("Noord"))

    assert window.holds(CARD) == MODEL.roles[0].id
    assert lines(window) == expected(MODEL.roles[0])


@pytest.mark.parametrize("role", MODEL.roles, ids=lambda role: role.id)
def test_the_card_follows_the_role_that_is_wanted(role):
    window = Window(Screen.ROLES, small("Noord")).choose(WANTED, role.id)

    assert window.holds(CARD) == role.id
    assert lines(window) == expected(role)


def test_the_card_says_what_the_role_means_for_the_official_the_council_and_the_initiative():
    beside = [row.id for row in MODEL.comparison if row.beside]

    assert len(beside) == 3
    assert len(lines(Window(Screen.ROLES, small("Noord")))) == 1 + len(beside)


def test_every_statement_on_the_card_says_how_sure_it_is():
    sure = {SAY(f"common.certainty_{one}") for one in ("bron", "kennis", "afleiding", "eigen")}

    for line in lines(Window(Screen.ROLES, small("Noord"))):
        assert line.rsplit(":small[(", 1)[1].removesuffix(")]") in sure


def test_another_role_is_shown_on_request_and_stores_nothing(store):
    dossier = small("Noord")
    window = Window(Screen.ROLES, dossier).choose(CARD, MODEL.roles[3].id)

    assert lines(window) == expected(MODEL.roles[3])
    assert window.holds(WANTED) == ""
    assert store.seq(dossier) == 1


def test_a_new_wish_takes_the_card_along_after_another_role_was_read():
    window = Window(Screen.ROLES, small("Noord")).choose(CARD, MODEL.roles[3].id)

    window.choose(WANTED, MODEL.roles[1].id)

    assert lines(window) == expected(MODEL.roles[1])


def test_each_neighbourhood_has_the_card_of_its_own_wish():
    dossier = small("Noord", "Zuid")
    colleague(dossier, chosen("n0", wanted=MODEL.roles[1].id), chosen("n1", wanted=MODEL.roles[2].id))
    window = Window(Screen.ROLES, dossier, "n0")
    first = lines(window)

    window.press(SAY("common.next"))

    assert (first, lines(window)) == (expected(MODEL.roles[1]), expected(MODEL.roles[2]))


@pytest.mark.parametrize("wanted", [OWN_ROLE, "verdwenen"])
def test_a_role_that_is_not_in_the_model_has_no_card_of_its_own(wanted):
    dossier = small("Noord")
    colleague(dossier, chosen("n0", wanted=wanted))

    window = Window(Screen.ROLES, dossier)

    assert window.failures == []
    assert lines(window) == expected(MODEL.roles[0])
