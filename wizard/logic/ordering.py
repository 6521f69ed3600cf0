"""Give sort keys: strings between their neighbours, so that one thing moves without touching the others."""

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
