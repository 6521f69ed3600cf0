"""Say why an act was refused, in a way that a screen can put into words."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Refusal:
    """Hold the key of a screen text and what goes in its places."""

    key: str
    values: dict[str, str | int] = field(default_factory=dict[str, str | int])
