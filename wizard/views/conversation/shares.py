"""Show who does what in each activity, and what is not settled about it."""

from collections.abc import Sequence
from datetime import date
from typing import Final

from wizard.logic import duties, promises, talk_words
from wizard.logic.duties import Lack
from wizard.logic.wording import date_in_words, listed
from wizard.model.entity import SHARES, Activity
from wizard.model.talk import Talk
from wizard.views import grid
from wizard.views.desk import Desk
from wizard.views.plain import escape

_LEADS: Final = SHARES[0]
_NOTHING: Final = "–"


def table(desk: Desk, talk: Talk, shown: Sequence[Activity]) -> None:
    """Draw a row for each of these activities: who leads it, who does what else, and what is not settled."""
    found: dict[str, list[Lack]] = {}
    for lack in duties.of(talk):
        found.setdefault(lack.activity.id, []).append(lack)
    grid.table([_row(desk, talk, one, found.get(one.id, ())) for one in shown], alt=desk.say("talk_duties.table_alt"))


def _row(desk: Desk, talk: Talk, one: Activity, lacks: Sequence[Lack]) -> dict[str, str]:
    others = [named for share in SHARES if share != _LEADS for named in _named(desk, talk, one, share)]
    done = promises.done_on(talk.dossier, one)
    days = [date_in_words(date.fromisoformat(one.by_when))] if one.by_when else []
    days += [desk.say("actions.done_on", day=date_in_words(date.fromisoformat(done)))] if done else []
    mind = ", ".join(desk.say(f"talk_duties.lack_{lack.why.value}") for lack in lacks)
    return {
        desk.say("fields.activity.name"): escape(one.name),
        desk.say("talk_duties.leader"): listed(_named(desk, talk, one, _LEADS)) or _NOTHING,
        desk.say("talk_duties.others"): ", ".join(others) or _NOTHING,
        desk.say("fields.activity.by_when"): ", ".join(days) or _NOTHING,
        desk.say("talk_duties.mind"): mind or _NOTHING,
    }


def _named(desk: Desk, talk: Talk, one: Activity, share: str) -> list[str]:
    """Return the parties with this share: the one that leads by its name, others as "Initiatief (doet mee)"."""
    parties = [party for party in talk.parties if talk.share(one.id, party) == share]
    names = [escape(talk_words.party(desk.handbook, talk.dossier, party)) for party in parties]
    does = (talk_words.share(desk.handbook, share) or share).lower()
    return names if share == _LEADS else [desk.say("talk_duties.does", party=name, share=does) for name in names]


def lacks(desk: Desk, talk: Talk, one: Activity) -> list[str]:
    """Return in sentences, as Markdown, what is not settled about an activity."""
    found = [lack for lack in duties.of(talk) if lack.activity.id == one.id]
    return [escape(duties.sentence(desk.handbook, talk, lack)) for lack in found]
