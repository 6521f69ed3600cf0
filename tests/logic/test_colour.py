import pytest

from wizard.logic.colour import tint


@pytest.mark.parametrize(
    ("part", "mixed"),
    [(1, "#24456b"), (0, "#ffffff"), (0.5, "#92a2b5")],
)
def test_a_colour_is_mixed_with_white(part: float, mixed: str) -> None:
    assert tint("#24456b", part) == mixed
