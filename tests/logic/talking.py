"""Make small dossiers with a conversation."""

from collections.abc import Mapping

from tests.logic import making
from wizard.model import talk
from wizard.model.dossier import Dossier
from wizard.model.entity import (
    agreement_id,
    completion_id,
    conversation_id,
    criterion_id,
    duty_id,
    goal_view_id,
    need_id,
    track_view_id,
)
from wizard.model.item import Body, Item, Value
from wizard.model.talk import Talk

Answers = Mapping[str, Value]


def dossier(*things: Item, initiative: Answers | None = None) -> Dossier:
    """Return a dossier with one initiative, i0, in one neighbourhood, n0, and these things."""
    made = making.with_initiatives(making.dossier(None), initiative or {}, places=["n0"])
    return made.after(made.seq + 1, list(things))


def talk_of(*things: Item, initiative: Answers | None = None) -> Talk:
    """Return the conversation with i0, of which these things were said."""
    made = dossier(*things, initiative=initiative)
    return talk.of(made, made.initiatives[0])


def _thing(kind: str, ident: str, body: Answers, parent: str = "i0") -> Item:
    return Item(ident, kind, parent, {name: value for name, value in body.items() if value is not None})


def conversation(**body: Value) -> Item:
    """Return what is asked once."""
    return _thing("conversation", conversation_id("i0"), body)


def goal(ident: str, text: str | None = "x", neighbourhood: str = "n0") -> Item:
    """Return a goal of the municipality."""
    return _thing("goal", ident, {"horizon": "kort", "order": ident, "text": text}, neighbourhood)


def goal_view(ident: str, sharing: str | None = None) -> Item:
    """Return what the initiative thinks of a goal of the municipality."""
    return _thing("goal_view", goal_view_id("i0", ident), {"goal": ident, "sharing": sharing})


def their_goal(ident: str, text: str | None = "x", sharing: str | None = None) -> Item:
    """Return a goal of the initiative."""
    return _thing("their_goal", f"i0.{ident}", {"order": ident, "text": text, "sharing": sharing})


def criterion(subject: str, verdict: str | None) -> Item:
    """Return an answer to a question about intensity."""
    return _thing("criterion", criterion_id("i0", subject), {"subject": subject, "verdict": verdict})


def need(ident: str, side: str = "gemeente", answer: str | None = None, text: str | None = "x") -> Item:
    """Return a need in own words."""
    return _thing("need", f"i0.{ident}", {"side": side, "order": ident, "text": text, "answer": answer})


def known_need(prompt: str, side: str = "gemeente", answer: str | None = None) -> Item:
    """Return a need of the content."""
    body: Body = {"side": side, "order": prompt, "prompt": prompt, "answer": answer}
    return _thing("need", need_id("i0", prompt), body)


def track_view(track: str, **body: Value) -> Item:
    """Return where both sides see themselves on a track."""
    return _thing("track_view", track_view_id("i0", track), {"track": track, **body})


def party(ident: str, name: str = "Corporatie") -> Item:
    """Return a third party."""
    return _thing("party", f"i0.{ident}", {"name": name, "order": ident})


def activity(ident: str, need: str | None = None) -> Item:
    """Return an activity, which answers a need."""
    return _thing("activity", f"i0.{ident}", {"name": f"Activiteit {ident}", "order": ident, "need": need})


def done(ident: str, day: str | None = "2026-11-20") -> Item:
    """Return that something of the conversation was done on a day."""
    about = f"i0.{ident}"
    return Item(completion_id(about), "completion", None, {"about": about, "done_on": day})


def duty(ident: str, who: str, share: str | None) -> Item:
    """Return the share of a party in an activity."""
    return _thing("duty", duty_id(f"i0.{ident}", who), {"party": who, "share": share}, f"i0.{ident}")


def agreement(subject: str, state: str | None = None, text: str | None = None) -> Item:
    """Return what was agreed about a subject."""
    return _thing("agreement", agreement_id("i0", subject), {"subject": subject, "state": state, "text": text})
