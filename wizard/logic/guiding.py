"""Say which point of attention goes before the next step."""

from typing import Final

from wizard.logic.coherence import Finding, Findings
from wizard.logic.progress import Progress
from wizard.model.screens import Screen

BASICS: Final = frozenset({Screen.NEIGHBOURHOODS, Screen.ROLES, Screen.GOALS})
"""Where what everything else hangs on is filled in."""


def to_look_at_first(found: Findings) -> tuple[Finding, ...]:
    """Return the points that weigh most."""
    return tuple(one for one in found.open if one.weight == 1)


def before(progress: Progress, found: Findings) -> Finding | None:
    """Return the point to settle before the next step, None when that step comes first.

    Roles and goals come first: as long as these are not there, most points only say that people have just begun, and
    filling them in makes such points go by itself. After that a point that weighs much costs more with every further
    step, such as a building block or another conversation, so it goes before those.
    """
    if progress.next_step.screen in BASICS:
        return None
    return next(iter(to_look_at_first(found)), None)
