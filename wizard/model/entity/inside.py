"""Name the answers that stay inside the municipality."""

from typing import Final

INTERNAL: Final = frozenset(
    {
        ("initiative", "contact"),
        ("initiative", "internal_note"),
        ("conversation", "internal_aim"),
        ("conversation", "internal_limits"),
        ("conversation", "internal_note"),
    }
)
"""Kind and field of what never reaches the other side, the wall or a document."""
