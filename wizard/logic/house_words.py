"""Put in words what there is to say of a house style."""

from typing import Final

from wizard.logic.wording import listed
from wizard.model.handbook import Handbook
from wizard.model.house import Remark

_TONGUES: Final = ("en", "de", "fr")
"""The languages that the remarks know by name."""


def remark(handbook: Handbook, said: Remark) -> str:
    """Return a remark as one or more sentences, with the names that Word in Dutch gives to styles."""
    names = [handbook.say(f"house.style_{ident.lower()}") for ident in said.styles]
    values: dict[str, object] = dict(said.values)
    if "language" in values:
        values |= {"language": handbook.say(f"house.language_{_tongue(str(values['language']))}")}
    if names:
        values |= {"names": listed(names)}
    return handbook.say(f"house.{said.key}", **({"n": len(names)} | values))


def _tongue(found: str) -> str:
    return found if found in _TONGUES else "other"


def refused(handbook: Handbook, reason: str, detail: str) -> str:
    """Return why a template is refused."""
    return handbook.say(f"house.refused_{reason}", detail=detail)
