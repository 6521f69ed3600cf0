"""Keep screen texts and code together: no text is missing, left over, or filled with the wrong words."""

import ast
import re
from functools import cache
from string import Formatter
from typing import NamedTuple

from tests import sources
from wizard import content
from wizard.model.handbook import Forms

CODE = sources.below("wizard", "pages")
TEXTS = content.load().texts
PREFIXES = {"wizard/report/": r"(?:report\.)?"}
"""In these rooms `say` puts a part before the key."""
KEY = re.compile(r"[a-z_]+\.[a-z0-9_.]+")


class Said(NamedTuple):
    """Hold one place where the code says a text: its key as a pattern, and the words it fills in, or None."""

    place: str
    key: str
    words: frozenset[str] | None

    def texts(self) -> dict[str, str | Forms]:
        """Return every text that this place can say."""
        plain = self.key.replace("\\.", ".")
        if plain in TEXTS:  # most keys are written out; thousands of patterns over thousands of texts take long
            return {plain: TEXTS[plain]}
        return {key: text for key, text in TEXTS.items() if re.fullmatch(self.key, key)}


def pattern(node: ast.expr) -> str | None:
    """Return the pattern of the keys that an expression can be, or None when that cannot be seen here."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return re.escape(node.value)
    if isinstance(node, ast.JoinedStr):
        return "".join(pattern(part) or ".+" for part in node.values)
    if isinstance(node, ast.IfExp):
        return f"(?:{pattern(node.body)}|{pattern(node.orelse)})"
    return None


def prefix(source: sources.Source) -> str:
    """Return the pattern of what a room puts before its keys."""
    return next((part for room, part in PREFIXES.items() if source.name.startswith(room)), "")


@cache
def every_said() -> list[Said]:
    """Return every call of `say` whose key can be seen."""
    found: list[Said] = []
    for source in CODE:
        for node in ast.walk(source.tree):
            if not (isinstance(node, ast.Call) and node.args and getattr(node.func, "attr", "") == "say"):
                continue
            key = pattern(node.args[0])
            words = frozenset(word.arg or "" for word in node.keywords)
            if key:
                found.append(Said(f"{source.name}:{node.lineno}", prefix(source) + key, None if "" in words else words))
    return found


def mentioned() -> list[str]:
    """Return the patterns of every text in the code that could be a key, or a part of one."""
    nodes = [
        node for source in CODE for node in ast.walk(source.tree) if isinstance(node, ast.Constant | ast.JoinedStr)
    ]
    return [found for node in nodes if (found := pattern(node)) and re.search(r"[a-z_]\\\.", found)]


def wants(text: str | Forms) -> frozenset[str]:
    """Return the words that a text must be given."""
    forms = (text.one, text.more) if isinstance(text, Forms) else (text,)
    names = {name for form in forms for _, name, _, _ in Formatter().parse(form) if name}
    return frozenset(names | ({"n"} if isinstance(text, Forms) else set()))


def test_what_the_code_says_exists():
    missing = [f"{said.place} {said.key}" for said in every_said() if not said.texts()]

    assert not missing


def test_a_text_gets_the_words_it_needs():
    seen = [(said, said.words, said.texts()) for said in every_said() if said.words is not None]

    lacking = {
        f"{said.place} {key}": sorted(wants(text) - words)
        for said, words, texts in seen
        for key, text in texts.items()
        if len(texts) == 1 and wants(text) - words
    }
    unasked = {
        f"{said.place} {said.key}": sorted(words - asked)
        for said, words, texts in seen
        if words - (asked := frozenset[str]().union(*(wants(text) for text in texts.values())))
    }

    assert not lacking
    assert not unasked


def test_no_text_is_left_over():
    used = set(mentioned())
    patterns = [re.compile(found) for found in used]

    left = [key for key in TEXTS if re.escape(key) not in used]
    assert not [key for key in left if not any(found.fullmatch(key) for found in patterns)]


def test_a_key_is_written_as_one():
    assert all(KEY.fullmatch(key) for key in TEXTS)
