"""Make dossiers with goals that have a year, and a handbook with a few building blocks."""

from tests.logic import making
from wizard import content
from wizard.model.dossier import Dossier
from wizard.model.item import Item
from wizard.model.plan import BuildingBlock

SAID = making.SAID


def _block(ident: str, *, equal: bool = False, continuity: bool = False) -> BuildingBlock:
    facts = {"id": ident, "name": f"Bouwsteen {ident}", "what": SAID, "why": SAID, "ask": "?"}
    return BuildingBlock.model_validate(facts | {"equal": equal, "continuity": continuity})


BLOCKS = (_block("a", equal=True), _block("b", continuity=True), _block("c", equal=True, continuity=True), _block("d"))
HANDBOOK = content.load().model_copy(update={"blocks": BLOCKS})


def dossier(*places: list[tuple[str, int | None]], start: int | None = None, name: str = "Wijk {}") -> Dossier:
    """Return a dossier with a neighbourhood, n0 and on, for each list of goals: a horizon and a year."""
    made = making.dossier(*[None] * len(places), name=name)
    items = [
        Item(f"n{place}.g{number}", "goal", f"n{place}", {"horizon": horizon, "order": "a", "text": "x", "year": year})
        for place, goals in enumerate(places)
        for number, (horizon, year) in enumerate(goals)
    ]
    profile = Item("dossier", "profile", None, {"title": "Ronde", "lead_model": "m", "start_year": start})
    return made.after(made.seq + 1, [profile, *items])
