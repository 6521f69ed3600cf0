import pytest

from tests.logic.answers.told import groups, lines
from tests.logic.coherence.planted import BOOK, activity, choice, dossier, need, own_need, thing
from tests.report import marked
from wizard.logic.answers import words
from wizard.logic.answers.group import questions


def test_what_was_chosen_is_named_and_what_was_typed_stays_as_it_is():
    made = dossier(choice("n0", now="netwerkend", wanted="eigen", second="weg", standing="besloten", decided_by="raad"))

    found = lines(made, "rollen")

    assert found["Rol nu"] == "Netwerkende overheid"
    assert found["Gewenste rol"] == "Eigen rol, in eigen woorden"
    assert found["Tweede rol"] == "weg"
    assert found["Hoe ver is deze keuze?"] == "Besloten"
    assert found["Besloten door"] == "Gemeenteraad"


def test_a_role_with_an_initiative_is_one_of_the_model_that_leads():
    made = dossier(initiative={"role": "facilitator"}, profile={"lead_model": "strategisch"})

    assert lines(made, "initiatieven")["Andere rol van de gemeente bij dit initiatief"] == "Facilitator"


def test_numbers_and_years_read_as_such():
    made = dossier(thing("neighbourhood", "n9", None, name="West", order="z", homes=12500, planned_year=2030))
    (group,) = groups(made, "wijken", item="n9")

    found = dict(group.lines)

    assert found["Woningen"] == "12.500"
    assert found["Gepland jaar"] == "2030"


def test_a_need_behind_an_activity_is_named_and_one_that_is_gone_is_not():
    made = dossier(need("geld"), own_need("eigen", "Koffie."), *activity("a", need="i0.behoefte.geld"))
    other = dossier(*activity("a", need="i0.weg"))

    assert "Hoort bij deze behoefte" in lines(made, "gesprekken", "verantwoordelijkheden")
    assert "Hoort bij deze behoefte" not in lines(other, "gesprekken", "verantwoordelijkheden")


@pytest.mark.parametrize(("fictional", "said"), [(True, "Ja, deze gemeente bestaat niet"), (False, None)])
def test_only_a_fictional_dossier_says_so(fictional, said):
    assert lines(dossier(profile={"fictional": fictional}), "dossier", "naam").get("Verzonnen voorbeeld") == said


def test_every_answer_of_a_full_dossier_has_words():
    made = marked.dossier()

    for one in made.entities.values():
        for name in questions(type(one)):
            assert words.of(BOOK, made, one, name), (one.id, name)
