"""Find what fits a conversation: a form of partnership, examples that resemble it, and the subjects to agree on."""

from typing import Final

from wizard.logic import circumstances
from wizard.model.agenda import Agenda, Partnership, Subject
from wizard.model.entity import INTENSITIES, STAGES
from wizard.model.handbook import Handbook
from wizard.model.talk import Talk

_PLANNED: Final = frozenset(STAGES[STAGES.index("haalbaarheid") :])
_BUILT: Final = frozenset({"realisatie", "beheer"})

_WEIGHTS: Final = {"form": 4, "stage": 2, "scope": 1}
"""What makes an example resemble a case, and how much each counts: the form more than the rest together."""


def form(talk: Talk, agenda: Agenda, level: str | None) -> str | None:
    """Return the id of the form that fits; None without a level, or when the content has no such form."""
    found = _form(talk, level)
    return found if agenda.form(found) else None


def _form(talk: Talk, level: str | None) -> str | None:
    stage = circumstances.stage(talk)
    if level == "licht":
        return "kennismaking" if stage == "idee" else "gespreksafspraken"
    if level == "gemiddeld":
        return "samenwerkingsverklaring" if stage in _PLANNED else "intentieverklaring"
    return _heavy_form(talk, stage) if level == "zwaar" else None


def _heavy_form(talk: Talk, stage: str | None) -> str:
    said = talk.verdicts
    if stage in _BUILT and said.get("publiek-geld") == "ja":
        return "beschikking-opdracht"
    if said.get("veel-partijen") == "ja" and said.get("projectontwikkeling") != "ja":
        return "green-deal"
    return "samenwerkingsovereenkomst"


def likeness(talk: Talk, form: str | None, example: Partnership) -> tuple[str, ...]:
    """Return in what an example resembles this case: "form", "stage" and "scope", as far as they do."""
    alike = {
        "form": form == example.form,
        "stage": circumstances.stage(talk) in example.stages,
        "scope": talk.initiative.scope == example.scope,
    }
    return tuple(name for name in _WEIGHTS if alike[name])


def examples(talk: Talk, agenda: Agenda, form: str | None, most: int = 3) -> tuple[Partnership, ...]:
    """Return the examples that resemble this case, the most alike first; those that do in nothing are left out."""
    scores = {one.id: sum(_WEIGHTS[name] for name in likeness(talk, form, one)) for one in agenda.partnerships}
    alike = sorted((one for one in agenda.partnerships if scores[one.id]), key=lambda one: -scores[one.id])
    return tuple(alike[:most])


def why(handbook: Handbook, talk: Talk, form: str | None, example: Partnership) -> tuple[str, ...]:
    """Return in words why an example resembles this case: "dezelfde vorm"."""
    return tuple(handbook.say(f"advice.like_{name}") for name in likeness(talk, form, example))


def subjects(agenda: Agenda, level: str | None) -> tuple[Subject, ...]:
    """Return the subjects to agree on at this intensity; none without one, because a goal comes first then."""
    if level is None:
        return ()
    asked = INTENSITIES[: INTENSITIES.index(level) + 1]
    return tuple(subject for subject in agenda.subjects if subject.weight in asked)
