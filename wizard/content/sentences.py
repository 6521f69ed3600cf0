"""Cut a text into sentences and words, without what a screen does not show."""

import re
from typing import Final

_HIDDEN: Final = (
    (re.compile(r"\{\w+\}"), "1"),  # a place that the app fills in counts as one word
    (re.compile(r"!?\[([^\]]*)\]\([^)]*\)"), r"\1"),  # of a link, its words are read
    (re.compile(r"https?://\S*[^\s.,;)]"), "adres"),
    (re.compile(r":material/\w+:|[*`#>|]|(?<!\w)_|_(?!\w)"), ""),
)
_END: Final = re.compile(r"""(?<=[.!?…])[)\]"'”’»]*\s+(?=[(\["'“‘«]*[^\W_a-zà-ÿ]|['’][a-z]\b)|\n+""")
_WORD: Final = re.compile(r"[^\W_](?:[\w.,’'/-]*\w)?")


def shown(text: str) -> str:
    """Return the text without Markdown, addresses and the places that the app fills in."""
    for pattern, instead in _HIDDEN:
        text = pattern.sub(instead, text)
    return text


def sentences(text: str) -> list[str]:
    """Return the sentences of a text; a heading or a label without an end is one too."""
    return [part.strip() for part in _END.split(shown(text)) if words(part)]


def words(sentence: str) -> list[str]:
    """Return the words of a sentence; a number, a date part or an abbreviation with points counts as one."""
    return _WORD.findall(sentence)
