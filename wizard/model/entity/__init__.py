"""Name the kinds of things a dossier is made of, each with its fields."""

from typing import Final

from wizard.model.entity.agreement import AGREEMENT_STATES, Agreement, Appeal, agreement_id, appeal_id
from wizard.model.entity.base import Entity, body_fields
from wizard.model.entity.block import STATUSES, Block, block_id
from wizard.model.entity.choice import DECIDERS, OWN_ROLE, STANDINGS, Attendee, Choice, choice_id
from wizard.model.entity.completion import Completion, completion_id
from wizard.model.entity.conversation import (
    COMPASS_USES,
    CONSENTS,
    INTENSITIES,
    SIDES,
    TALK_PARTS,
    Conversation,
    conversation_id,
)
from wizard.model.entity.criterion import VERDICTS, Criterion, criterion_id
from wizard.model.entity.dismissal import Dismissal, dismissal_id
from wizard.model.entity.goal import BASES, HORIZONS, PHASES, Goal
from wizard.model.entity.house_style import HOUSE_STYLE, HouseStyle
from wizard.model.entity.initiative import LEGAL_FORMS, OUTCOMES, SCOPES, STAGES, Initiative, Location, location_id
from wizard.model.entity.inside import INTERNAL
from wizard.model.entity.moment import PRESENT, Moment, Participant, Topic, topic_id
from wizard.model.entity.need import ANSWERS, Need, need_id
from wizard.model.entity.parked import Parked, parked_id
from wizard.model.entity.place import PROFILE, Neighbourhood, Profile
from wizard.model.entity.publication import (
    APPROACH_REPORT,
    EDITED,
    EDITION_STATES,
    MUNICIPAL_REPORT,
    Edition,
    Omission,
    edition_id,
    omission_id,
)
from wizard.model.entity.responsibility import SHARES, Activity, Duty, Party, duty_id
from wizard.model.entity.sharing import SHARINGS, GoalView, TheirGoal, goal_view_id
from wizard.model.entity.track_view import ACTIVITIES, TrackView, track_view_id

_STEPS: Final = (Profile, Neighbourhood, Choice, Attendee, Goal, Block)
_REGISTER: Final = (Initiative, Location)
_TALK: Final = (
    *(Conversation, Moment, Participant, Topic, Need, GoalView, TheirGoal, Criterion),
    *(TrackView, Party, Activity, Duty, Agreement, Appeal),
)
_REST: Final = (Completion, Dismissal, Edition, Omission, Parked, HouseStyle)

KINDS: Final[dict[str, type[Entity]]] = {kind.kind: kind for kind in (*_STEPS, *_REGISTER, *_TALK, *_REST)}
"""Every kind under its own name."""

__all__ = [
    "ACTIVITIES",
    "AGREEMENT_STATES",
    "ANSWERS",
    "APPROACH_REPORT",
    "BASES",
    "COMPASS_USES",
    "CONSENTS",
    "DECIDERS",
    "EDITED",
    "EDITION_STATES",
    "HORIZONS",
    "HOUSE_STYLE",
    "INTENSITIES",
    "INTERNAL",
    "KINDS",
    "LEGAL_FORMS",
    "MUNICIPAL_REPORT",
    "OUTCOMES",
    "OWN_ROLE",
    "PHASES",
    "PRESENT",
    "PROFILE",
    "SCOPES",
    "SHARES",
    "SHARINGS",
    "SIDES",
    "STAGES",
    "STANDINGS",
    "STATUSES",
    "TALK_PARTS",
    "VERDICTS",
    "Activity",
    "Agreement",
    "Appeal",
    "Attendee",
    "Block",
    "Choice",
    "Completion",
    "Conversation",
    "Criterion",
    "Dismissal",
    "Duty",
    "Edition",
    "Entity",
    "Goal",
    "GoalView",
    "HouseStyle",
    "Initiative",
    "Location",
    "Moment",
    "Need",
    "Neighbourhood",
    "Omission",
    "Parked",
    "Participant",
    "Party",
    "Profile",
    "TheirGoal",
    "Topic",
    "TrackView",
    "agreement_id",
    "appeal_id",
    "block_id",
    "body_fields",
    "choice_id",
    "completion_id",
    "conversation_id",
    "criterion_id",
    "dismissal_id",
    "duty_id",
    "edition_id",
    "goal_view_id",
    "location_id",
    "need_id",
    "omission_id",
    "parked_id",
    "topic_id",
    "track_view_id",
]
