"""Draw the screen to look something up: one search over everything, and one part at a time."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

import streamlit as st

from wizard.logic import library
from wizard.logic.wording import listed
from wizard.model.handbook import Handbook
from wizard.model.screens import Screen
from wizard.views import select
from wizard.views.desk import Book, Guide
from wizard.views.plain import escape
from wizard.views.reading import Reading
from wizard.views.research import changes, sources, studies, terms


@dataclass(frozen=True, slots=True)
class _Part:
    """Hold how a part finds what it has about some words, and how it draws that."""

    find: Callable[[Handbook, str], Sequence[Any]]
    draw: Callable[[Book, Sequence[Any]], None]


_PARTS: Final[Mapping[str, _Part]] = {
    "studies": _Part(library.studies, studies.show),
    "changes": _Part(library.changes, changes.show),
    "terms": _Part(library.terms, terms.show),
    "sources": _Part(library.sources, sources.show),
}
_LONGEST: Final = 100
"""Letters in what one looks for."""


def show(handbook: Handbook, guide: Guide) -> None:
    """Draw the whole screen."""
    book = Reading(handbook)
    st.title(book.say("research.title"), anchor=False)
    st.markdown(book.say("research.lead"))
    sought = _sought(book)
    found = {name: part.find(handbook, sought) for name, part in _PARTS.items()}
    names = {name: _name(book, name, len(some) if sought else None) for name, some in found.items()}
    chosen = select.one_of_few(book.say("research.choose"), names, "onderzoek.deel")
    if sought:
        _examples(book, guide, sought)
    if found[chosen]:
        st.markdown(book.say(f"research.about_{chosen}"))
        _PARTS[chosen].draw(book, found[chosen])
    else:
        _nothing(book, sought, [names[name] for name, some in found.items() if some])


def _sought(book: Book) -> str:
    return st.text_input(
        book.say("research.search"),
        key="zoek.onderzoek",
        icon=":material/search:",
        autocomplete="off",
        max_chars=_LONGEST,
        placeholder=book.say("research.search_hint"),
        persist_state="session",
    ).strip()


def _name(book: Book, part: str, count: int | None) -> str:
    """Return the name of a part, with how much was found in it while one searches."""
    name = book.say(f"research.part_{part}")
    return name if count is None else book.say("research.counted", name=name, count=count)


def _examples(book: Book, guide: Guide, sought: str) -> None:
    """Lead to the examples that say these words too; they have a screen of their own."""
    found = library.examples(book.handbook, sought)
    if found:
        with st.container(horizontal=True, vertical_alignment="center", key="ook-voorbeelden"):
            guide.link(book.say("research.examples", n=len(found)), Screen.EXAMPLES)
            st.caption(listed([one.name for one in found]), width="stretch")


def _nothing(book: Book, sought: str, elsewhere: Sequence[str]) -> None:
    st.markdown(book.say("research.nothing", sought=escape(sought)))
    hint = book.say("research.elsewhere", parts=listed(elsewhere)) if elsewhere else book.say("research.try")
    st.markdown(hint)
