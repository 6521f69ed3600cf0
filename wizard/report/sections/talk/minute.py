"""Write on one page what both sides need, share, chose and agreed, and when they look again."""

from collections.abc import Iterator
from typing import Final

from wizard.logic.actions import of_talk
from wizard.report.document import Paper
from wizard.report.markup import Link
from wizard.report.meeting import Meeting
from wizard.report.sections.talk import accord, actions, cover, ending, firmness, goals, moments, needs, parts

MOST: Final = 600
"""Letters of a text that the summary says once more; what is longer stands in its part only."""


def _spoke(about: Meeting) -> str:
    """Return how often both sides spoke, and when for the last time."""
    say, found = about.handbook.say, about.talk.moments
    if not found:
        return say("talk_report.spoke_none", both=cover.both(about))
    told = say("talk_report.spoke", n=len(found), both=cover.both(about))
    days = [one.day for one in found if one.day]
    return f"{told} {say('talk_report.spoke_last', day=about.day(days[-1]))}" if days and len(found) > 1 else told


def _quoted(about: Meeting, key: str, text: str | None) -> Iterator[str]:
    """Yield what somebody wrote between quotation marks, unless it is too long for a summary."""
    if text is not None and len(text) <= MOST:
        yield about.handbook.say(f"talk_report.{key}", text=" ".join(text.split()))


def _goal(about: Meeting) -> Iterator[str]:
    joint = about.talk.conversation.joint_goal
    if joint is None:
        yield about.handbook.say("talk_report.joint_none")
    yield from _quoted(about, "joint", joint)
    yield goals.conclusion(about)


def _firm(about: Meeting) -> Iterator[str]:
    """Yield the advice with the rule that weighs most, the choice, and the reason for another one."""
    yield firmness.advised(about)
    yield about.handbook.say(about.advice.reasons[0].sentence)
    yield firmness.chosen(about)
    yield from _quoted(about, "reason", about.talk.conversation.intensity_reason)


def _onward(about: Meeting) -> Iterator[str]:
    say, talk = about.handbook.say, about.talk.conversation
    if not about.stops or talk.next_look is not None:
        yield say("talk_report.next_look", day=about.day(talk.next_look))
    found = [one for one in of_talk(about.handbook, about.talk) if one.part in {"behoeften", "verantwoordelijkheden"}]
    if found and about.has("acties"):
        yield say("talk_report.minute_actions", n=len(found))
    if about.stops:
        yield from _quoted(about, "restart", talk.stop_restart)


def _taken(about: Meeting, name: str) -> Iterator[str]:
    """Yield what both sides wrote when they took leave, where it fits in a summary."""
    text = getattr(about.talk.conversation, name)
    yield from _quoted(about, "quote", text or about.or_empty(None))


def _told(about: Meeting) -> dict[str, Iterator[str]]:
    """Return the sentences of each paragraph: of those who go on, or of those who take leave."""
    first = {"needs": needs.conclusion(about), "goal": _goal(about)}
    if about.stops:
        middle = {name: _taken(about, name) for name in ("stop_why", "stop_learnt", "stop_remains")}
    else:
        middle = {"firm": _firm(about), "form": iter([accord.form(about)])}
    return {**first, **middle, "onward": _onward(about)}


def _further(about: Meeting) -> Iterator[tuple[Link, str]]:
    say = about.handbook.say
    if about.has("onderdelen"):
        yield Link(parts.title(about), parts.BOOKMARK), say("talk_report.read_parts")
    if about.stops:
        yield Link(ending.title(about), ending.BOOKMARK), say("talk_report.read_stop")
    if about.has("momenten"):
        yield Link(moments.title(about), moments.BOOKMARK), say("talk_report.read_moments")
    if about.has("acties"):
        yield Link(actions.title(about), actions.BOOKMARK), say("talk_report.read_actions")


def _label(about: Meeting, name: str) -> str:
    if name in ending.STOPPING:
        return about.label(f"conversation.{name}")
    return about.handbook.say(f"talk_report.minute_{name}")


def write(paper: Paper, about: Meeting) -> None:
    """Write who spoke and where they came out, then a few sentences about each thing that counts."""
    say = about.handbook.say
    paper.heading(1, say("talk_report.minute"))
    paper.paragraph("Lead", f"{_spoke(about)} {ending.sentence(about)}")
    for name, sentences in _told(about).items():
        if text := " ".join(sentences):
            paper.paragraph("Prompt", _label(about, name))
            paper.paragraph("Normal", text)
    if further := list(_further(about)):
        paper.paragraph("Prompt", say("talk_report.minute_read"))
        paper.bullets(further)
