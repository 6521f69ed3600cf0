"""Draw what stands on the wall of a room, and the window of whoever leads the meeting."""

from wizard.views.present.lead import show as lead
from wizard.views.present.wall import show as wall

__all__ = ["lead", "wall"]
