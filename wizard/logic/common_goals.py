"""Lay the goals of both sides beside each other: what is shared, what is of one side, and what is not judged yet."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from wizard.model.talk import Talk

CLEAR: Final = "doel-helder"
"""The question whether the common goal is clear."""


@dataclass(frozen=True)
class Common:
    """Hold the texts of all goals by whose they are; a text that stands in more neighbourhoods counts once."""

    shared: tuple[str, ...]
    """Those of the municipality first."""
    only_municipality: tuple[str, ...]
    only_initiative: tuple[str, ...]
    to_discuss: tuple[str, ...]
    unjudged: tuple[str, ...]
    """Goals of which the other side did not say whether it shares them."""
    is_clear: bool
    """Whether a common goal is written, and nobody said that it is not clear."""

    @property
    def total(self) -> int:
        """Return the number of goals."""
        lists = (self.shared, self.only_municipality, self.only_initiative, self.to_discuss, self.unjudged)
        return sum(map(len, lists))


def of(talk: Talk) -> Common:
    """Return the goals of both sides; those without a text are left out."""
    found = defaultdict[str | None, dict[str, None]](dict)
    for owner, sharing, text in (*_of_municipality(talk), *_of_initiative(talk)):
        found[owner if sharing == "alleen" else sharing][text] = None
    shared = tuple(found["gedeeld"])
    return Common(
        shared=shared,
        only_municipality=tuple(found["gemeente"]),
        only_initiative=tuple(found["initiatief"]),
        to_discuss=tuple(found["bespreken"]),
        unjudged=tuple(found[None]),
        is_clear=bool(shared or talk.conversation.joint_goal) and talk.verdicts.get(CLEAR) != "nee",
    )


def _of_municipality(talk: Talk) -> Iterator[tuple[str, str | None, str]]:
    for _, goal in talk.goals:
        view = talk.goal_view(goal.id)
        yield "gemeente", view.sharing if view else None, goal.text or ""


def _of_initiative(talk: Talk) -> Iterator[tuple[str, str | None, str]]:
    for goal in talk.their_goals:
        if goal.text:
            yield "initiatief", goal.sharing, goal.text
