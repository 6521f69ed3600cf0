"""Be the rules about who does what and who can: one leader for each activity, and an answer to each need."""

from collections.abc import Iterator

from wizard.logic import promises, talk_words
from wizard.logic.coherence.spot import Spot
from wizard.logic.coherence.whole import Whole, in_words
from wizard.logic.duties import Why
from wizard.logic.wording import listed
from wizard.model.entity import Activity, Need


def leader(whole: Whole) -> Iterator[Spot]:
    """Find activities that nobody leads, or more than one party."""
    for said in whole.going:
        for lack in said.lacks:
            if lack.why is not Why.UNABLE:
                count = len(lack.parties) or whole.handbook.say("findings.no_leader")
                yield said.spot("verantwoordelijkheden", lack.activity.id, activity=lack.activity.name, count=count)


def unable(whole: Whole) -> Iterator[Spot]:
    """Find activities led by the side that answered that it cannot meet the need behind them."""
    for said in whole.going:
        for lack in said.lacks:
            if lack.why is Why.UNABLE:
                party = listed([talk_words.party(whole.handbook, whole.dossier, one) for one in lack.parties])
                words = {"activity": lack.activity.name, "party": party, "need": _behind(whole, lack.activity)}
                yield said.spot("verantwoordelijkheden", lack.activity.id, **words)


def unanswered(whole: Whole) -> Iterator[Spot]:
    """Find conversations in which some needs are answered and others are not; what is done is an answer too."""
    for said in whole.going:
        left = [need for need in said.match.unanswered if promises.done_on(whole.dossier, need) is None]
        if left and said.match.total > len(left):
            needs = whole.some(left, lambda need: f"“{whole.need(need)}”")
            yield said.spot("behoeften", n=len(left), needs=needs)


def sought(whole: Whole) -> Iterator[Spot]:
    """Find answers that somebody would find out without who or a day, past that day, or found out and not given."""
    for said in whole.going:
        for need in said.match.sought:
            lack = _lack(whole, need)
            if lack:
                yield said.spot("behoeften", need.id, need=whole.need(need), lack=lack)


def _lack(whole: Whole, need: Need) -> str | None:
    say, done = whole.handbook.say, promises.done_on(whole.dossier, need)
    if done:
        return say("findings.sought_done", day=in_words(done))
    if need.by_when and need.by_when < whole.today:
        return say("findings.sought_past", day=in_words(need.by_when))
    if need.who is None:
        return say("findings.sought_who")
    return say("findings.sought_when") if need.by_when is None else None


def _behind(whole: Whole, activity: Activity) -> str:
    need = whole.dossier.entities.get(activity.need or "")
    assert isinstance(need, Need)  # duties found its answer
    return whole.need(need)
