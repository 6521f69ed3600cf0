import pytest

from tests.app import SAY
from tests.logic import making
from wizard.logic import placing
from wizard.logic.summary import roles_summary
from wizard.model.dossier import Dossier
from wizard.views.roles import words

MODEL = making.model(2, 2)


def said(dossier: Dossier, moment: placing.Moment = "wanted") -> str:
    return words.conclusion(SAY, MODEL, roles_summary(MODEL, dossier), moment)


@pytest.mark.parametrize("moment", ["wanted", "now"])
def test_when_nothing_is_chosen_that_is_the_conclusion(moment):
    assert said(making.dossier({}, None), moment) == SAY(f"roles.conclusion_none_{moment}", n=2)


def test_the_conclusion_names_the_role_that_is_chosen_most():
    dossier = making.dossier({"wanted": "r1"}, {"wanted": "r1"}, {"wanted": "r0"}, None)

    expected = (
        SAY("roles.conclusion_placed_wanted", n=4, placed=3),
        SAY("roles.conclusion_most", n=2, roles="Rol 1"),
    )
    assert said(dossier) == " ".join(expected)


def test_two_roles_that_tie_are_both_named():
    dossier = making.dossier({"wanted": "r0"}, {"wanted": "r3"})

    assert SAY("roles.conclusion_tie", n=1, roles="Rol 0 en Rol 3") in said(dossier)


def test_when_many_roles_tie_none_is_named():
    dossier = making.dossier({"wanted": "r0"}, {"wanted": "r1"}, {"wanted": "r2"})

    assert said(dossier) == SAY("roles.conclusion_placed_wanted", n=3, placed=3)


def test_only_roles_of_ones_own_count_as_chosen_without_a_most():
    assert said(making.dossier({"wanted": "eigen"}, None)) == SAY("roles.conclusion_placed_wanted", n=2, placed=1)


def test_the_wish_says_in_how_many_neighbourhoods_the_role_changes():
    dossier = making.dossier({"now": "r0", "wanted": "r1"}, {"now": "r1", "wanted": "r1"})

    assert said(dossier).endswith(SAY("roles.conclusion_moving", n=1))
    assert SAY("roles.conclusion_moving", n=1) not in said(dossier, "now")


def test_who_cannot_see_the_matrix_hears_every_cell_with_its_full_names():
    name = "Een heel lange naam van een wijk die niet in een vak past {}"
    dossier = making.dossier({"wanted": "r0"}, {"wanted": "r2"}, name=name)

    alt = words.alt(SAY, MODEL, placing.of(MODEL, dossier, "wanted"), "wanted")

    empty = SAY("roles.count", n=0)
    cells = f"Rol 0: {name.format(0)}; Rol 1: {empty}; Rol 2: {name.format(1)}; Rol 3: {empty}"
    assert alt == SAY("roles.alt_wanted", cells=cells)


def test_who_cannot_see_a_full_matrix_hears_the_numbers():
    dossier = making.dossier(*[{"now": "r1"}] * 41)

    alt = words.alt(SAY, MODEL, placing.of(MODEL, dossier, "now"), "now")

    assert f"Rol 1: {SAY('roles.count', n=41)}" in alt
