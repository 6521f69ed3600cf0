"""Say by which words a document tells an answer of a conversation, and in which part of it that answer belongs."""

from collections.abc import Mapping
from datetime import date

from wizard.logic import naming, talk_words
from wizard.logic.wording import date_in_words
from wizard.model import reopening
from wizard.model.entity import KINDS, Conversation, Duty, Entity, Goal, Initiative, Moment, Need, Participant, Topic
from wizard.model.item import Value
from wizard.report.sections.talk.parts import PARTS
from wizard.report.subject import Subject

KINDS_OF_TALK = {
    kind
    for name, kind in KINDS.items()
    if name not in {"initiative", "location"} and reopening.lineage(name)[-1] == Initiative.kind
}
"""The kinds of things that were said in a conversation."""

CONSENT = {"consent", "shared_on", "agreed_on"}


def initiative_of(dossier, entity: Entity) -> Initiative:
    """Return the initiative that a thing was said with."""
    while not isinstance(entity, Initiative):
        entity = dossier.entities[entity.parent]
    return entity


def part_of(entity: Entity, name: str) -> str | None:
    """Return the part that an answer belongs to; None for what stands with the moments or with the consent."""
    if isinstance(entity, Moment | Participant | Topic) or name in CONSENT:
        return None
    for ident, part in PARTS.items():
        if isinstance(entity, Conversation) and name.startswith(part.fields):
            return ident
        if isinstance(entity, part.kinds) or (isinstance(entity, Duty) and ident == "verantwoordelijkheden"):
            return ident
    raise LookupError(entity.kind, name)


def _need(subject: Subject, ident: str) -> str | None:
    found = subject.dossier.entities[ident]
    assert isinstance(found, Need)
    return talk_words.need(subject.handbook, found)


def _names(subject: Subject, entity: Entity, name: str, value: str) -> Mapping[tuple[str, str], str | None]:
    """Return the name of what was chosen, by kind and field."""
    handbook, dossier = subject.handbook, subject.dossier
    agenda = handbook.agenda
    found = {
        ("conversation", "stage_theirs"): lambda: naming.stage(handbook, value),
        ("conversation", "form"): lambda: talk_words.form(handbook, value),
        ("conversation", "intensity"): lambda: talk_words.intensity(handbook, value),
        ("conversation", "compass_use"): lambda: talk_words.compass_use(handbook, value),
        ("conversation", "consent"): lambda: talk_words.consent(handbook, value),
        ("participant", "side"): lambda: handbook.say(f"talk_report.moment_{value}"),
        ("topic", "part"): lambda: talk_words.part(handbook, value),
        ("need", "side"): lambda: handbook.say(f"talk_report.needs_title_{value}"),
        ("need", "prompt"): lambda: getattr(agenda.need(value), "name", None),
        ("need", "answer"): lambda: talk_words.answer(handbook, value),
        ("goal_view", "sharing"): lambda: talk_words.sharing(handbook, value, "gemeente"),
        ("their_goal", "sharing"): lambda: talk_words.sharing(handbook, value, "initiatief"),
        ("criterion", "subject"): lambda: next(one.ask for one in agenda.questions if one.id == value),
        ("criterion", "verdict"): lambda: talk_words.verdict(handbook, value),
        ("track_view", "track"): lambda: naming.track(handbook, value),
        ("activity", "track"): lambda: naming.track(handbook, value),
        ("activity", "need"): lambda: _need(subject, value),
        ("duty", "party"): lambda: talk_words.party(handbook, dossier, value),
        ("duty", "share"): lambda: talk_words.share(handbook, value),
        ("agreement", "subject"): lambda: getattr(agenda.subject(value), "name", None),
        ("agreement", "state"): lambda: talk_words.agreement(handbook, value),
        ("appeal", "example"): lambda: getattr(agenda.partnership(value), "name", None),
    }
    return {key: make() for key, make in found.items() if key == (entity.kind, name)}


def words(subject: Subject, entity: Entity, name: str, value: Value) -> str:
    """Return the words by which every document tells an answer."""
    assert isinstance(value, str)
    if name.endswith("_active"):
        return f"Actief: {talk_words.active(subject.handbook, value)}".lower()
    if name.startswith("phase_"):
        return str(naming.phase(subject.handbook, subject.dossier.profile, value)).lower()
    if len(value) == 10 and value[4] == value[7] == "-":
        return date_in_words(date.fromisoformat(value))
    if (entity.kind, name) == ("goal_view", "goal"):
        goal = subject.dossier.entities[value]
        assert isinstance(goal, Goal)
        return naming.horizon(subject.handbook, goal.horizon).lower()
    chosen = _names(subject, entity, name, value)
    return str(chosen.get((entity.kind, name), value)).lower()
