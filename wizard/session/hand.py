"""Turn what stands on the wall: the next slide, larger, the answer, black; none of it is an answer of the dossier."""

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Literal, Unpack

from wizard.logic import slides
from wizard.logic.slides import clock, outline
from wizard.model.dossier import Dossier
from wizard.model.handbook import Handbook
from wizard.model.right import Right
from wizard.model.stage import LARGEST, Stage, Turn
from wizard.session import arrival, resources, staging, visit
from wizard.storage.engine import StoreError
from wizard.storage.rows import NoDossier


@dataclass(frozen=True)
class Hand:
    """Give a screen what stands on the wall and the ways to turn it; `dossier` is what the wall may see.

    A turn goes on from what stands there when it is made: two quick presses are two slides.
    """

    dossier: Dossier
    handbook: Handbook
    stage: Stage
    on_wall: bool
    now: datetime

    def say(self, key: str, /, **values: object) -> str:
        """Return a screen text with its places filled in."""
        return self.handbook.say(key, **values)

    def step(self, by: int) -> None:
        """Go one slide on or back; nowhere at either end."""
        here = self._fresh()
        found = (slides.after if by > 0 else slides.before)(self.handbook, self.dossier, here)
        if found is not None:
            self._put(**self._to(here, found.id))

    def show(self, slide: str) -> None:
        """Put this slide on the wall."""
        self._put(**self._to(self._fresh(), slide))

    def resize(self, by: int) -> None:
        """Make the letters a step larger or smaller, as far as that goes."""
        self._put(zoom=min(max(self._fresh().zoom + by, 0), LARGEST))

    def flip(self, what: Literal["shown", "black"]) -> None:
        """Show or hide the answer, or the whole wall."""
        here = self._fresh()
        self._put(**(Turn(shown=not here.shown) if what == "shown" else Turn(black=not here.black)))

    def talk(self, initiative: str | None) -> None:
        """Put the conversation with an initiative on the wall, or take it away."""
        self._put(talk=initiative, slide=None if initiative is None else "gesprek", turned=datetime.now(UTC))

    def start(self) -> None:
        """Start the clock of the meeting at nought."""
        now = datetime.now(UTC)
        self._put(began=now, turned=now)

    def _to(self, here: Stage, slide: str) -> Turn:
        """Return the turn to a slide; the time of a part begins with its first slide."""
        before = slides.find(self.handbook, self.dossier, here).kind
        if outline.kind_of(slide) == before:
            return Turn(slide=slide)
        return Turn(slide=slide, turned=datetime.now(UTC))

    def _fresh(self) -> Stage:
        try:
            return resources.store().stages.read(self.dossier.id)
        except (StoreError, NoDossier):
            return self.stage

    def _put(self, **turn: Unpack[Turn]) -> None:
        try:
            resources.store().stages.put(self.dossier.id, **turn)
        except (StoreError, NoDossier):
            visit.current().message = self.say("common.act_unavailable")


def hand() -> Hand:
    """Return what a screen needs to show and turn what stands on the wall; raises NoDossier and StoreError."""
    here, on_wall, now = visit.current(), arrival.right() is Right.WALL, datetime.now(UTC)
    stage = staging.current()
    here.clock = None if on_wall else clock.changes(stage, now)
    return Hand(arrival.dossier(Right.WALL), resources.handbook(), stage, on_wall, now)
