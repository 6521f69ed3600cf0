"""Read the texts of the screens, and check that their places can be filled in."""

from pathlib import Path
from string import Formatter
from typing import Final, cast

from pydantic import TypeAdapter, ValidationError

from wizard.content.remedy import ContentError, in_dutch
from wizard.content.yaml_file import read
from wizard.model.handbook import Forms

_TEXT: Final[TypeAdapter[str | Forms]] = TypeAdapter(str | Forms)


def _places(text: str) -> list[str]:
    return [name for _, name, _, _ in Formatter().parse(text) if name is not None]


def _check_places(text: str, entry: str) -> None:
    """Raise ContentError unless every place between braces is a plain name."""
    try:
        wrong = [name for name in _places(text) if not name.isidentifier()]
    except ValueError:
        raise ContentError(f"{entry}: een accolade klopt niet. Zet om elke naam één {{ en één }}.") from None
    if "{{" in text or "}}" in text:
        raise ContentError(f"{entry}: een dubbele accolade kan hier niet. Zet om elke naam één {{ en één }}.")
    if wrong:
        raise ContentError(f"{entry}: '{{{wrong[0]}}}' is geen naam. Schrijf tussen accolades een naam, zoals {{n}}.")


def _entry(raw: object, entry: str) -> str | Forms:
    try:
        text = _TEXT.validate_python(raw)
    except ValidationError as error:
        if isinstance(raw, dict):
            raise ContentError(f"{entry}: schrijf onder deze naam 'een:' en 'meer:', elk met een tekst.") from None
        raise ContentError(f"{entry}: {in_dutch(error, raw)}") from None
    for written in (text,) if isinstance(text, str) else (text.one, text.more):
        _check_places(written, entry)
    return text


def screen_texts(folder: Path) -> dict[str, str | Forms]:
    """Return every screen text under its file and name, as `start.title`; raises ContentError."""
    found: dict[str, str | Forms] = {}
    for path in sorted((folder / "texts").glob("*.yaml")):
        raw = read(path)
        if not isinstance(raw, dict):
            raise ContentError(f"{path.name}: schrijf in dit bestand regels als 'naam: \"tekst\"'.")
        texts = cast("dict[object, object]", raw)
        found |= {f"{path.stem}.{name}": _entry(text, f"{path.name}, '{name}'") for name, text in texts.items()}
    return found
