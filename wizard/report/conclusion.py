"""Say in sentences what was chosen over all neighbourhoods."""

from collections.abc import Iterator
from typing import Final

from wizard.logic import standing, summary
from wizard.logic.summary import RolesSummary
from wizard.logic.wording import listed
from wizard.model.entity import Choice
from wizard.model.role_model import RoleModel
from wizard.report.subject import Subject

MOST_NAMES: Final = 8
"""More names than this are left to the table."""


def wanted(subject: Subject, counts: RolesSummary) -> str:
    """Return for how many neighbourhoods a role was chosen."""
    if counts.total == 0:
        return subject.say("no_neighbourhoods")
    if counts.placed_wanted == counts.total:
        return subject.say("wanted_all", n=counts.total)
    if counts.placed_wanted == 0:
        return subject.say("wanted_none", n=counts.total)
    return subject.say("wanted_some", n=counts.total, placed=counts.placed_wanted)


def _most(subject: Subject, model: RoleModel, counts: RolesSummary) -> Iterator[str]:
    if counts.most_wanted:
        names = listed([subject.role_name(model.id, role).lower() for role in counts.most_wanted])
        key = "most" if len(counts.most_wanted) == 1 else "most_tie"
        yield subject.say(key, n=dict(counts.wanted)[counts.most_wanted[0]], roles=names)
    if counts.own_wanted:
        yield subject.say("own", n=counts.own_wanted)


def _moving(subject: Subject, counts: RolesSummary) -> Iterator[str]:
    if counts.moving:
        yield subject.say("moving", n=counts.moving)
    elif counts.placed_now and counts.placed_wanted:
        yield subject.say("moving_none")


def roles(subject: Subject, model: RoleModel) -> str:
    """Return the conclusion about the roles of a model; it says so when nothing was chosen yet."""
    counts = summary.roles_summary(model, subject.dossier)
    sentences = [*_most(subject, model, counts), *_moving(subject, counts)]
    return " ".join(sentences) or wanted(subject, counts)


def _decided(subject: Subject, counts: standing.Standings) -> Iterator[str]:
    decided = counts.count("besloten")
    if decided == counts.total:
        yield subject.say("decided_all", n=decided)
    elif decided:
        yield subject.say("decided", n=decided)
    else:
        yield subject.say("decided_none")


def standings(subject: Subject, model: RoleModel) -> str:
    """Return how far the choices are by a role model; it says so when nobody filled that in."""
    counts = standing.of(model.id, subject.dossier)
    if counts.unknown == counts.total:
        return subject.say("standing_unknown")
    left = (("voorstel", counts.count("voorstel")), ("persoonlijk", counts.count("persoonlijk")))
    still = [subject.say(f"still_{key}", n=number) for key, number in (*left, ("unknown", counts.unknown)) if number]
    return " ".join([*_decided(subject, counts), *still])


def minority(subject: Subject) -> Iterator[str]:
    """Yield in how many neighbourhoods a minority thinks otherwise, by any role model."""
    if number := sum(any(map(standing.has_minority, choices)) for choices in _answered(subject)):
        yield subject.say("minority_some", n=number)


def _answered(subject: Subject) -> Iterator[tuple[Choice, ...]]:
    return (standing.filled(subject.dossier, one.id) for one in subject.dossier.neighbourhoods)


def _has_reason(choice: Choice) -> bool:
    return bool(choice.reason_values or choice.reason_subject or choice.reason_technical)


def explained(subject: Subject) -> Iterator[str]:
    """Yield for how many neighbourhoods there is a reason, and a meaning for initiatives."""
    found = [subject.dossier.choice(one.id, subject.model.id) for one in subject.dossier.neighbourhoods]
    reasons = sum(bool(choice and _has_reason(choice)) for choice in found)
    meanings = sum(bool(choice and choice.meaning) for choice in found)
    if reasons:
        yield subject.say("reasons", n=reasons)
    if meanings:
        yield subject.say("meanings", n=meanings)


def still_open(subject: Subject) -> Iterator[str]:
    """Yield which neighbourhoods have no role yet, when others have one."""
    model, dossier = subject.model.id, subject.dossier
    names = [
        one.name
        for one in dossier.neighbourhoods
        if (choice := dossier.choice(one.id, model)) is None or choice.wanted is None
    ]
    if 0 < len(names) <= MOST_NAMES:
        yield subject.say("open", n=len(names), names=listed(names))
    elif names and len(names) < len(dossier.neighbourhoods):
        yield subject.say("open_many", n=len(names))
