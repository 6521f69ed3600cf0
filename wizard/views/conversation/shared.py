"""Draw the one question about a goal: whose it is."""

from typing import Final

from wizard.logic import talk_words
from wizard.logic.wording import cut
from wizard.model.entity import SHARINGS
from wizard.model.slot import Slot
from wizard.views import field
from wizard.views.desk import Desk
from wizard.views.field.widget import Option
from wizard.views.plain import escape

_LETTERS: Final = 160
"""Characters of a goal above its answer; the whole of it stands in the fold below."""


def ask(desk: Desk, address: Slot, goal: str | None, owner: str) -> None:
    """Draw the answers under the goal itself; `owner` is the side that brought it."""
    options: list[Option] = [(None, desk.say("common.empty"))]
    options += [(one, talk_words.sharing(desk.handbook, one, owner) or one) for one in SHARINGS]
    field.choice(desk, address, label(desk, goal), options)


def is_cut(goal: str | None) -> bool:
    """Say whether a goal is too long to stand above its answer as a whole."""
    return len(goal or "") > _LETTERS


def label(desk: Desk, goal: str | None) -> str:
    """Return a goal on one line, cut where it is long."""
    return escape(cut(goal or "", _LETTERS)) or desk.say("talk_goals.no_text")
