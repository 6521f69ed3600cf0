"""Hold a conversation with the content that names its answers."""

from dataclasses import dataclass

from wizard.logic import promises
from wizard.logic.answers.group import Group, Line, lines
from wizard.model.dossier import Dossier
from wizard.model.entity import Activity, Entity, Need, body_fields, completion_id
from wizard.model.handbook import Handbook
from wizard.model.talk import Talk


@dataclass(frozen=True)
class Told:
    """Tell the answers of one conversation."""

    handbook: Handbook
    dossier: Dossier
    talk: Talk

    @property
    def whose(self) -> str:
        """Return the id of the initiative."""
        return self.talk.initiative.id

    def say(self, key: str, **values: object) -> str:
        """Return a screen text."""
        return self.handbook.say(key, **values)

    def lines(self, entity: Entity, *names: str) -> tuple[Line, ...]:
        """Return the answers of a thing: all, or those to these questions."""
        return lines(self.handbook, self.dossier, entity, names or None)

    def done(self, one: Activity | Need) -> tuple[Line, ...]:
        """Return the day on which something was done; nothing while it is not, as nobody is asked for it."""
        is_done = promises.done_on(self.dossier, one) is not None
        return self.lines(self.dossier.entities[completion_id(one.id)], "done_on") if is_done else ()

    def said(self, *starts: str) -> Group:
        """Return what is asked once in the conversation, of which the name of the field begins so."""
        one = self.talk.conversation
        return Group(self.lines(one, *(name for name in body_fields(type(one)) if name.startswith(starts))))
