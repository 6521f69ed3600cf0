"""Find texts by words, whatever their capitals and accents."""

import unicodedata
from collections.abc import Iterable

from wizard.memory import remembered


@remembered(8192)
def plain(text: str) -> str:
    """Return a text in small letters without accents and with straight apostrophes, to compare and to sort by."""
    apart = unicodedata.normalize("NFKD", text.replace("’", "'"))
    return "".join(sign for sign in apart if not unicodedata.combining(sign)).casefold()


def finds(sought: str, texts: Iterable[str | None]) -> bool:
    """Say whether every word that is sought, or a part of a word, stands in one of these texts."""
    words = plain(sought).split()
    whole = "\n".join(plain(text) for text in texts if text) if words else ""
    return all(word in whole for word in words)
