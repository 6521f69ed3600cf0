"""Give sort keys: strings between their neighbours, so that one thing moves without touching the others."""

from collections.abc import Sequence
from typing import Final

from fractional_indexing import (  # pyright: ignore[reportMissingTypeStubs] - annotated, but not marked as such
    FIError,
    generate_key_between,
    generate_n_keys_between,
)

# The package raises its own error for most foreign keys and stumbles over some.
_ODD: Final = (FIError, ValueError, IndexError)


def after(last: str | None, n: int) -> tuple[str, ...]:
    """Return n rising keys that come after the last one; any text will do as the last one."""
    try:
        return tuple(generate_n_keys_between(last, None, n))
    except _ODD:
        return tuple(f"{last}{key}" for key in generate_n_keys_between(None, None, n))


def between(a: str | None, b: str | None) -> str:
    """Return a key after a and before b, None being the begin or the end; raises ValueError when there is no room."""
    try:
        key = generate_key_between(a, b)
    except _ODD:
        key = f"{a or ''}V"
    if (a or "") < key and (b is None or key < b):
        return key
    raise ValueError(f"no room between {a!r} and {b!r}")


def move(keys: Sequence[str], place: int, step: int) -> dict[int, str]:
    """Return new keys by place, so that the thing at a place changes with the one a step of 1 up (-1) or down (+1).

    Only the moved thing gets a key, unless there is no room: then all do.
    """
    target = place + step
    above, below = (target - 1, target) if step < 0 else (target, target + 1)
    try:
        return {place: between(keys[above] if above >= 0 else None, keys[below] if below < len(keys) else None)}
    except ValueError:
        order = list(range(len(keys)))
        order[place], order[target] = order[target], order[place]
        return dict(zip(order, after(None, len(keys)), strict=True))
