"""Try something with the store, and turn what goes wrong into an answer for the screen."""

from collections.abc import Callable
from typing import TypeAlias

from wizard.model.change import Applied, Clashed, Outcome
from wizard.model.check import Fault, Invalid, NotStored
from wizard.storage.engine import StoreError
from wizard.storage.rows import NoDossier

Result: TypeAlias = Applied | Clashed | NotStored


def at(act: Callable[[], Outcome]) -> Result:
    """Do an act and return what came of it; what the store refuses or cannot do is an answer, not an error."""
    try:
        return act()
    except Invalid as error:
        return NotStored(error.fault, error.limit)
    except NoDossier:
        return NotStored(Fault.UNKNOWN)
    except StoreError:
        return NotStored(Fault.UNAVAILABLE)
