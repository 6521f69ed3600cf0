"""Make dossiers of which every answer can be found again, by walking the model."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from functools import cache
from itertools import count

from wizard import content
from wizard.model.dossier import Dossier
from wizard.model.entity import (
    EDITED,
    HORIZONS,
    HOUSE_STYLE,
    KINDS,
    OWN_ROLE,
    PRESENT,
    PROFILE,
    SIDES,
    TALK_PARTS,
    Activity,
    Agreement,
    Appeal,
    Attendee,
    Block,
    Choice,
    Completion,
    Conversation,
    Criterion,
    Dismissal,
    Duty,
    Edition,
    Entity,
    Goal,
    GoalView,
    HouseStyle,
    Initiative,
    Location,
    Moment,
    Need,
    Neighbourhood,
    Omission,
    Parked,
    Participant,
    Party,
    Profile,
    TheirGoal,
    Topic,
    TrackView,
    agreement_id,
    appeal_id,
    block_id,
    body_fields,
    choice_id,
    completion_id,
    conversation_id,
    criterion_id,
    dismissal_id,
    duty_id,
    edition_id,
    goal_view_id,
    location_id,
    need_id,
    omission_id,
    parked_id,
    topic_id,
    track_view_id,
)
from wizard.model.handbook import Handbook
from wizard.model.item import Body, Item, Value
from wizard.model.outline import GUIDE
from wizard.model.text import LINE_LIMIT, TEXT_LIMIT


def _no_longer_than(limit: int) -> set[tuple[str, str]]:
    """Return kind and field of what people type, by how long it may be."""
    return {
        (kind, name)
        for kind, entity in KINDS.items()
        for name in body_fields(entity)
        if any(getattr(rule, "max_length", None) == limit for rule in entity.model_fields[name].metadata)
    }


FREE = _no_longer_than(TEXT_LIMIT)
"""Kind and field of every open text."""

LINES = {(kind, name) for kind, name in _no_longer_than(LINE_LIMIT) if name != "order"}
"""Kind and field of every line that people type."""

RESTS: Body = {"rule": "wijk-dubbel", "about": "n"}

INITIATIVES = 6
"""Initiatives in a dossier: as many as it takes to hold every option."""

CONSENTS = ("gedeeld", "akkoord")
"""The states of consent in which all that was said may stand in every document."""


@cache
def handbook() -> Handbook:
    """Return the real content: a model of 2×2, one of 2×3 and one without axes."""
    return content.load()


@cache
def example() -> Dossier:
    """Return the fictional example."""
    items = [Item(one.id, one.kind, one.parent, one.body) for one in content.example().items]
    return Dossier("example", 0).after(7, items)


class Pen:
    """Give every answer a value that stands nowhere else; those with options take them in turn."""

    def __init__(self) -> None:
        """Begin with the first number, and with the first of all options."""
        self._numbers = count(1)
        self._turns = Counter[tuple[str, str]]()

    def _value(self, kind: type[Entity], name: str) -> Value:
        annotation, number = str(kind.model_fields[name].rebuild_annotation()), next(self._numbers)
        if name == "code":
            return f"BU{number:08}"
        if name.endswith("year"):
            return 2000 + number % 200
        if "d{4}-" in annotation:
            return (date(2020, 1, 1) + timedelta(days=number)).isoformat()
        if found := re.search(r"pattern='\^\(([a-z0-9_|]+)\)\$'", annotation):
            options, turn = found[1].split("|"), (kind.kind, name)
            self._turns[turn] += 1
            return options[(self._turns[turn] - 1) % len(options)]
        if "bool" in annotation:
            return True
        return 20_000 + number if "int" in annotation else f"Merk{number:04}z"

    def item(self, kind: type[Entity], ident: str, parent: str | None = None, **fixed: Value) -> Item:
        """Return a thing with an answer in every field: these, and marks in all others."""
        body = {name: fixed[name] if name in fixed else self._value(kind, name) for name in body_fields(kind)}
        return Item(ident, kind.kind, parent, body)


def _choice(ident: str, place: int, roles: list[str], pen: Pen, model: str) -> Iterator[Item]:
    wanted = OWN_ROLE if place % 2 == 0 else roles[(place + 2) % 4]
    made = choice_id(ident, model)
    chosen = {"now": roles[place % 4], "wanted": wanted, "second": roles[(place + 1) % 4]}
    yield pen.item(Choice, made, ident, model=model, **chosen)
    for one in range(2):
        yield pen.item(Attendee, f"{made}.{one}", made)


def _goals(neighbourhood: str, pen: Pen) -> Iterator[Item]:
    tracks = handbook().compass.tracks
    for place, horizon in enumerate(HORIZONS * 2):
        track = tracks[place % len(tracks)].id
        yield pen.item(Goal, f"{neighbourhood}.doel{place}", neighbourhood, horizon=horizon, track=track)


def _blocks(pen: Pen) -> Iterator[Item]:
    for block in handbook().blocks:
        yield pen.item(Block, block_id(block.id), subject=block.id)


def _initiatives(neighbourhoods: int, pen: Pen, consents: Sequence[str | None]) -> Iterator[Item]:
    """Yield initiatives, each in two neighbourhoods when there are as many, with all that was said with them."""
    roles = [role.id for role in handbook().role_models[0].roles]
    for place in range(INITIATIVES):
        ident, active = f"i{place}", sorted({place % neighbourhoods, (place + 1) % neighbourhoods})
        yield pen.item(Initiative, ident, role=roles[place % len(roles)])
        for where in active:
            yield pen.item(Location, location_id(ident, f"n{where}"), ident, neighbourhood=f"n{where}")
        yield from _talk(ident, place, f"n{active[0]}", pen, consents[place % len(consents)])


def _talk(ident: str, place: int, neighbourhood: str, pen: Pen, consent: str | None) -> Iterator[Item]:
    agenda = handbook().agenda
    form = agenda.forms[place % len(agenda.forms)].id
    yield pen.item(Conversation, conversation_id(ident), ident, form=form, consent=consent)
    for number in range(2):
        moment, party, goal = f"{ident}.m{number}", f"{ident}.p{number}", f"{neighbourhood}.doel{place % 3 + number}"
        yield pen.item(Moment, moment, ident)
        for one, side in enumerate(PRESENT):
            yield pen.item(Participant, f"{moment}.{one}", moment, side=side)
        for part in TALK_PARTS[number::2]:
            yield pen.item(Topic, topic_id(moment, part), moment, part=part)
        yield pen.item(GoalView, goal_view_id(ident, goal), ident, goal=goal)
        yield pen.item(TheirGoal, f"{ident}.d{number}", ident)
        yield pen.item(Party, party, ident)
    yield from _needs(ident, place, pen)
    yield from _work(ident, place, pen)
    for one in agenda.questions[place::4]:
        yield pen.item(Criterion, criterion_id(ident, one.id), ident, subject=one.id)
    for one in agenda.subjects[place % 5 :: 4]:
        yield pen.item(Agreement, agreement_id(ident, one.id), ident, subject=one.id)
    for one in agenda.partnerships[place % 3 :: 3]:
        yield pen.item(Appeal, appeal_id(ident, one.id), ident, example=one.id)
    for one in handbook().compass.tracks[place % 2 :: 2]:
        yield pen.item(TrackView, track_view_id(ident, one.id), ident, track=one.id)


def _needs(ident: str, place: int, pen: Pen) -> Iterator[Item]:
    """Yield needs of both sides: one of the content with words beside it, and one in own words."""
    for side in SIDES:
        prompt = handbook().agenda.needs_of(side)[place].id
        yield pen.item(Need, need_id(ident, prompt), ident, side=side, prompt=prompt)
        yield pen.item(Need, f"{ident}.{side}", ident, side=side, prompt=None)


def _work(ident: str, place: int, pen: Pen) -> Iterator[Item]:
    tracks = handbook().compass.tracks
    for number, side in enumerate(SIDES):
        activity, track = f"{ident}.a{number}", tracks[(place + number) % len(tracks)].id
        prompt = handbook().agenda.needs_of(side)[place].id
        yield pen.item(Activity, activity, ident, track=track, need=need_id(ident, prompt))
        for party in (*SIDES, f"{ident}.p0", f"{ident}.p1"):
            yield pen.item(Duty, duty_id(activity, party), activity, party=party)


@cache
def dossier(neighbourhoods: int = 3, consents: Sequence[str | None] = CONSENTS) -> Dossier:
    """Return a dossier in which every field of every kind holds something that stands nowhere else."""
    pen, models = Pen(), handbook().role_models
    items = [pen.item(Profile, PROFILE, lead_model=models[0].id, short_years=3, middle_years=8), *_blocks(pen)]
    for place in range(neighbourhoods):
        ident = f"n{place}"
        items.append(pen.item(Neighbourhood, ident))
        for model in models:
            items += _choice(ident, place, [role.id for role in model.roles], pen, model.id)
        items += _goals(ident, pen)
    items += _initiatives(neighbourhoods, pen, consents)
    items += [*_resting(pen), *_editions(pen), *_parked(pen), *_done(pen)]
    return Dossier("marked", 0).after(1, items)


def _resting(pen: Pen) -> Iterator[Item]:
    """Yield that a point rests which is there, and one which is not there any more."""
    late = block_id(handbook().blocks[1].id)
    for rule, about in (("bouwsteen-voorbij", late), ("wijk-dubbel", "n0")):
        yield pen.item(Dismissal, dismissal_id(rule, about), rule=rule, about=about)


def _editions(pen: Pen) -> Iterator[Item]:
    """Yield how both documents of the municipality go out, and a chapter that is left out of another one."""
    for document in EDITED:
        yield pen.item(Edition, edition_id(document), document=document)
    yield pen.item(Omission, omission_id(GUIDE, TALK_PARTS[4]), document=GUIDE, chapter=TALK_PARTS[4])


def _parked(pen: Pen) -> Iterator[Item]:
    """Yield subjects that a meeting did not get to: about things of every kind, and one in own words."""
    block = block_id(handbook().blocks[2].id)
    for matter, about in (("rol", "n0"), ("doelen", "n0"), ("bouwsteen", block), ("gesprek", "i0")):
        yield pen.item(Parked, parked_id(matter, about), matter=matter, about=about)
    yield pen.item(Parked, "los", matter=None, about=None)


def _done(pen: Pen) -> Iterator[Item]:
    """Yield that an activity is done."""
    yield pen.item(Completion, completion_id("i0.a0"), about="i0.a0")


def marks(entities: Iterable[Entity]) -> set[str]:
    """Return the texts in these things that stand nowhere else."""
    values = (getattr(one, name) for one in entities for name in body_fields(type(one)))
    return {value for value in values if isinstance(value, str) and re.fullmatch(r"Merk\d{4}z", value)}


def with_texts(text: str) -> Dossier:
    """Return a dossier with one neighbourhood, goal, building block and initiative whose texts all hold this text."""
    known, line = handbook(), text[:200]

    def answers(kind: type[Entity]) -> Body:
        order: Body = {"order": "a"} if "order" in kind.model_fields else {}
        return {
            **{name: text for one, name in FREE if one == kind.kind},
            **{name: line for one, name in LINES if one == kind.kind},
            **order,
        }

    model, block = known.role_models[0].id, known.blocks[0].id
    choice: Body = {"model": model, "wanted": OWN_ROLE, **answers(Choice)}
    return Dossier("texts", 0).after(
        1,
        [
            Item(PROFILE, Profile.kind, None, answers(Profile)),
            Item("n", Neighbourhood.kind, None, answers(Neighbourhood)),
            Item(choice_id("n", model), Choice.kind, "n", choice),
            Item("aanwezig", Attendee.kind, choice_id("n", model), answers(Attendee)),
            Item("n.doel", Goal.kind, "n", {"horizon": "kort", "phase": "2", **answers(Goal)}),
            Item(block_id(block), Block.kind, None, {"subject": block, "status": "deels", **answers(Block)}),
            Item("i", Initiative.kind, None, answers(Initiative)),
            Item(location_id("i", "n"), Location.kind, "i", {"neighbourhood": "n"}),
            *_talk_with(answers),
            Item("los", Parked.kind, None, answers(Parked)),
            Item(HOUSE_STYLE, HouseStyle.kind, None, {"digest": "0" * 64, **answers(HouseStyle)}),
            Item(edition_id(EDITED[0]), Edition.kind, None, {"document": EDITED[0], **answers(Edition)}),
            Item(dismissal_id("wijk-dubbel", "n"), Dismissal.kind, None, {**RESTS, **answers(Dismissal)}),
        ],
    )


def _talk_with(answers: Callable[[type[Entity]], Body]) -> Iterator[Item]:
    """Yield a conversation whose texts are those answers."""
    agenda = handbook().agenda
    fixed: dict[type[Entity], tuple[str, Body]] = {
        Conversation: (conversation_id("i"), {"consent": "akkoord"}),
        Moment: ("i.m", {}),
        Need: ("i.b", {"side": "gemeente"}),
        TheirGoal: ("i.d", {}),
        Party: ("i.p", {}),
        Activity: ("i.a", {}),
        GoalView: (goal_view_id("i", "n.doel"), {"goal": "n.doel"}),
        Criterion: (criterion_id("i", agenda.questions[0].id), {"subject": agenda.questions[0].id}),
        TrackView: (track_view_id("i", "a"), {"track": "a"}),
        Agreement: (agreement_id("i", agenda.subjects[0].id), {"subject": agenda.subjects[0].id}),
        Appeal: (appeal_id("i", agenda.partnerships[0].id), {"example": agenda.partnerships[0].id}),
    }
    yield Item("i.m.wie", Participant.kind, "i.m", {"side": "gemeente", **answers(Participant)})
    for kind, (ident, body) in fixed.items():
        yield Item(ident, kind.kind, "i", {**answers(kind), **body})


def plain(
    items: Mapping[str, tuple[str | None, str | None]], fictional: bool = False, *, model: str = "nsob", **more: Value
) -> Dossier:
    """Return a dossier with neighbourhoods by name, each with a role now, a role wanted and the same other answers."""
    made = [Item(PROFILE, Profile.kind, None, {"title": "Ronde", "fictional": fictional})]
    for place, (name, (now, wanted)) in enumerate(items.items()):
        ident = f"n{place}"
        made.append(Item(ident, Neighbourhood.kind, None, {"name": name, "order": f"{place:04}"}))
        if now or wanted:
            roles: Body = {"model": model, "now": now, "wanted": wanted, **more}
            made.append(Item(choice_id(ident, model), Choice.kind, ident, roles))
    return Dossier("plain", 0).after(1, made)
