import pytest

from tests.logic.coherence.planted import about, activity, by_rule, choice, dossier, talk, their_goal, values, verdicts
from wizard.model.screens import Screen

LEADS = activity("a", "initiatief")
HEAVY = talk(intensity="zwaar")
LITTLE = choice("n0", wanted="presterend")


@pytest.mark.parametrize(
    ("things", "expected"),
    [
        ([LITTLE, LEADS], ["i0.n0"]),
        ([LITTLE, activity("b", "gemeente"), LEADS], ["i0.n0"]),
        ([LITTLE, HEAVY], ["i0.n0"]),
        ([LITTLE, their_goal("d", sharing="gedeeld"), verdicts(projectontwikkeling="ja")], ["i0.n0"]),
        ([choice("n0", wanted="presterend", second="presterend"), LEADS], ["i0.n0"]),
        ([choice("n0", wanted="presterend", second="netwerkend"), LEADS], []),
        ([choice("n0", wanted="presterend", second="responsief"), LEADS], []),
        ([choice("n0", wanted="presterend", second="eigen"), LEADS], []),
        ([choice("n0", wanted="netwerkend", second="presterend"), LEADS], []),
        ([choice("n0", wanted="responsief"), HEAVY], []),
        ([choice("n0", wanted="eigen"), LEADS], []),
        ([choice("n0", second="presterend"), LEADS], []),
        ([choice("n0", now="presterend"), LEADS], []),
        ([choice("n1", wanted="presterend"), LEADS], []),
        ([LITTLE, activity("a", "gemeente")], []),
        ([LITTLE, talk(intensity="gemiddeld")], []),
        ([LITTLE], []),
        ([], []),
    ],
)
def test_an_initiative_that_does_much_needs_room(things, expected):
    assert about("rol-weinig-ruimte", dossier(*things)) == expected


@pytest.mark.parametrize(
    ("initiative", "expected"),
    [
        ({"role": "presterend"}, ["i0"]),
        ({"role": "netwerkend"}, []),
        ({"role": "weg"}, []),
        ({"outcome": "stoppen"}, []),
    ],
)
def test_a_role_for_the_initiative_itself_goes_first(initiative, expected):
    assert about("rol-weinig-ruimte", dossier(LITTLE, LEADS, initiative=initiative)) == expected


def test_a_role_for_an_initiative_that_does_little_needs_no_room():
    assert about("rol-weinig-ruimte", dossier(initiative={"role": "presterend"})) == []


def test_a_role_model_that_says_nothing_about_room_is_not_judged():
    made = dossier(choice("n0", wanted="presterend"), LEADS, profile={"lead_model": "strategisch"})

    assert about("rol-weinig-ruimte", made) == []


def test_every_neighbourhood_with_little_room_is_a_point_of_its_own():
    made = dossier(LITTLE, choice("n1", wanted="presterend"), LEADS, places=["n0", "n1"])

    points = by_rule(made, "rol-weinig-ruimte")
    assert [(one.about, one.screen, one.item) for one in points] == [
        ("i0.n0", Screen.ROLES, "n0"),
        ("i0.n1", Screen.ROLES, "n1"),
    ]
    assert [one.spot.values["places"] for one in points] == ["Noord", "Oost"]


@pytest.mark.parametrize(
    ("things", "what"),
    [
        ([LEADS, HEAVY], "Dit initiatief trekt zelf werk."),
        ([HEAVY], "Met dit initiatief werken jullie zwaar samen."),
    ],
)
def test_it_says_why_room_is_needed(things, what):
    facts = {"name": "Zon", "role": "Presterende overheid", "what": what}

    assert values("rol-weinig-ruimte", dossier(LITTLE, *things)) == facts | {"places": "Noord"}
    own = dossier(*things, places=["n0", "n1"], initiative={"role": "presterend"})
    assert values("rol-weinig-ruimte", own) == facts | {"places": "Noord en Oost"}
