"""Say in plain Dutch what is wrong with a content file, where, and what to do."""

import re
from pathlib import Path
from typing import Final, TypeVar, cast

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

M = TypeVar("M", bound=BaseModel)


class ContentError(ValueError):
    """Refuse the content: names the file, the entry and the remedy, in Dutch, for editors."""


_TEXT: Final = "Schrijf hier een tekst; zet er aanhalingstekens omheen als het een getal of ja/nee lijkt"
_NUMBER: Final = "Schrijf hier een heel getal, zonder aanhalingstekens"
_LIST: Final = "Maak hier een lijst van; elke regel begint met een streepje"
_FIELDS: Final = "Hier horen velden te staan, elk op een eigen regel en even ver ingesprongen"

_REMEDIES: Final = {
    "missing": "Dit veld ontbreekt. Vul het in",
    "extra_forbidden": "Dit veld bestaat niet. Haal het weg of verbeter de naam",
    "enum": "Dit woord kennen we hier niet. Kies uit: {expected}",
    "string_too_short": "Dit veld is leeg. Schrijf hier een tekst",
    "string_too_long": "Deze tekst is te lang. Gebruik hoogstens {max_length} tekens",
    "string_type": _TEXT,
    "int_type": _NUMBER,
    "int_parsing": _NUMBER,
    "int_from_float": _NUMBER,
    "bool_type": "Schrijf hier true (ja) of false (nee)",
    "bool_parsing": "Schrijf hier true (ja) of false (nee)",
    "tuple_type": _LIST,
    "list_type": _LIST,
    "dict_type": _FIELDS,
    "model_type": _FIELDS,
    "model_attributes_type": _FIELDS,
    "too_short": "Er staat te weinig in deze lijst. Zet er minstens {min_length} in",
    "greater_than_equal": "Dit getal is te klein. Schrijf minstens {ge}",
    "less_than_equal": "Dit getal is te groot. Schrijf hoogstens {le}",
}

_SHAPES: Final = {
    "colour": "Schrijf een kleur als '#24456b': een hekje en zes kleine letters of cijfers, tussen aanhalingstekens",
    "address": "Schrijf een volledig adres, dat begint met https:// of http:// en geen spaties heeft",
    "letter": "Schrijf één hoofdletter, zoals A",
    "checked": "Schrijf een datum als 2025-12 of 2025-12-31",
}
_CHOICE: Final = re.compile(r"\^\(([\w|-]+)\|([\w-]+)\)\$")
"""Shows that a field takes one word of a few."""

_SHAPE: Final = "Gebruik alleen kleine letters, cijfers, punt, streepje en liggend streepje"
_OTHER: Final = "Deze waarde past hier niet. Vergelijk met een ander onderdeel"


def _remedy(error: ErrorDetails) -> str:
    context = error.get("ctx", {})
    if error["type"] == "value_error":
        return str(context["error"])
    if error["type"] == "string_pattern_mismatch":
        words = _CHOICE.fullmatch(str(context["pattern"]))
        chosen = words and f"Kies uit: {words[1].replace('|', ', ')} of {words[2]}"
        return chosen or _SHAPES.get(str(error["loc"][-1]), _SHAPE)
    words = {name: str(value).replace(" or ", " of ") for name, value in context.items()}
    return _REMEDIES.get(error["type"], _OTHER).format(**words)


def id_of(raw: object) -> str | None:
    """Return the id that an editor gave a part, or None when it has none."""
    found = cast("dict[object, object]", raw).get("id") if isinstance(raw, dict) else None
    return None if found is None else str(found)


def _inside(raw: object, step: int | str) -> object:
    if isinstance(raw, dict):
        return cast("dict[object, object]", raw).get(step)
    return cast("list[object]", raw)[step] if isinstance(raw, list) and isinstance(step, int) else None


def _place(raw: object, loc: tuple[int | str, ...]) -> str:
    """Return where an error stands; a part of a list by its id, or else by its number."""
    words: list[str] = []
    for step in loc:
        raw = _inside(raw, step)
        words.append(step if isinstance(step, str) else id_of(raw) or f"nummer {step + 1}")
    return " › ".join(words)


def in_dutch(error: ValidationError, raw: object) -> str:
    """Return the place and the remedy of the first error, for the value that was refused."""
    first = error.errors()[0]
    place = _place(raw, first["loc"])
    return f"veld '{place}': {_remedy(first)}." if place else f"{_remedy(first)}."


def valid(model: type[M], raw: object, path: Path, entry: str) -> M:
    """Return what the editor wrote as a typed thing; raises ContentError."""
    try:
        return model.model_validate(raw)
    except ValidationError as error:
        raise ContentError(f"{path.name}, {entry}, {in_dutch(error, raw)}") from None
