"""Share what two versions of a mapping have in common, so that a version costs no more than what changed."""

from collections.abc import ItemsView, Iterator, Mapping, ValuesView
from typing import Any, Final, Generic, TypeVar

V = TypeVar("V")

MOST: Final = 256
"""Changes that are kept beside the shared base; with more of them a new base is made."""

_NONE: Final = object()


class Layers(Mapping[str, V], Generic[V]):
    """Be a mapping of a base that is never written to and what changed since; None stands for what is gone."""

    __slots__ = ("_base", "_changes")

    def __init__(self, base: Mapping[str, V], changes: Mapping[str, V | None] | None = None) -> None:
        """Lay changes over a base; neither may be written to afterwards."""
        self._base, self._changes = base, changes or {}

    def changed(self, changes: Mapping[str, V | None]) -> "Layers[V]":
        """Return the mapping with more changes laid over it; this one stays as it is."""
        merged = {**self._changes, **changes}
        if len(merged) <= MOST:
            return Layers(self._base, merged)
        return Layers(Layers(self._base, merged).plain())

    def plain(self) -> dict[str, V]:
        """Return the same as a dictionary of its own; much faster to read through than key by key."""
        found = dict(self._base)
        for key, value in self._changes.items():
            if value is None:
                found.pop(key, None)
            else:
                found[key] = value
        return found

    def __getitem__(self, key: str) -> V:
        """Return the value; raises KeyError."""
        found = self.get(key, _NONE)
        if found is _NONE:
            raise KeyError(key)
        return found

    def get(self, key: str, default: Any = None, /) -> Any:  # noqa: ANN401 - as any mapping gives
        """Return the value, or what is given for one that is not there."""
        found = self._changes.get(key, _NONE)
        if found is _NONE:
            return self._base.get(key, default)
        return default if found is None else found

    def __iter__(self) -> Iterator[str]:
        """Yield the keys."""
        return iter(self.plain())

    def __len__(self) -> int:
        """Return the number of values."""
        return len(self.plain())

    def values(self) -> ValuesView[V]:
        """Return the values."""
        return self.plain().values()

    def items(self) -> ItemsView[str, V]:
        """Return the keys with their values."""
        return self.plain().items()
