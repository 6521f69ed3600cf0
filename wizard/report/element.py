"""Say what our code may do with an element of lxml."""

from collections.abc import Iterable, Iterator
from typing import Protocol


class Element(Protocol):
    """Be an lxml element, which has no types of its own; names are in lxml's own form."""

    tag: str
    text: str | None

    def get(self, key: str, /) -> str | None:
        """Return an attribute."""
        ...

    def set(self, key: str, value: str, /) -> None:
        """Set an attribute."""

    def append(self, child: "Element", /) -> None:
        """Add a child at the end."""

    def extend(self, children: "Iterable[Element]", /) -> None:
        """Add children at the end."""

    def insert(self, place: int, child: "Element", /) -> None:
        """Add a child before the one at this place."""

    def remove(self, child: "Element", /) -> None:
        """Take a child away."""

    def clear(self) -> None:
        """Take all children and attributes away."""

    def iter(self, tag: str, /) -> "Iterable[Element]":
        """Yield the elements below with this tag."""
        ...

    def __getitem__(self, place: int, /) -> "Element":
        """Return a child."""
        ...

    def __iter__(self) -> "Iterator[Element]":
        """Yield the children."""
        ...
