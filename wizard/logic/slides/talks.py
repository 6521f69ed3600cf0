"""Tell what slides show of the conversation that is on the wall: only what both sides may see."""

from collections.abc import Callable, Iterator, Mapping
from typing import Final

from wizard.logic import naming, talk_words
from wizard.logic.answers.content import of as answers_of
from wizard.logic.answers.group import Group
from wizard.logic.answers.passage import Passage
from wizard.logic.slides.slide import Face, Line
from wizard.logic.slides.steps import lead
from wizard.logic.wording import listed
from wizard.model import talk
from wizard.model.dossier import Dossier
from wizard.model.entity import TALK_PARTS
from wizard.model.handbook import Handbook
from wizard.model.screens import Screen


def _begin(handbook: Handbook, dossier: Dossier, _item: str) -> Face:
    """Return whom the conversation is with, and its parts."""
    say, (one,) = handbook.say, dossier.initiatives
    places = listed([place.name for place in dossier.places_of(one.id)])
    parts = listed([talk_words.part(handbook, part) for part in TALK_PARTS])
    told = (
        Line(places or say("common.empty"), say("slides.talk_places")),
        Line(naming.stage(handbook, one.stage) or say("common.empty"), say("slides.talk_stage")),
        Line(one.aim or say("common.empty"), say("slides.talk_aim")),
        Line(f"{parts}.", say("slides.talk_parts")),
    )
    return Face(say("slides.title_gesprek", name=one.name), say("slides.question_gesprek"), told)


def _part(handbook: Handbook, dossier: Dossier, item: str) -> Face:
    """Return what was answered in one part; what is not answered yet stands in no slide of its own."""
    (one,) = dossier.initiatives
    groups = answers_of(handbook, dossier, Passage("gesprekken", one.id, item, Screen.CONVERSATION))
    known = _roles(handbook, dossier) if item == TALK_PARTS[0] else ()
    told = (*known, *(line for group in groups for line in _group(group)))
    question = handbook.agenda.part(item).ask[0]
    title = talk_words.part(handbook, item)
    return Face(title, question, told or (Line(handbook.say("slides.part_empty")),), hides=True)


def _roles(handbook: Handbook, dossier: Dossier) -> Iterator[Line]:
    """Yield the role that is wanted in each neighbourhood of the initiative; it comes from step 1."""
    (one,), model = dossier.initiatives, lead(handbook, dossier)
    for place in talk.of(dossier, one).places:
        choice = dossier.choice(place.id, model.id)
        role = model.role(choice.wanted) if choice else None
        said = role.name if role else handbook.say("common.empty")
        yield Line(said, handbook.say("slides.talk_role", name=place.name))


def _group(group: Group) -> Iterator[Line]:
    """Yield what was answered, under its title where it has one."""
    return (Line.named(one.label, one.text, group.title or "") for one in group.lines if one.text is not None)


TELL: Final[Mapping[str, Callable[[Handbook, Dossier, str], Face]]] = {"gesprek": _begin, "gespreksdeel": _part}
"""What tells each kind of slide."""
