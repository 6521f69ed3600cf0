"""Write the parts of a conversation in their order, each under its heading."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, TypeAlias

from wizard.logic import talk_words
from wizard.logic.wording import listed
from wizard.model.entity import (
    Activity,
    Agreement,
    Appeal,
    Criterion,
    Entity,
    GoalView,
    Need,
    Party,
    TheirGoal,
    TrackView,
)
from wizard.report.document import Paper
from wizard.report.meeting import Meeting
from wizard.report.sections.talk import (
    accord,
    compass,
    ending,
    firmness,
    goals,
    moments,
    needs,
    outlook,
    preparation,
    work,
)

Write: TypeAlias = Callable[[Paper, Meeting], None]


@dataclass(frozen=True)
class Part:
    """Hold what writes a part, and where its answers are: kinds of things, and the starts of names of fields."""

    write: Write
    kinds: tuple[type[Entity], ...]
    fields: tuple[str, ...]

    def is_touched(self, about: Meeting) -> bool:
        """Tell whether anything of this part was written down."""
        talk = about.talk.conversation
        held = any(name.startswith(self.fields) and value is not None for name, value in talk)
        return held or any(isinstance(one, self.kinds) for one in about.dossier.children(about.initiative.id))


PARTS: Final[dict[str, Part]] = {
    "voorbereiding": Part(preparation.write, (), ("stage",)),
    "behoeften": Part(needs.write, (Need,), ()),
    "doelen": Part(goals.write, (GoalView, TheirGoal), ("joint_goal", "difference")),
    "intensiteit": Part(firmness.write, (Criterion,), ("intensity",)),
    "wijkkompas": Part(compass.write, (TrackView,), ("compass",)),
    "verantwoordelijkheden": Part(work.write, (Activity, Party), ()),
    "afspraken": Part(accord.write, (Agreement, Appeal), ("form",)),
    "waarden": Part(outlook.write, (), ("sustainability", "governance", "next_look")),
    "uitkomst": Part(ending.write, (), ("outcome", "resume", "stop")),
}
"""Every part of a conversation, in its order."""

BOOKMARK: Final = "_Onderdelen"


def bookmark(part: str) -> str:
    """Return the name by which to link to a part."""
    return f"_Onderdeel{list(PARTS).index(part)}"


def title(about: Meeting) -> str:
    """Return the heading of the chapter with all parts."""
    return about.handbook.say("talk_report.parts")


def write(paper: Paper, about: Meeting) -> None:
    """Write every part under a numbered heading, also those of which nothing is known."""
    paper.heading(1, title(about), BOOKMARK)
    paper.paragraph("Normal", about.handbook.say("talk_report.parts_about"))
    for number, (ident, part) in enumerate(PARTS.items(), 1):
        name = talk_words.part(about.handbook, ident)
        typed = about.handbook.say("talk_report.part", number=number, name=name)
        paper.heading(about.level, name, bookmark(ident), typed=typed)
        part.write(paper, about)


def is_begun(about: Meeting) -> bool:
    """Tell whether anything of the conversation was written down."""
    return bool(about.talk.moments) or any(part.is_touched(about) for part in PARTS.values())


def among(paper: Paper, about: Meeting) -> None:
    """Write the parts of which something is known among other conversations; the others stand in one sentence."""
    left: list[str] = []
    for ident, part in PARTS.items():
        name = talk_words.part(about.handbook, ident)
        if part.is_touched(about):
            paper.heading(about.level, name)
            part.write(paper, about)
        else:
            left.append(name)
    if about.talk.moments:
        paper.heading(about.level, moments.title(about))
        moments.put(paper, about)
    if left:
        paper.paragraph("Open", about.handbook.say("talk_report.parts_left", n=len(left), names=listed(left)))
