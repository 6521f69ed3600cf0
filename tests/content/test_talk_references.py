import pytest

from wizard import content
from wizard.content import ContentError, agenda, talk_references
from wizard.model.agenda import Agenda
from wizard.model.entity import Activity, Duty, Entity, Goal, GoalView, Initiative, Need, Neighbourhood, Party

THERE = (
    Neighbourhood(id="hof", name="Hof", order="a0"),
    Goal(id="hof.doel1", parent="hof", horizon="kort", order="a0"),
    Initiative(id="groep", name="Groep", order="a0"),
    Initiative(id="ander", name="Ander", order="a1"),
    Need(id="groep.n0", parent="groep", side="gemeente", order="a0"),
    Need(id="ander.n0", parent="ander", side="gemeente", order="a0"),
    Party(id="groep.p0", parent="groep", name="Corporatie", order="a0"),
    Party(id="ander.p0", parent="ander", name="Netbeheerder", order="a0"),
    Activity(id="groep.doe0", parent="groep", name="Avond", order="a0"),
)


@pytest.fixture(scope="module")
def made() -> Agenda:
    return agenda.load(content.FOLDER / "talk")


def check(entity: Entity, made: Agenda) -> None:
    talk_references.check(entity, {one.id: one for one in THERE}, made, "voorbeeld.yaml, 'ding'")


def need(side: str, prompt: str | None = "geld") -> Need:
    ident = f"groep.behoefte.{prompt}" if prompt else "groep.n1"
    return Need(id=ident, parent="groep", side=side, order="a1", prompt=prompt)


def goal_view(goal: str) -> GoalView:
    return GoalView(id=f"groep.doel.{goal}", parent="groep", goal=goal)


def activity(of: str | None) -> Activity:
    return Activity(id="groep.doe1", parent="groep", name="Folder", order="a1", need=of)


def duty(party: str, parent: str = "groep.doe0") -> Duty:
    return Duty(id=f"{parent}.{party}", parent=parent, party=party)


@pytest.mark.parametrize(
    "entity",
    [
        *(need("initiatief"), need("gemeente", None), goal_view("hof.doel1"), activity("groep.n0"), activity(None)),
        *(duty("gemeente"), duty("initiatief"), duty("groep.p0"), *THERE),
    ],
)
def test_what_is_there_may_be_named(made: Agenda, entity: Entity):
    check(entity, made)


@pytest.mark.parametrize(
    ("entity", "said"),
    [
        (need("gemeente"), "veld 'side': behoefte 'geld' is van kant 'initiatief'. Schrijf hier 'initiatief'."),
        (goal_view("hof.doel2"), "veld 'goal': 'hof.doel2' past niet. Noem de id van een doel van de gemeente."),
        (goal_view("hof"), "veld 'goal': 'hof' past niet."),
        (activity("groep.n9"), "veld 'need': 'groep.n9' past niet. Noem de id van een behoefte bij dit initiatief."),
        (activity("groep.p0"), "veld 'need': 'groep.p0' past niet."),
        (activity("ander.n0"), "veld 'need': 'ander.n0' past niet."),
        (duty("raad"), "veld 'party': 'raad' past niet. Schrijf gemeente of initiatief, of noem een partij bij dit"),
        (duty("groep.n0"), "veld 'party': 'groep.n0' past niet."),
        (duty("ander.p0"), "veld 'party': 'ander.p0' past niet."),
        (duty("groep.p0", "nergens"), "veld 'party': 'groep.p0' past niet."),
    ],
)
def test_what_is_not_there_is_refused(made: Agenda, entity: Entity, said: str):
    with pytest.raises(ContentError) as refusal:
        check(entity, made)

    assert str(refusal.value).startswith(f"voorbeeld.yaml, 'ding', {said}")
