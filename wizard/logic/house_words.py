"""Put in words what there is to say of a house style."""

from wizard.logic.wording import listed
from wizard.model.handbook import Handbook
from wizard.model.house import Remark


def remark(handbook: Handbook, said: Remark) -> str:
    """Return a remark as one or more sentences, with the names that Word in Dutch gives to styles."""
    names = [handbook.say(f"house.style_{ident.lower()}") for ident in said.styles]
    values: dict[str, object] = dict(said.values)
    if names:
        values |= {"names": listed(names)}
    return handbook.say(f"house.{said.key}", **({"n": len(names)} | values))


def refused(handbook: Handbook, reason: str, detail: str) -> str:
    """Return why a template is refused."""
    return handbook.say(f"house.refused_{reason}", detail=detail)
