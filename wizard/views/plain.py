"""Show people's own words as they wrote them, where Streamlit would read them as Markdown."""

import re
from functools import lru_cache
from typing import Final

_MARKS: Final = re.compile(r"([\\`*_{}\[\]()#+\-.!|<>~$&^=@])")
_LINKED: Final = re.compile(r"(www(?=\\\.)|@)", re.IGNORECASE)
"""Starts of what becomes a link even when its signs are escaped: `www.x.nl`, `a@x.nl`."""
_WORD_JOINER: Final = "\u2060"
"""Invisible; breaks `:material/x:` and `:red[x]`, which a backslash does not."""


@lru_cache(maxsize=8192)
def escape(text: str) -> str:
    """Return text that reads the same when Markdown is made of it."""
    marked = _MARKS.sub(r"\\\1", text).replace(":", f":{_WORD_JOINER}")
    return _LINKED.sub(rf"\1{_WORD_JOINER}", marked)
