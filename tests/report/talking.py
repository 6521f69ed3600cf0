"""Make conversations of which only what a test is about was said."""

from collections.abc import Mapping

from tests.report import marked
from tests.report.conftest import DAY
from wizard.model import talk
from wizard.model.agenda import PartnershipForm
from wizard.model.dossier import Dossier
from wizard.model.entity import (
    PROFILE,
    Conversation,
    Entity,
    Initiative,
    Location,
    Neighbourhood,
    Profile,
    conversation_id,
    location_id,
)
from wizard.model.item import Item, Value
from wizard.report.meeting import ALONE, Meeting

Answers = Mapping[str, Value]
Said = Mapping[str, tuple[type[Entity], Answers]]
"""Things under the initiative "i", or under another one of these by the start of their id, by id."""


def dossier(
    said: Said | None = None,
    conversation: Answers | None = None,
    initiative: Answers | None = None,
    neighbourhood: Answers | None = None,
) -> Dossier:
    """Return a dossier with one initiative, "Warm", in one neighbourhood, "Noord"."""
    items = [
        Item(PROFILE, Profile.kind, None, {"title": "Ronde", "municipality": "Proefstad"}),
        Item("n", Neighbourhood.kind, None, {"name": "Noord", "order": "a", **(neighbourhood or {})}),
        Item("i", Initiative.kind, None, {"name": "Warm", "order": "a", **(initiative or {})}),
        Item(location_id("i", "n"), Location.kind, "i", {"neighbourhood": "n"}),
    ]
    if conversation is not None:
        items.append(Item(conversation_id("i"), Conversation.kind, "i", dict(conversation)))
    for ident, (kind, body) in (said or {}).items():
        parents = {"initiative": "i", "moment": ident[:3], "activity": ident[:3], "neighbourhood": "n"}
        items.append(Item(ident, kind.kind, parents[kind.parent_kind or ""], dict(body)))
    return Dossier("talking", 0).after(1, items)


def meeting(
    said: Said | None = None,
    conversation: Answers | None = None,
    initiative: Answers | None = None,
    *,
    level: int = ALONE,
    neighbourhood: Answers | None = None,
) -> Meeting:
    """Return what a document is about when it is about this conversation."""
    found = dossier(said, conversation, initiative, neighbourhood)
    return Meeting(marked.handbook(), found, DAY, talk.of(found, found.initiatives[0]), level)


def need_name(ident: str) -> str:
    """Return what a need of the content is called."""
    return next(one.name for one in marked.handbook().agenda.needs if one.id == ident)


def form(ident: str) -> PartnershipForm:
    """Return a form of partnership of the content."""
    return next(one for one in marked.handbook().agenda.forms if one.id == ident)
