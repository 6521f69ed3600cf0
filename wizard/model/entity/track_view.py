"""Describe where both sides see themselves in the Wijkkompas."""

from typing import Annotated, ClassVar, Final

from pydantic import Field, model_validator

from wizard.model.entity.base import Entity
from wizard.model.entity.goal import Phase
from wizard.model.text import Identifier, Text

ACTIVITIES: Final = ("ja", "later", "nee")
"""Whether a side is active on a track: now, later, or not."""

Active = Annotated[str | None, Field(pattern=f"^({'|'.join(ACTIVITIES)})$")]


class TrackView(Entity):
    """Hold who is active on one track, its phase now and in the coming year, and what each needs of the other."""

    kind: ClassVar[str] = "track_view"
    parent_kind: ClassVar[str | None] = "initiative"
    fixed: ClassVar[frozenset[str]] = frozenset({"track"})

    track: Identifier
    municipality_active: Active = None
    initiative_active: Active = None
    phase_now: Phase = None
    phase_next: Phase = None
    municipality_needs: Text = None
    initiative_needs: Text = None

    @model_validator(mode="after")
    def _is_the_only_one(self) -> "TrackView":
        if self.id != track_view_id(self.parent or "", self.track):
            raise ValueError("the id of a view on a track is made of its initiative and its track")
        return self


def track_view_id(initiative: str, track: str) -> str:
    """Return the one id that this initiative's view on this track can have."""
    return f"{initiative}.spoor.{track}"
