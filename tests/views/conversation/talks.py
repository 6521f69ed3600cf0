"""Start a dossier with one initiative, and open a part of the conversation with it."""

from typing import Final

from tests.app import Screen, Window, colleague, initiative, small
from wizard.model.change import Change, Create, Edit
from wizard.model.entity import Location, location_id
from wizard.views.conversation import choose

ONE: Final = "i0"
"""The id of the initiative."""


def begun(*more: Change, **answers: str | int) -> str:
    """Start a dossier with the initiative Zon, active in the neighbourhood Noord, and what else is given."""
    dossier = small("Noord", "Zuid")
    where = Create(Location.kind, location_id(ONE, "n0"), ONE, {"neighbourhood": "n0"})
    said = [Edit(ONE, name, None, value) for name, value in answers.items()]
    colleague(dossier, initiative(ONE, "Zon"), where, *said, *more)
    return dossier


def at(part: str, dossier: str, item: str = ONE) -> Window:
    """Open a part of the conversation."""
    window = Window(Screen.CONVERSATION, dossier, item)
    return window if part == "voorbereiding" else window.segment(choose.KEY, part)


def links(window: Window) -> list[str]:
    """Return what the links to other screens say."""
    return [node.proto.label for node in window.test.main.get("page_link")]
