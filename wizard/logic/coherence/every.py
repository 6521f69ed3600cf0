"""Apply every rule to a dossier, and set aside what somebody dismissed."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final, cast

from wizard.logic.coherence import accord, approach, days, firmness, goals, names, roles, room, work
from wizard.logic.coherence.finding import Finding, Rule
from wizard.logic.coherence.whole import Whole
from wizard.model.dossier import Dossier
from wizard.model.entity import Dismissal, dismissal_id
from wizard.model.handbook import Handbook

RULES: Final = (
    Rule("wijk-dubbel", 3, names.same),
    Rule("rol-ontbreekt", 1, roles.missing),
    Rule("rol-weinig-ruimte", 1, room.little),
    Rule("besluit-onvolledig", 2, roles.decision),
    Rule("minderheid-zonder-reden", 3, roles.minority),
    Rule("doel-buiten-termijn", 3, goals.off_horizon),
    Rule("bouwsteen-open", 2, approach.open_block),
    Rule("bouwsteen-voorbij", 2, approach.late_block),
    Rule("rollen-verschillen", 2, roles.different),
    Rule("rol-zonder-reden", 2, roles.no_reason),
    Rule("fase-verschilt", 2, accord.phase),
    Rule("behoefte-onbeantwoord", 2, work.unanswered),
    Rule("uitzoeken-blijft-liggen", 2, work.sought),
    Rule("doelen-niet-besproken", 3, goals.undiscussed),
    Rule("geen-gezamenlijk-doel", 1, goals.nothing_shared),
    Rule("intensiteit-zonder-reden", 2, firmness.no_reason),
    Rule("trekker-onduidelijk", 2, work.leader),
    Rule("trekker-kan-niet", 1, work.unable),
    Rule("zwaar-zonder-afspraken", 1, firmness.heavy),
    Rule("akkoord-met-open-punten", 1, accord.open_subjects),
    Rule("terugkijken-voorbij", 2, days.look_again),
    Rule("afspraken-voorbij", 3, days.promises),
    Rule("stoppen-zonder-rest", 2, accord.remains),
    Rule("akkoord-zonder-dag", 3, accord.no_day),
)
"""Every rule, in reading order: by step, and by part of the conversation."""


@dataclass(frozen=True)
class SetAside:
    """Hold a finding that somebody looked at and set aside, with the reason."""

    finding: Finding
    reason: str


@dataclass(frozen=True)
class Findings:
    """Hold all findings, what weighs most first and then in reading order."""

    open: tuple[Finding, ...] = ()
    set_aside: tuple[SetAside, ...] = ()
    past: tuple[Dismissal, ...] = ()
    """Reasons for points that are not there any more; nothing that somebody wrote is out of sight."""


def findings(handbook: Handbook, dossier: Dossier, today: date) -> Findings:
    """Return what does not hang together on a day; computed once for a version, a day and the content."""
    key = (__name__, handbook.version, today)
    if key not in dossier.derived:
        dossier.derived[key] = _sorted(dossier, _found(Whole(handbook, dossier, today.isoformat())))
    return cast("Findings", dossier.derived[key])


def _found(whole: Whole) -> Iterator[Finding]:
    for rule in RULES:
        for spot in rule.find(whole):
            yield Finding(rule.id, rule.weight, spot)


def _sorted(dossier: Dossier, found: Iterable[Finding]) -> Findings:
    """Return the findings in order; a dismissal without a reason sets nothing aside."""
    left, aside = list[Finding](), list[SetAside]()
    given = {one.id: one for one in dossier.entities.values() if isinstance(one, Dismissal) and one.reason}
    for one in sorted(found, key=lambda one: one.weight):
        dismissal = given.pop(dismissal_id(one.rule, one.about), None)
        if dismissal and dismissal.reason:
            aside.append(SetAside(one, dismissal.reason))
        else:
            left.append(one)
    return Findings(tuple(left), tuple(aside), tuple(given[ident] for ident in sorted(given)))
