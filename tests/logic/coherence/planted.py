"""Make small dossiers in which something does not hang together."""

from collections.abc import Mapping, Sequence
from datetime import date

from wizard import content
from wizard.logic import coherence
from wizard.logic.coherence import Finding, Findings
from wizard.logic.coherence.whole import Whole
from wizard.model.dossier import Dossier
from wizard.model.entity import (
    agreement_id,
    block_id,
    choice_id,
    completion_id,
    conversation_id,
    criterion_id,
    dismissal_id,
    goal_view_id,
    location_id,
    need_id,
)
from wizard.model.item import Item, Value

BOOK = content.load()
TODAY = date(2026, 11, 23)
YESTERDAY, TODAY_TOO, TOMORROW = "2026-11-22", "2026-11-23", "2026-11-24"

Answers = Mapping[str, Value]


def thing(kind: str, ident: str, parent: str | None = "i0", /, **body: Value) -> Item:
    """Return a thing with the answers that are given."""
    return Item(ident, kind, parent, {name: value for name, value in body.items() if value is not None})


def dossier(
    *things: Item | Sequence[Item],
    initiative: Answers | None = None,
    places: Sequence[str] = ("n0",),
    names: Sequence[str] = ("Noord", "Oost"),
    profile: Answers | None = None,
) -> Dossier:
    """Return a dossier of 2026 with neighbourhoods n0 and on, and the initiative Zon, i0, in some of them."""
    round_of_work: Answers = {"title": "Ronde", "lead_model": "nsob", "start_year": 2026, **(profile or {})}
    items = [thing("profile", "dossier", None, **round_of_work)]
    items += [thing("neighbourhood", f"n{at}", None, name=name, order=f"a{at}") for at, name in enumerate(names)]
    items += one_initiative("i0", "Zon", places, **(initiative or {}))
    for one in things:
        items += [one] if isinstance(one, Item) else one
    return Dossier("d", 0).after(1, items)


def one_initiative(ident: str, name: str, places: Sequence[str], **body: Value) -> list[Item]:
    """Return an initiative with where it is active."""
    made = thing("initiative", ident, None, **{"name": name, "order": ident, **body})
    return [made, *(location(ident, place) for place in places)]


def location(initiative: str, place: str) -> Item:
    """Return that an initiative is active in a neighbourhood."""
    return thing("location", location_id(initiative, place), initiative, neighbourhood=place)


def choice(place: str, model: str = "nsob", **body: Value) -> Item:
    """Return what was answered about the role in a neighbourhood."""
    return thing("choice", choice_id(place, model), place, model=model, **body)


def goal(ident: str, place: str = "n0", text: str | None = "Warm.", **body: Value) -> Item:
    """Return a goal of the municipality, on the short term when nothing else is given."""
    return thing("goal", ident, place, **{"horizon": "kort", "order": ident, "text": text, **body})


def goal_view(ident: str, sharing: str | None = "gedeeld", initiative: str = "i0") -> Item:
    """Return what an initiative thinks of a goal of the municipality."""
    return thing("goal_view", goal_view_id(initiative, ident), initiative, goal=ident, sharing=sharing)


def their_goal(ident: str, text: str | None = "Samen.", sharing: str | None = None) -> Item:
    """Return a goal of the initiative."""
    return thing("their_goal", f"i0.{ident}", order=ident, text=text, sharing=sharing)


def block(subject: str, **body: Value) -> Item:
    """Return what was answered about a building block."""
    return thing("block", block_id(subject), None, subject=subject, **body)


def talk(**body: Value) -> Item:
    """Return what is asked once in the conversation."""
    return thing("conversation", conversation_id("i0"), **body)


def need(prompt: str, side: str = "initiatief", **body: Value) -> Item:
    """Return a need of the content."""
    return thing("need", need_id("i0", prompt), side=side, order=prompt, prompt=prompt, **body)


def own_need(ident: str, text: str | None, **body: Value) -> Item:
    """Return a need of the initiative in own words."""
    return thing("need", f"i0.{ident}", side="initiatief", order=ident, text=text, **body)


def activity(ident: str, *leaders: str, **body: Value) -> list[Item]:
    """Return an activity with those that lead it."""
    duties = [thing("duty", f"i0.{ident}.{one}", f"i0.{ident}", party=one, share="trekker") for one in leaders]
    return [thing("activity", f"i0.{ident}", name=f"Taak {ident}", order=ident, **body), *duties]


def agreement(subject: str, state: str | None) -> Item:
    """Return how far a subject of agreement is."""
    return thing("agreement", agreement_id("i0", subject), subject=subject, state=state)


def verdicts(**answers: str) -> list[Item]:
    """Return answers to questions about intensity, by their id with _ for -."""
    ids = {name: name.replace("_", "-") for name in answers}
    return [thing("criterion", criterion_id("i0", ids[name]), subject=ids[name], verdict=answers[name]) for name in ids]


def moment(ident: str, day: str | None, next_on: str | None = None) -> Item:
    """Return a moment at which both sides spoke, and when the next one is."""
    return thing("moment", f"i0.{ident}", day=day, next_on=next_on)


def done(about: str, day: str | None = YESTERDAY) -> Item:
    """Return that a thing to do was done."""
    return thing("completion", completion_id(about), None, about=about, done_on=day)


def dismissal(rule: str, about: str, reason: str | None = "Dat weten we.") -> Item:
    """Return that a point was set aside."""
    return thing("dismissal", dismissal_id(rule, about), None, rule=rule, about=about, reason=reason)


def found(made: Dossier, today: date = TODAY) -> Findings:
    """Return what does not hang together."""
    return coherence.findings(BOOK, made, today)


def by_rule(made: Dossier, rule: str) -> list[Finding]:
    """Return what one rule found and nobody set aside."""
    return [one for one in found(made).open if one.rule == rule]


def about(rule: str, made: Dossier) -> list[str]:
    """Return what the points of one rule are about."""
    return [one.about for one in by_rule(made, rule)]


def values(rule: str, made: Dossier) -> dict[str, str | int]:
    """Return what fills the words of the only point of a rule."""
    (one,) = by_rule(made, rule)
    return dict(one.spot.values)


def whole(made: Dossier) -> Whole:
    """Return the dossier as the rules look at it."""
    return Whole(BOOK, made, TODAY.isoformat())
