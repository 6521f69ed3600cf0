"""Be the rules that say how firm a partnership should be; content/texts/advice.yaml has the sentence of each."""

from collections.abc import Callable, Collection
from dataclasses import dataclass, replace
from enum import Enum
from typing import Final

from wizard.logic.circumstances import PILED, Circumstances

EXPLORING: Final = frozenset({"idee", "verkenning"})
DEVELOPING: Final = frozenset({"ontwikkeling", "realisatie"})


class Effect(Enum):
    """Name what a rule does to the advice, the strongest first."""

    GOALS_FIRST = "eerst een doel"
    HEAVY = "zwaar"
    FLOOR = "ten minste gemiddeld"
    LIGHT = "mag licht"
    REST = "gemiddeld"
    CAUTION = "let op"


@dataclass(frozen=True)
class Rule:
    """Hold a rule; `sentence` and `change` are the keys of what the user reads."""

    id: str
    effect: Effect

    @property
    def sentence(self) -> str:
        """Return the key of the sentence that says that the rule holds, and whose rule it is."""
        return f"advice.rule_{self.id}"

    @property
    def change(self) -> str:
        """Return the key of the sentence that says what this rule would change."""
        return f"advice.change_{self.id}"

    def gone(self) -> "Rule":
        """Return the rule as one that would hold no longer; its `change` is another sentence."""
        return replace(self, id=f"{self.id}_weg")


def no_clear_goal(facts: Circumstances) -> bool:
    """Hold while there is no clear goal of both sides: the handout asks for one at every intensity."""
    return not facts.goal_is_clear


def exploring(facts: Circumstances) -> bool:
    """Hold in the exploring stages: the handout lets those stay light."""
    return facts.stage in EXPLORING


def narrow(facts: Circumstances) -> bool:
    """Hold for a narrow aim: the handout lets that stay light."""
    return facts.scope == "smal"


def project(facts: Circumstances) -> bool:
    """Hold when a project is developed: the handout asks for firm agreements then."""
    return "projectontwikkeling" in facts.yes


def project_stage(facts: Circumstances) -> bool:
    """Hold in a stage of development as long as nobody said whether there is a project; a rule of our own."""
    unknown = "projectontwikkeling" not in facts.yes | facts.no
    return unknown and facts.stage in DEVELOPING and facts.scope != "smal"


def serious(facts: Circumstances) -> bool:
    """Hold for a serious or large plan: the handout says that formalising helps."""
    return "serieus-groot" in facts.yes


def changing(facts: Circumstances) -> bool:
    """Hold when roles change or obstacles are expected: the handout says that formalising helps."""
    return "rollen-obstakels" in facts.yes


def piled_up(facts: Circumstances) -> bool:
    """Hold when at least two smaller weights add up; a rule of our own."""
    return len(facts.yes & set(PILED)) >= 2


LEVEL_RULES: Final[dict[Rule, Callable[[Circumstances], bool]]] = {
    Rule("doel", Effect.GOALS_FIRST): no_clear_goal,
    Rule("project", Effect.HEAVY): project,
    Rule("projectfase", Effect.HEAVY): project_stage,
    Rule("serieus", Effect.FLOOR): serious,
    Rule("rollen", Effect.FLOOR): changing,
    Rule("stapeling", Effect.FLOOR): piled_up,
    Rule("verkennend", Effect.LIGHT): exploring,
    Rule("smal", Effect.LIGHT): narrow,
}
"""The rules that decide about the intensity, in the order in which they are read."""

REST: Final = Rule("midden", Effect.REST)
"""Our own rule for when no other one says anything."""


def held(facts: Circumstances) -> tuple[Rule, ...]:
    """Return the rules that hold; REST when none of the others does."""
    return tuple(rule for rule, holds in LEVEL_RULES.items() if holds(facts)) or (REST,)


def level(rules: Collection[Rule]) -> str | None:
    """Return the intensity that follows, None when a goal comes first; a floor wins from what may stay light."""
    effects = {rule.effect for rule in rules}
    if Effect.GOALS_FIRST in effects:
        return None
    if Effect.HEAVY in effects:
        return "zwaar"
    return "licht" if Effect.LIGHT in effects and Effect.FLOOR not in effects else "gemiddeld"
