"""Say which questions are only asked in some cases: without an answer they are not open, but not there."""

from collections.abc import Callable, Mapping
from typing import Final, TypeAlias

from wizard.model.dossier import Dossier
from wizard.model.entity import OWN_ROLE, Entity

When: TypeAlias = Callable[[Dossier, Entity], bool]


def is_open(dossier: Dossier, entity: Entity, name: str) -> bool:
    """Tell whether a question that is not answered waits for an answer."""
    when = _ONLY_WHEN.get(f"{entity.kind}.{name}")
    return when is None or when(dossier, entity)


def _never(_dossier: Dossier, _entity: Entity) -> bool:
    """Be the case of what people may add and nobody has to."""
    return False


def _holds(name: str, *values: str) -> When:
    """Return the case in which another answer of the same thing is one of these."""
    return lambda _dossier, entity: getattr(entity, name) in values


def _filled(name: str) -> When:
    """Return the case in which another question of the same thing is answered."""
    return lambda _dossier, entity: getattr(entity, name) is not None


def _ended(*outcomes: str) -> When:
    """Return the case in which the conversation ended in one of these ways."""
    return lambda dossier, entity: dossier.value(entity.parent or "", "outcome") in outcomes


def _has_own_role(_dossier: Dossier, entity: Entity) -> bool:
    return any(getattr(entity, name) == OWN_ROLE for name in ("now", "wanted", "second"))


_MAY: Final = (
    *("profile.fictional", *(f"profile.phase_{number}" for number in range(2, 7))),
    *("choice.second", "choice.minority", "goal.track", "goal.phase", "initiative.role"),
    *("conversation.stage_words", "conversation.difference", "moment.next_on"),
    *(f"{kind}.words" for kind in ("goal_view", "their_goal", "criterion")),
    *("need.text", "need.answer_words", "activity.track", "activity.need", "appeal.municipality", "appeal.initiative"),
    "parked.about",
)

_ONLY_WHEN: Final[Mapping[str, When]] = {
    **dict.fromkeys(_MAY, _never),
    "choice.own_role": _has_own_role,
    "choice.proposed_to": _holds("standing", "voorstel"),
    "choice.decided_by": _holds("standing", "besloten"),
    "choice.decided_on": _holds("standing", "besloten"),
    "choice.minority_reason": _filled("minority"),
    "goal.basis_other": _holds("basis", "anders"),
    "initiative.role_reason": _filled("role"),
    "need.who": _holds("answer", "kan", "deels", "zoeken"),
    "need.by_when": _holds("answer", "kan", "deels", "zoeken"),
    "conversation.intensity_reason": _filled("intensity"),
    "conversation.compass_words": _filled("compass_use"),
    "conversation.form_reason": _filled("form"),
    "conversation.shared_on": _holds("consent", "gedeeld", "akkoord"),
    "conversation.agreed_on": _holds("consent", "akkoord"),
    "conversation.outcome_words": _ended("verder", "zoeken", "pauze"),
    **dict.fromkeys(("conversation.resume_on", "conversation.resume_words"), _ended("zoeken", "pauze")),
    **{f"conversation.stop_{name}": _ended("stoppen") for name in ("why", "learnt", "remains", "restart", "farewell")},
}
