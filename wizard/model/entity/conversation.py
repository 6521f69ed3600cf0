"""Describe the conversation of a municipality with one initiative, as far as it is asked only once."""

from typing import Annotated, ClassVar, Final

from pydantic import Field, model_validator

from wizard.model.entity.base import Day, Entity
from wizard.model.entity.initiative import Stage
from wizard.model.text import Identifier, Text

SIDES: Final = ("gemeente", "initiatief")
"""The two sides of the table; each weighs as much as the other."""

TALK_PARTS: Final = (
    *("voorbereiding", "behoeften", "doelen", "intensiteit", "wijkkompas"),
    *("verantwoordelijkheden", "afspraken", "waarden", "uitkomst"),
)
"""The parts of a conversation, in the order in which one rests on the other."""

INTENSITIES: Final = ("licht", "gemiddeld", "zwaar")
"""How firm a partnership is."""

COMPASS_USES: Final = ("ja", "later", "nee")
"""Whether both sides use the Wijkkompas as their method."""

CONSENTS: Final = ("concept", "gedeeld", "akkoord")
"""How far a report of a conversation is: a draft, shared with the initiative, or agreed by both sides."""

TalkPart = Annotated[str, Field(pattern=f"^({'|'.join(TALK_PARTS)})$")]
Side = Annotated[str, Field(pattern=f"^({'|'.join(SIDES)})$")]
Intensity = Annotated[str | None, Field(pattern=f"^({'|'.join(INTENSITIES)})$")]
CompassUse = Annotated[str | None, Field(pattern=f"^({'|'.join(COMPASS_USES)})$")]
Consent = Annotated[str | None, Field(pattern=f"^({'|'.join(CONSENTS)})$")]


class Conversation(Entity):
    """Hold what is asked once in a conversation; its parts and what both sides said stand in order.

    `consent` falls back to concept by itself when anything else of the conversation changes; see model.reopening.
    """

    kind: ClassVar[str] = "conversation"
    parent_kind: ClassVar[str | None] = "initiative"

    stage_theirs: Stage = None
    stage_words: Text = None
    internal_aim: Text = None
    internal_limits: Text = None
    internal_note: Text = None
    joint_goal: Text = None
    difference: Text = None
    intensity: Intensity = None
    intensity_reason: Text = None
    compass_use: CompassUse = None
    compass_words: Text = None
    form: Identifier | None = None
    form_reason: Text = None
    sustainability_municipality: Text = None
    sustainability_initiative: Text = None
    governance_municipality: Text = None
    governance_initiative: Text = None
    next_look: Day = None
    next_look_words: Text = None
    outcome_words: Text = None
    resume_on: Day = None
    resume_words: Text = None
    stop_why: Text = None
    stop_learnt: Text = None
    stop_remains: Text = None
    stop_restart: Text = None
    stop_farewell: Text = None
    consent: Consent = None
    shared_on: Day = None
    agreed_on: Day = None

    @model_validator(mode="after")
    def _is_the_only_one(self) -> "Conversation":
        if self.id != conversation_id(self.parent or ""):
            raise ValueError("the id of a conversation is made of its initiative")
        return self


def conversation_id(initiative: str) -> str:
    """Return the one id that the conversation with this initiative can have."""
    return f"{initiative}.gesprek"
