"""Name what is chosen in steps 2 and 3 as the screens and the reports do."""

from wizard.logic import horizons
from wizard.logic.wording import listed
from wizard.model.entity import Goal, Profile, block_id
from wizard.model.handbook import Handbook

_NAMED_BY_USER = ("2", "3", "4", "5", "6")


def horizon(handbook: Handbook, ident: str) -> str:
    """Return "Korte termijn"."""
    return handbook.say(f"plan.horizon_{ident}")


def years(handbook: Handbook, profile: Profile, ident: str) -> str:
    """Return the years of a horizon: "2026 tot en met 2028", or "0 tot en met 2 jaar" when the start is not known."""
    span = next(span for span in horizons.of(profile) if span.horizon == ident)
    if span.starts is None:
        if span.until is None:
            return handbook.say("plan.count_from", first=span.after)
        return handbook.say("plan.count_between", first=span.after, last=span.until)
    if span.ends is None:
        return handbook.say("plan.years_from", first=span.starts)
    return handbook.say("plan.years_between", first=span.starts, last=span.ends)


def basis(handbook: Handbook, goal: Goal) -> str | None:
    """Return what a goal rests on, in the user's own words where it is something else; None when not filled in."""
    if goal.basis == "anders" and goal.basis_other:
        return goal.basis_other
    return handbook.say(f"plan.basis_{goal.basis}") if goal.basis else goal.basis_other


def track(handbook: Handbook, ident: str | None) -> str | None:
    """Return "A – Bewoners doen mee"; the bare id when the content no longer has it, None when not filled in."""
    found = handbook.compass.track(ident)
    return f"{found.letter} – {found.name}" if found else ident


def phase(handbook: Handbook, profile: Profile, ident: str | None) -> str | None:
    """Return "Fase 1: Samen starten", with the dossier's own name where it has one; None when not filled in."""
    if ident is None:
        return None
    known = next(one.name for one in handbook.compass.phases if one.id == ident)
    name = known or (getattr(profile, f"phase_{ident}") if ident in _NAMED_BY_USER else None)
    if name:
        return handbook.say("plan.phase_named", number=ident, name=name)
    return handbook.say("plan.phase_unnamed", number=ident)


def status(handbook: Handbook, ident: str | None) -> str | None:
    """Return how far a building block is; None when not filled in."""
    return handbook.say(f"plan.status_{ident}") if ident else None


def block(handbook: Handbook, ident: str | None) -> str | None:
    """Return the name of the building block whose answers have this id; None when the content has none."""
    return next((one.name for one in handbook.blocks if block_id(one.id) == ident), None)


def marks(handbook: Handbook, subject: str) -> str:
    """Return what a building block carries: "Gelijke behandeling en continuïteit"; empty when neither."""
    block = handbook.block(subject)
    carried = [name for name in ("equal", "continuity") if block and getattr(block, name)]
    return listed([handbook.say(f"plan.{name}") for name in carried]).capitalize()


def stage(handbook: Handbook, ident: str | None) -> str | None:
    """Return how far an initiative is; None when not filled in."""
    return handbook.say(f"initiatives.stage_{ident}") if ident else None


def scope(handbook: Handbook, ident: str | None) -> str | None:
    """Return whether an initiative is about one thing or more; None when not filled in."""
    return handbook.say(f"initiatives.scope_{ident}") if ident else None


def legal_form(handbook: Handbook, ident: str | None) -> str | None:
    """Return what an initiative is in law; None when not filled in."""
    return handbook.say(f"initiatives.legal_{ident}") if ident else None


def outcome(handbook: Handbook, ident: str | None) -> str | None:
    """Return where the conversation ended; None when not filled in."""
    return handbook.say(f"initiatives.outcome_{ident}") if ident else None
