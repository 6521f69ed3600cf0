"""Hold for every rule a dossier in which it fires just once, and what it should say."""

from collections.abc import Callable
from dataclasses import dataclass

from tests.logic.coherence.planted import (
    YESTERDAY,
    activity,
    block,
    choice,
    dossier,
    goal,
    need,
    talk,
    their_goal,
)
from wizard.model.dossier import Dossier
from wizard.model.item import Item
from wizard.model.screens import Screen


@dataclass(frozen=True)
class Case:
    """Hold how to make the dossier, and where the finding should lead."""

    made: Callable[..., Dossier]
    about: str
    weight: int
    screen: Screen
    item: str
    part: str | None = None
    name: str = "Zon"


def _with(*things: Item | list[Item], **more: object) -> Callable[..., Dossier]:
    return lambda *others: dossier(*things, *others, **more)  # pyright: ignore[reportArgumentType] - as dossier() takes


def _role(about: str, weight: int, **body: str) -> Case:
    return Case(_with(choice("n0", **body)), about, weight, Screen.ROLES, "n0", name="Noord")


def _said(weight: int, part: str, *things: Item | list[Item], about: str = "i0", **initiative: str) -> Case:
    return Case(_with(*things, initiative=initiative), about, weight, Screen.CONVERSATION, "i0", part)


def _block(about: str, *things: Item, name: str) -> Case:
    return Case(_with(*things), about, 2, Screen.APPROACH, about, name=name)


FIRING = {
    "wijk-dubbel": Case(_with(names=["West", "west"]), "n0", 3, Screen.NEIGHBOURHOODS, "n0", name="West"),
    "rol-ontbreekt": Case(_with(), "n0", 1, Screen.ROLES, "n0", name="Noord"),
    "rol-weinig-ruimte": Case(
        _with(choice("n0", wanted="presterend"), activity("a", "initiatief")), "i0.n0", 1, Screen.ROLES, "n0"
    ),
    "besluit-onvolledig": _role("n0.nsob", 2, standing="besloten"),
    "minderheid-zonder-reden": _role("n0.nsob", 3, minority="Liever anders."),
    "doel-buiten-termijn": Case(_with(goal("g1", year=2090)), "n0", 3, Screen.GOALS, "g1", name="Noord"),
    "bouwsteen-open": _block(
        "bouwsteen.register", block("register", status="nog_niet"), name="Register van initiatieven"
    ),
    "bouwsteen-voorbij": _block("bouwsteen.cultuur", block("cultuur", by_when=YESTERDAY), name="Cultuur en taal"),
    "rollen-verschillen": Case(
        _with(choice("n0", wanted="netwerkend"), choice("n1", wanted="responsief"), places=["n0", "n1"]),
        *("i0", 2, Screen.INITIATIVES, "i0"),
    ),
    "rol-zonder-reden": Case(
        _with(choice("n0", wanted="netwerkend"), initiative={"role": "responsief"}), "i0", 2, Screen.INITIATIVES, "i0"
    ),
    "fase-verschilt": _said(2, "voorbereiding", talk(stage_theirs="beheer"), stage="idee"),
    "behoefte-onbeantwoord": _said(2, "behoeften", need("geld"), need("kennis", answer="kan")),
    "uitzoeken-blijft-liggen": _said(2, "behoeften", need("geld", answer="zoeken"), about="i0.behoefte.geld"),
    "doelen-niet-besproken": Case(
        _with(goal("g1"), their_goal("d")), "n0", 3, Screen.CONVERSATION, "i0", "doelen", name="Noord"
    ),
    "geen-gezamenlijk-doel": _said(1, "doelen", outcome="verder"),
    "intensiteit-zonder-reden": _said(2, "intensiteit", talk(intensity="licht")),
    "trekker-onduidelijk": _said(2, "verantwoordelijkheden", activity("a"), about="i0.a"),
    "trekker-kan-niet": _said(
        *(1, "verantwoordelijkheden", need("geld", answer="niet"), activity("a", "gemeente", need="i0.behoefte.geld")),
        about="i0.a",
    ),
    "zwaar-zonder-afspraken": _said(1, "afspraken", talk(intensity="zwaar"), outcome="verder"),
    "akkoord-met-open-punten": _said(1, "afspraken", talk(consent="akkoord", intensity="licht")),
    "terugkijken-voorbij": _said(2, "waarden", talk(next_look=YESTERDAY)),
    "afspraken-voorbij": _said(3, "verantwoordelijkheden", activity("a", by_when=YESTERDAY), about="i0.a"),
    "stoppen-zonder-rest": _said(2, "uitkomst", outcome="stoppen"),
    "akkoord-zonder-dag": _said(3, "uitkomst", talk(consent="gedeeld")),
}
"""A case for every rule; other rules may fire in it as well."""
