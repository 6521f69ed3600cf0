"""Name the rights with which a visit can come in."""

from enum import StrEnum


class Right(StrEnum):
    """Name what a visit may see and do; on your own machine that is everything.

    At one table with an initiative, what stays inside and other initiatives are left out. The wall of a room shows only
    what can stand on a slide.
    """

    OWN_MACHINE = "eigen computer"
    TOGETHER = "samen aan tafel"
    WALL = "op de muur"
