"""Name what is chosen in a conversation as the screens and the reports do; None stands for what is not filled in."""

from wizard.model.dossier import Dossier
from wizard.model.entity import Need
from wizard.model.handbook import Handbook


def part(handbook: Handbook, ident: str) -> str:
    """Return "Gezamenlijke doelen"."""
    return handbook.say(f"talk.part_{ident}")


def side(handbook: Handbook, ident: str) -> str:
    """Return "Gemeente" or "Initiatief"."""
    return handbook.say(f"talk.side_{ident}")


def present(handbook: Handbook, ident: str) -> str:
    """Return for whom somebody was there: "de gemeente"."""
    return handbook.say(f"talk.present_{ident}")


def need(handbook: Handbook, one: Need) -> str | None:
    """Return the name of a need of the content, or a need in own words; its id when the content lost it."""
    if one.prompt is None:
        return one.text
    found = handbook.agenda.need(one.prompt)
    return found.name if found else one.prompt


def answer(handbook: Handbook, ident: str | None) -> str | None:
    """Return what the other side can offer."""
    return handbook.say(f"talk.answer_{ident}") if ident else None


def sharing(handbook: Handbook, ident: str | None, owner: str) -> str | None:
    """Return whose a goal is; `owner` is the side that brought it."""
    name = f"alleen_{owner}" if ident == "alleen" else ident
    return handbook.say(f"talk.sharing_{name}") if name else None


def verdict(handbook: Handbook, ident: str | None) -> str | None:
    """Return the answer to a question about intensity."""
    return handbook.say(f"talk.verdict_{ident}") if ident else None


def intensity(handbook: Handbook, ident: str | None) -> str | None:
    """Return how firm a partnership is."""
    return handbook.say(f"talk.intensity_{ident}") if ident else None


def compass_use(handbook: Handbook, ident: str | None) -> str | None:
    """Return whether the Wijkkompas is the method."""
    return handbook.say(f"talk.compass_{ident}") if ident else None


def active(handbook: Handbook, ident: str | None) -> str | None:
    """Return whether a side is active on a track."""
    return handbook.say(f"talk.active_{ident}") if ident else None


def share(handbook: Handbook, ident: str | None) -> str | None:
    """Return what a party does in an activity."""
    return handbook.say(f"talk.share_{ident}") if ident else None


def party(handbook: Handbook, dossier: Dossier, ident: str) -> str:
    """Return the name of a party: one of the two sides, or another one by its own name."""
    name = dossier.value(ident, "name")
    return name if isinstance(name, str) else side(handbook, ident)


def agreement(handbook: Handbook, ident: str | None) -> str | None:
    """Return how far a subject of agreement is."""
    return handbook.say(f"talk.agreement_{ident}") if ident else None


def consent(handbook: Handbook, ident: str | None) -> str:
    """Return how far the report of a conversation is; one of which nobody said so is a draft."""
    return handbook.say(f"talk.consent_{ident or 'concept'}")


def form(handbook: Handbook, ident: str | None) -> str | None:
    """Return the name of a form of partnership; its id when the content lost it."""
    found = handbook.agenda.form(ident)
    return found.name if found else ident
