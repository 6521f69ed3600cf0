"""Gather what the rules about intensity look at, and how a single answer would change it."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from wizard.logic import common_goals
from wizard.model.entity import SCOPES, STAGES
from wizard.model.talk import Talk

PILED: Final = ("publiek-geld", "eigendom", "veel-partijen", "lange-duur", "persoonsgegevens", "gevoelig")
"""Questions of which one "ja" weighs little, and two weigh something."""

WEIGHED: Final = ("projectontwikkeling", "serieus-groot", "rollen-obstakels", *PILED)
"""Questions of which the answer can change the intensity."""


@dataclass(frozen=True)
class Circumstances:
    """Hold the facts of one conversation; `yes` and `no` are the questions that were answered so."""

    goal_is_clear: bool = True
    stage: str | None = None
    scope: str | None = None
    yes: frozenset[str] = frozenset()
    no: frozenset[str] = frozenset()

    def answered(self, question: str, verdict: bool) -> "Circumstances":
        """Return the same facts with this answer to a question."""
        yes, no = self.yes - {question}, self.no - {question}
        return replace(self, yes=yes | {question}, no=no) if verdict else replace(self, yes=yes, no=no | {question})

    def nearby(self) -> Iterator["Circumstances"]:
        """Yield every set of facts that differs by one answer; an answer that is taken back is none."""
        yield replace(self, goal_is_clear=not self.goal_is_clear)
        yield from (replace(self, stage=stage) for stage in STAGES)
        yield from (replace(self, scope=scope) for scope in SCOPES)
        for question in WEIGHED:
            yield self.answered(question, verdict=True)
            yield self.answered(question, verdict=False)


def stage(talk: Talk) -> str | None:
    """Return the stage that counts: the municipality's, or the initiative's while that is the only one."""
    return talk.initiative.stage or talk.conversation.stage_theirs


def stage_differs(talk: Talk) -> bool:
    """Tell whether both sides named a stage, and not the same one."""
    ours, theirs = talk.initiative.stage, talk.conversation.stage_theirs
    return ours is not None and theirs is not None and ours != theirs


def of(talk: Talk) -> Circumstances:
    """Return the facts of a conversation; "weten we nog niet" is no answer to a rule."""
    return Circumstances(
        goal_is_clear=common_goals.of(talk).is_clear,
        stage=stage(talk),
        scope=talk.initiative.scope,
        yes=frozenset(one for one, verdict in talk.verdicts.items() if verdict == "ja"),
        no=frozenset(one for one, verdict in talk.verdicts.items() if verdict == "nee"),
    )
