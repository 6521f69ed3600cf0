"""Show people's own words as they wrote them, where Streamlit would read them as Markdown."""

import re
from typing import Final

from wizard.memory import remembered

# No more than what would be read as a mark: names of widgets are read aloud with every backslash that stands in them.
_ANYWHERE: Final = re.compile(r"[\\`*_{}\[\]<~$|]|&(?=#?\w+;)")
_AT_THE_START: Final = re.compile(r"^([ \t]*(?:\d{1,9}(?=[.)]))?)([#+=>.)-])", re.MULTILINE)
_BEGINS: Final = re.compile(r"(www(?=\.)|@|:(?=[\w+/-]))", re.IGNORECASE)
"""Starts of what a backslash does not stop: `www.x.nl`, `a@x.nl`, `http://x.nl`, `:material/x:`, `:red[x]`, `:+1:`."""
_WORD_JOINER: Final = "\u2060"
"""Invisible; breaks such a start."""


@remembered(8192)
def escape(text: str) -> str:
    """Return text that reads the same when Markdown is made of it."""
    marked = _AT_THE_START.sub(r"\1\\\2", _ANYWHERE.sub(r"\\\g<0>", text))
    return _BEGINS.sub(rf"\1{_WORD_JOINER}", marked)
