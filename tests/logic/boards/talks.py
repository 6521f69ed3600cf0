"""Make dossiers with more initiatives, and what was said with each of them."""

from collections.abc import Mapping

from tests.logic import making
from tests.logic.dated import HANDBOOK
from wizard.model.dossier import Dossier
from wizard.model.entity import conversation_id, location_id, track_view_id
from wizard.model.item import Body, Item, Value

Answers = Mapping[str, Value]
SAY = HANDBOOK.say
ANSWERS = {"k": "kan", "d": "deels", "n": "niet", "z": "zoeken", "-": None}


def of(*initiatives: Answers, places: int = 0) -> Dossier:
    """Return a dossier with these initiatives, i0 and on, in none of its neighbourhoods."""
    return making.with_initiatives(making.dossier(*[None] * places), *initiatives)


def said(made: Dossier, initiative: str, **answers: Value) -> Dossier:
    """Return the dossier with what is asked once in a conversation."""
    return _with(made, Item(conversation_id(initiative), "conversation", initiative, dict(answers)))


def needing(made: Dossier, initiative: str, *answers: str) -> Dossier:
    """Return the dossier with a need of the municipality for every answer: k, d, n, z, or - for none."""
    items = [_need(f"{initiative}.b{place}", initiative, ANSWERS[answer]) for place, answer in enumerate(answers)]
    return _with(made, *items)


def _need(ident: str, initiative: str, answer: str | None) -> Item:
    body = {"side": "gemeente", "order": ident, "text": "x", "answer": answer}
    filled: Body = {name: value for name, value in body.items() if value is not None}
    return Item(ident, "need", initiative, filled)


def viewing(made: Dossier, initiative: str, **tracks: tuple[str | None, str | None, str | None]) -> Dossier:
    """Return the dossier with views on tracks: whether the municipality and the initiative are active, and a phase."""
    names = ("municipality_active", "initiative_active", "phase_now")
    items: list[Item] = []
    for track, values in tracks.items():
        body: Body = {name: value for name, value in zip(names, values, strict=True) if value is not None}
        items.append(Item(track_view_id(initiative, track), "track_view", initiative, {"track": track, **body}))
    return _with(made, *items)


def placed(made: Dossier, initiative: str, *places: int) -> Dossier:
    """Return the dossier with an initiative active in these neighbourhoods, by their number."""
    ids = [f"n{place}" for place in places]
    items = [Item(location_id(initiative, one), "location", initiative, {"neighbourhood": one}) for one in ids]
    return _with(made, *items)


def _with(made: Dossier, *items: Item) -> Dossier:
    return made.after(made.seq + 1, list(items))
