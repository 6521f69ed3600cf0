"""Say what steps 2 and 3 ask and explain: prompts, the Wijkkompas, building blocks, and what changed since."""

from collections.abc import Iterator

from pydantic import Field, model_validator

from wizard.model.entity import PHASES
from wizard.model.entity.goal import Horizon
from wizard.model.statement import Content, Statement
from wizard.model.text import Identifier


class Prompt(Content):
    """Hold a goal to start from, in our own words, for one horizon; `track` is one of the Wijkkompas."""

    id: Identifier
    horizon: Horizon
    track: Identifier | None = None
    goal: Statement


class Track(Content):
    """Describe one track of the Wijkkompas; `letter` is what people call it by."""

    id: Identifier
    letter: str = Field(pattern="^[A-Z]$")
    name: str = Field(min_length=1)
    group: str = Field(min_length=1)
    meaning: Statement


class Phase(Content):
    """Describe one phase of the Wijkkompas; one without a name is known by its number only."""

    id: Identifier
    name: str | None = None
    meaning: Statement


class Node(Content):
    """Describe one knooppunt of the Wijkkompas: a step on a track, in a phase, that decides much of what follows."""

    id: Identifier
    track: Identifier
    phase: str = Field(pattern=f"^({'|'.join(PHASES)})$")
    name: str = Field(min_length=1)
    meaning: Statement


class Compass(Content):
    """Hold what is known of the Wijkkompas, and say what is not; `nodes` are the few knooppunten that are known."""

    summary: Statement
    origin: Statement
    limits: tuple[Statement, ...] = ()
    tracks: tuple[Track, ...] = Field(min_length=1)
    phases: tuple[Phase, ...]
    nodes: tuple[Node, ...] = ()

    def track(self, track: str | None) -> Track | None:
        """Return the track with this id, or None when there is none."""
        return next((found for found in self.tracks if found.id == track), None)

    def statements(self) -> Iterator[Statement]:
        """Yield every claim about the method."""
        yield from (self.summary, self.origin, *self.limits)
        for part in (*self.tracks, *self.phases, *self.nodes):
            yield part.meaning

    @model_validator(mode="after")
    def _phases_are_the_six(self) -> "Compass":
        if tuple(phase.id for phase in self.phases) != PHASES:
            raise ValueError(f"fasen: zet ze op volgorde, met als id {', '.join(PHASES)}")
        return self


class BuildingBlock(Content):
    """Describe one building block of an approach to initiatives: what it is, why, and what to write down.

    `equal` marks what makes colleagues treat initiatives alike, `continuity` what lasts when a colleague leaves.
    """

    id: Identifier
    name: str = Field(min_length=1)
    what: Statement
    why: Statement
    ask: str = Field(min_length=1)
    equal: bool = False
    continuity: bool = False


class ApproachReason(Content):
    """Say why there should be one approach: the handout's reason, and our reading of the one that breaks off."""

    given: Statement
    cut_off: Statement
    reading: Statement

    def statements(self) -> Iterator[Statement]:
        """Yield every claim about the reason."""
        yield from (self.given, self.cut_off, self.reading)


class NewTerm(Content):
    """Tell what replaced a term of the handout; `old` is None for something new, `open` holds what is not certain."""

    id: Identifier
    old: str | None = None
    new: str = Field(min_length=1)
    status: Statement
    meaning: Statement
    open: tuple[Statement, ...] = ()
    checked: str = Field(pattern=r"^\d{4}-\d{2}(-\d{2})?$")

    def statements(self) -> Iterator[Statement]:
        """Yield every claim about the change."""
        yield from (self.status, self.meaning, *self.open)
