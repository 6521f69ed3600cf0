"""Tell what slides show of the three steps: the role, the goals and the approach."""

from collections.abc import Callable, Iterator, Mapping
from typing import Final, cast

from wizard.logic import naming, placing
from wizard.logic.answers.group import lines
from wizard.logic.placing import Moment
from wizard.logic.slides.slide import Face, Line
from wizard.model.dossier import Dossier
from wizard.model.entity import HORIZONS, Choice, choice_id
from wizard.model.handbook import Handbook
from wizard.model.role_model import RoleModel
from wizard.model.statement import Certainty, Statement

_ASKED: Final = ("now", "wanted", "second", "own_role", "standing", "proposed_to", "decided_by", "decided_on")
_HEARD: Final = ("minority", "minority_reason", "meaning")
"""What a decision shows, in order; what the minority thinks comes right below it."""


def lead(handbook: Handbook, dossier: Dossier) -> RoleModel:
    """Return the role model that leads."""
    return handbook.role_model(dossier.profile.lead_model)


def name(dossier: Dossier, ident: str) -> str:
    """Return the name of a neighbourhood or an initiative."""
    return str(dossier.value(ident, "name"))


def _question(handbook: Handbook, _dossier: Dossier, _item: str) -> Face:
    say = handbook.say
    asked = tuple(Line(say(f"slides.role_{part}"), say(f"slides.role_{part}_label")) for part in ("now", "wanted"))
    why = Line(say("slides.role_why"), say("slides.role_why_label"))
    return Face(say("slides.title_rolvraag"), say("slides.question_rolvraag"), (*asked, why))


def _choices(handbook: Handbook, dossier: Dossier, _item: str) -> Face:
    """Return every role to choose from; what is not out of a source says so, in letters that a room can read."""
    model = lead(handbook, dossier)
    told = (Line(_claim(handbook, role.summary), f"{role.sign} · {role.name}.") for role in model.roles)
    title = handbook.say("slides.title_rolkeuze", model=model.name)
    return Face(title, handbook.say("slides.question_rolkeuze"), tuple(told))


def _claim(handbook: Handbook, said: Statement) -> str:
    if said.certainty is Certainty.SOURCE:
        return said.text
    return f"{said.text} ({handbook.say(f'common.certainty_{said.certainty}')})"


def _matrix(handbook: Handbook, dossier: Dossier, item: str) -> Face:
    """Return the matrix; what the room still has to place is its question."""
    moment = cast("Moment", item)
    say, placed = handbook.say, placing.of(lead(handbook, dossier), dossier, moment, with_names=False)
    left = say("slides.matrix_left", n=placed.unplaced) if placed.unplaced else say("slides.matrix_whole")
    own = f" {say('slides.matrix_own', n=placed.own)}" if placed.own else ""
    return Face(say(f"slides.title_matrix_{moment}"), f"{left}{own}", hides=True, matrix=moment)


def _decision(handbook: Handbook, dossier: Dossier, item: str) -> Face:
    """Return the decision as it is made, with what the minority thinks."""
    ident = choice_id(item, lead(handbook, dossier).id)
    choice = dossier.choices.get(ident) or Choice(id=ident, parent=item, model=lead(handbook, dossier).id)
    found = lines(handbook, dossier, choice, (*_ASKED, *_HEARD))
    told = tuple(Line.named(one.label, one.text or handbook.say("common.empty")) for one in found)
    title = handbook.say("slides.title_besluit", name=name(dossier, item))
    return Face(title, handbook.say("slides.question_besluit"), told, hides=True)


def _terms(handbook: Handbook, dossier: Dossier, _item: str) -> Face:
    """Return the three horizons with their years."""
    told = (Line(handbook.say(f"slides.term_{one}"), f"{_term(handbook, dossier, one)}:") for one in HORIZONS)
    return Face(handbook.say("slides.title_doelenvraag"), handbook.say("slides.question_doelenvraag"), tuple(told))


def _term(handbook: Handbook, dossier: Dossier, horizon: str) -> str:
    return f"{naming.horizon(handbook, horizon)}, {naming.years(handbook, dossier.profile, horizon)}"


def _goals(handbook: Handbook, dossier: Dossier, item: str) -> Face:
    """Return the goals in one neighbourhood, by horizon."""
    told = tuple(line for horizon in HORIZONS for line in _on(handbook, dossier, item, horizon))
    title = handbook.say("slides.title_doelen", name=name(dossier, item))
    return Face(title, handbook.say("slides.question_doelen"), told, hides=True)


def _on(handbook: Handbook, dossier: Dossier, item: str, horizon: str) -> Iterator[Line]:
    written = [goal for goal in dossier.goals(item, horizon) if goal.text]
    term = f"{_term(handbook, dossier, horizon)}:"
    if not written:
        yield Line(handbook.say("common.empty"), term)
    for goal in written:
        year = handbook.say("slides.goal_year", year=goal.year) if goal.year else ""
        yield Line(f"{goal.text}{year}", "–", term)


def _approach(handbook: Handbook, dossier: Dossier, _item: str) -> Face:
    """Return how far every building block is, and what was agreed about it."""
    told = tuple(_block(handbook, dossier, one.id, one.name) for one in handbook.blocks)
    return Face(handbook.say("slides.title_aanpak"), handbook.say("slides.question_aanpak"), told, hides=True)


def _block(handbook: Handbook, dossier: Dossier, subject: str, title: str) -> Line:
    found = dossier.block(subject)
    said = (naming.status(handbook, found.status), found.agreed) if found else ()
    return Line(". ".join(filter(None, said)) or handbook.say("common.empty"), f"{title}:")


TELL: Final[Mapping[str, Callable[[Handbook, Dossier, str], Face]]] = {
    "rolvraag": _question,
    "rolkeuze": _choices,
    "matrix": _matrix,
    "besluit": _decision,
    "doelenvraag": _terms,
    "doelen": _goals,
    "aanpak": _approach,
}
"""What tells each kind of slide."""
