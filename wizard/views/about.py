"""Draw what there is to read about the app itself, one part at a time."""

from collections.abc import Callable, Mapping
from typing import Final

import streamlit as st

from wizard.logic.wording import month_in_words
from wizard.model.about import PARTS, Installation, Part
from wizard.model.handbook import Handbook
from wizard.model.statement import Certainty, Statement
from wizard.views import claim, grid, origin, select
from wizard.views.desk import Book
from wizard.views.plain import escape
from wizard.views.reading import Reading

_NAMES: Final = dict(zip(PARTS, ("app", "privacy", "accessibility", "version"), strict=True))


def show(handbook: Handbook, installation: Installation, asked: str | None) -> None:
    """Draw the whole screen; `asked` is the part that a link leads to, if any."""
    book = Reading(handbook)
    st.title(book.say("about.title"), anchor=False)
    st.markdown(book.say("about.lead"))
    names = {part: book.say(f"about.part_{name}") for part, name in _NAMES.items()}
    chosen = select.one_of_few(book.say("about.choose"), names, "over.deel", go_to=asked if asked in names else None)
    st.caption(book.say("about.ours"))
    if here := _HERE.get(chosen):
        st.markdown(here(book, installation))
    _part(book, next(part for part in handbook.about if part.id == chosen))
    if chosen == PARTS[-1]:
        _rests_on(book, installation)


def _part(book: Book, part: Part) -> None:
    for topic in part.topics:
        st.header(escape(topic.title), anchor=False)
        st.markdown("\n".join(f"- {_told(book, one)}" for one in topic.statements))
    statements = tuple(part.statements())
    if any(one.source for one in statements):
        origin.show(book, statements, None)


def _told(book: Book, statement: Statement) -> str:
    """Return a claim with how sure it is, but for our own words: on this screen those are the rule."""
    return escape(statement.text) if statement.certainty is Certainty.OWN else claim.text(book, statement)


def _kept(book: Book, installation: Installation) -> str:
    """Say where the dossiers are; the name of the file and not its place, which is nobody else's business."""
    if installation.file is None:
        return book.say("about.kept_server")
    return book.say("about.kept_file", file=escape(installation.file))


def _running(book: Book, installation: Installation) -> str:
    running = book.say("about.running", version=installation.version, content=book.handbook.version)
    read = max(source.checked for source in book.handbook.sources if source.checked)
    return f"{running} {book.say('about.read', month=month_in_words(read))}"


_HERE: Final[Mapping[str, Callable[[Book, Installation], str]]] = {"privacy": _kept, "versie": _running}
"""What the computer itself has to say in a part."""


def _rests_on(book: Book, installation: Installation) -> None:
    st.header(book.say("about.rests_title"), anchor=False)
    st.markdown(book.say("about.rests"))
    heads = [book.say(f"about.rests_{head}") for head in ("what", "for", "licence")]
    rows = [
        (f"{one.name} {one.version}", book.say(f"about.for_{one.name.lower().replace('-', '_')}"), escape(one.licence))
        for one in installation.packages
    ]
    grid.table([dict(zip(heads, row, strict=True)) for row in rows], book.say("about.rests_title"))
