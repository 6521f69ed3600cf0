"""Remember what was worked out from people's words, and forget all of it when somebody erases a dossier."""

from collections.abc import Callable
from functools import lru_cache
from typing import Final, ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")

_CLEAR: Final[list[Callable[[], None]]] = []


def remembered(most: int) -> Callable[[Callable[P, T]], Callable[P, T]]:
    """Return what makes a function keep its last outcomes, so many at most; `forget` lets them go."""

    def remember(work_out: Callable[P, T]) -> Callable[P, T]:
        kept = lru_cache(maxsize=most)(work_out)
        _CLEAR.append(kept.cache_clear)
        return kept  # pyright: ignore[reportReturnType] - the same arguments, which lru_cache asks to be hashable

    return remember


def forget() -> None:
    """Let go of every outcome; what is asked again is worked out again."""
    for clear in _CLEAR:
        clear()
