"""Be the rules about how firm a partnership is: what a heavy one needs, and why another level was chosen."""

from collections.abc import Iterator
from typing import Final

from wizard.logic import talk_words
from wizard.logic.coherence.spot import Spot
from wizard.logic.coherence.whole import Whole, inside
from wizard.logic.wording import listed

HEAVY: Final = ("rolverdeling", "fasering", "geld")
"""Subjects that the handout wants settled once a project is developed."""


def heavy(whole: Whole) -> Iterator[Spot]:
    """Find heavy partnerships in which it is not agreed who does what, in which role, when, or with what money."""
    for said in whole.going:
        if said.is_settled and said.advice.chosen == "zwaar":
            subjects = [
                inside(one.name) for one in map(whole.handbook.agenda.subject, HEAVY) if one and said.leaves_open(one)
            ]
            work = [] if said.talk.activities else [whole.handbook.say("findings.who_does_what")]
            if subjects or work:
                part = "afspraken" if subjects else "verantwoordelijkheden"
                yield said.spot(part, missing=listed([*work, *subjects]))


def no_reason(whole: Whole) -> Iterator[Spot]:
    """Find conversations in which another level was chosen than the advice, without a reason."""
    for said in whole.going:
        chosen = talk_words.intensity(whole.handbook, said.conversation.intensity)
        if chosen and said.conversation.intensity_reason is None and said.advice.is_own_choice:
            advice = talk_words.intensity(whole.handbook, said.advice.level) or whole.handbook.say(
                "findings.goals_first"
            )
            yield said.spot("intensiteit", chosen=inside(chosen), advice=inside(advice))
