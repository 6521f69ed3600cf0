"""Say how long a meeting and the part it is at have taken, in whole minutes."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Final, NamedTuple

from wizard.model.stage import Stage
from wizard.model.stage_notes import StageNote

_MINUTE: Final = timedelta(minutes=1)


class Time(NamedTuple):
    """Hold minutes: those of the part with what it may take, and those of the whole meeting likewise."""

    part: int
    part_of: int
    whole: int
    whole_of: int


def of(stage: Stage, notes: Sequence[StageNote], kind: str, now: datetime) -> Time | None:
    """Return the minutes that are past, None while nobody started the clock."""
    if stage.began is None:
        return None
    planned = {note.id: note.minutes for note in notes}
    turned = max(stage.turned or stage.began, stage.began)
    return Time(_past(turned, now), planned[kind], _past(stage.began, now), sum(planned.values()))


def changes(stage: Stage, now: datetime) -> datetime | None:
    """Return the first moment at which one of these minutes is full, None while nobody started the clock."""
    if stage.began is None:
        return None
    starts = (stage.began, max(stage.turned or stage.began, stage.began))
    return min(start + (_past(start, now) + 1) * _MINUTE for start in starts)


def _past(start: datetime, now: datetime) -> int:
    return max(0, (now - start) // _MINUTE)
