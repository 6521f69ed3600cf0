"""Apply every rule to a dossier: all that is open, each matter once, what weighs most first."""

from datetime import date
from typing import Final, cast

from wizard.logic import coherence
from wizard.logic.matters import rules
from wizard.logic.matters.look import Look
from wizard.logic.matters.matter import Matter, Rule
from wizard.model.dossier import Dossier
from wizard.model.handbook import Handbook

GROUPS: Final = ("rollen", "doelen", "aanpak", "gesprekken", "punten")
"""What matters are about, in the order of the steps."""

RULES: Final = (
    Rule("rol-bij-initiatief", "rollen", "rol", 1, ("rolvraag", "besluit"), rules.role_with_initiative),
    Rule("rol-voorgesteld", "rollen", "rol", 1, ("besluit",), rules.role_proposed),
    Rule("rol-open", "rollen", "rol", 2, ("rolvraag", "besluit"), rules.role_without),
    Rule("rol-onbeslist", "rollen", "rol", 2, ("besluit",), rules.role_undecided),
    Rule("rol-zonder-woorden", "rollen", "rol", 3, ("rolkeuze",), rules.role_without_words),
    Rule("doelen-leeg", "doelen", "doelen", 2, ("doelenvraag", "doelen"), rules.no_goal),
    Rule("doelen-op-termijn", "doelen", "doelen", 3, ("doelen",), rules.horizon_without_goal),
    Rule("bouwsteen-draagt", "aanpak", "bouwsteen", 2, ("aanpak",), rules.block_that_carries),
    Rule("bouwsteen-leeg", "aanpak", "bouwsteen", 3, ("aanpak",), rules.block_without_answer),
    Rule("gesprek-begonnen", "gesprekken", "gesprek", 2, ("gespreksdeel",), rules.talk_without_outcome),
    Rule("gesprek-nieuw", "gesprekken", "gesprek", 3, ("gesprek", "gespreksdeel"), rules.talk_to_begin),
    Rule("punt-eerst", "punten", None, 1, ("over",), rules.point_first),
    Rule("punt-regelen", "punten", None, 2, ("over",), rules.point_to_settle),
    Rule("punt-later", "punten", None, 3, ("over",), rules.point_that_waits),
)
"""Every rule, in the order of the steps."""


def of(handbook: Handbook, dossier: Dossier, today: date) -> tuple[Matter, ...]:
    """Return all that is open on a day, what weighs most first; computed once for a version, a day and the content."""
    key = (__name__, handbook.version, today)
    if key not in dossier.derived:
        look = Look(handbook, dossier, today)
        found = [Matter(rule, thing) for rule in RULES for thing in rule.find(look)]
        dossier.derived[key] = tuple(sorted(found, key=lambda one: one.rule.weight))
    return cast("tuple[Matter, ...]", dossier.derived[key])


def title(handbook: Handbook, matter: Matter) -> str:
    """Return what a matter is in words, with what people typed, without any marks."""
    found = matter.thing.finding
    if found:
        return coherence.words(handbook, found).title
    return handbook.say(f"planner.title_{matter.kind}", name=matter.thing.name)


def why(handbook: Handbook, matter: Matter) -> str:
    """Return the sentence of the rule by which this is a matter."""
    return handbook.say(f"planner.why_{matter.rule.id.replace('-', '_')}")
