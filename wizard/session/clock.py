"""Tell which day it is."""

from datetime import date, datetime


def today() -> date:
    """Return the date on the clock of this computer."""
    return datetime.now().astimezone().date()
