"""Find what is not settled about who does what: each activity needs just one party that leads it, and that can."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from wizard.logic import promises, talk_words
from wizard.logic.wording import listed
from wizard.model.entity import Activity, Duty, Need
from wizard.model.handbook import Handbook
from wizard.model.talk import Talk


class Why(StrEnum):
    """Name what is not settled."""

    NOBODY = "nobody"
    SEVERAL = "several"
    UNABLE = "unable"


@dataclass(frozen=True)
class Lack:
    """Hold an activity with what is not settled about it; `parties` are those that lead it now."""

    activity: Activity
    why: Why
    parties: tuple[str, ...] = ()


def of(talk: Talk) -> tuple[Lack, ...]:
    """Return what is not settled, in the order of the activities; what is done needs nobody any more."""
    left = (one for one in talk.activities if promises.done_on(talk.dossier, one) is None)
    return tuple(lack for activity in left for lack in _of_one(talk, activity))


def sentence(handbook: Handbook, talk: Talk, lack: Lack) -> str:
    """Return in plain words what is not settled and what to do; it holds what people typed, without any marks."""
    parties = listed([talk_words.party(handbook, talk.dossier, party) for party in lack.parties])
    if lack.why is Why.NOBODY:
        return handbook.say("advice.lack_nobody", activity=lack.activity.name)
    return handbook.say(f"advice.lack_{lack.why.value}", activity=lack.activity.name, parties=parties)


def leaders(talk: Talk, activity: str) -> tuple[str, ...]:
    """Return the parties that lead an activity: the two sides first, then the others."""
    duties = (one for one in talk.dossier.children(activity) if isinstance(one, Duty))
    leading = {duty.party for duty in duties if duty.share == "trekker"}
    return tuple(party for party in talk.parties if party in leading)


def _of_one(talk: Talk, activity: Activity) -> Iterator[Lack]:
    found = leaders(talk, activity.id)
    if not found:
        yield Lack(activity, Why.NOBODY)
    if len(found) > 1:
        yield Lack(activity, Why.SEVERAL, found)
    unable = _unable(talk, activity)
    if unable in found:
        yield Lack(activity, Why.UNABLE, (unable,))


def _unable(talk: Talk, activity: Activity) -> str:
    """Return the side that answered "niet" to the need behind an activity; empty when neither did."""
    need = talk.dossier.entities.get(activity.need or "")
    if not isinstance(need, Need) or need.answer != "niet":
        return ""
    return "initiatief" if need.side == "gemeente" else "gemeente"
