"""Share what two versions of a mapping have in common, so that a version costs no more than what changed."""

from collections.abc import Iterator, Mapping
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
        flat = {key: value for key, value in {**self._base, **merged}.items() if value is not None}
        return Layers(flat)

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
        yield from (key for key in self._base if key not in self._changes)
        yield from (key for key, value in self._changes.items() if value is not None)

    def __len__(self) -> int:
        """Return the number of values."""
        return sum(1 for _ in self)
