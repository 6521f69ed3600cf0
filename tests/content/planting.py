"""Plant one fault in a copy of the content."""

from pathlib import Path

import pytest

from wizard.content import ContentError, example, load

MODEL = "role_models/nsob.yaml"
EXAMPLE = "example/elzerwoude.yaml"


def plant(folder: Path, file: str, old: str, new: str) -> None:
    """Replace the first place where a file says `old`; fails when the file does not say it."""
    path = folder / file
    before = path.read_text(encoding="utf-8")
    assert old in before, f"{file} does not hold {old!r}"
    path.write_text(before.replace(old, new, 1), encoding="utf-8")


def write(folder: Path, file: str, text: str) -> None:
    """Write a file of the content anew."""
    path = folder / file
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, encoding="utf-8")


def refused_load(folder: Path) -> str:
    """Return the message with which the content is refused."""
    with pytest.raises(ContentError) as refusal:
        load(folder)
    return str(refusal.value)


def refused_example(folder: Path) -> str:
    """Return the message with which the example is refused."""
    with pytest.raises(ContentError) as refusal:
        example(folder)
    return str(refusal.value)
