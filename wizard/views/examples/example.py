"""Draw one example of a partnership: who, when, how firm, what was agreed, and what is not known."""

from collections.abc import Generator, Sequence
from contextlib import contextmanager
from typing import Final

import streamlit as st

from wizard.logic import naming, talk_words
from wizard.logic.wording import listed
from wizard.model.agenda import Partnership
from wizard.views import beside, claim, origin
from wizard.views.desk import Book
from wizard.views.plain import escape

KEY: Final = "voorbeeld"
"""Where the browser session keeps which example one reads."""


@contextmanager
def choice(book: Book, found: Sequence[Partnership], captions: Sequence[str]) -> Generator[Partnership, None, None]:
    """Draw these examples as a list, and give the chosen one to draw beside it."""
    label = book.say("examples.choose", found=len(found), total=len(book.handbook.agenda.partnerships))
    with beside.one_of(label, {one.id: one.name for one in found}, captions, KEY) as here:
        yield next(one for one in found if one.id == here)


def show(book: Book, one: Partnership, why: str = "") -> None:
    """Draw the example; `why` says in what it resembles a case of ours."""
    st.header(one.name, anchor=False)
    if why:
        st.markdown(f"**{why}**")
    st.markdown("  \n".join(_facts(book, one)))
    st.markdown(claim.text(book, one.agreed, book.say("examples.agreed")))
    st.markdown(claim.text(book, one.useful, book.say("examples.useful")))
    if one.open:
        lines = [f"- {claim.text(book, statement)}" for statement in one.open]
        st.markdown("\n".join((f"**{book.say('examples.open')}**\n", *lines)))
    origin.show(book, tuple(one.statements()), one.document)


def _facts(book: Book, one: Partnership) -> tuple[str, ...]:
    stages = listed([str(naming.stage(book.handbook, stage)).lower() for stage in one.stages])
    scope = str(naming.scope(book.handbook, one.scope)).lower()
    return (
        book.say("examples.parties", parties=escape(listed(one.parties))),
        book.say("examples.period", period=escape(one.period)),
        book.say("examples.form", form=talk_words.form(book.handbook, one.form), weight=_weight(book, one).lower()),
        book.say("examples.fits", stages=stages, scope=scope),
    )


def caption(book: Book, one: Partnership) -> str:
    """Return how firm an example is and when it was made, for in a list."""
    return f"{_weight(book, one)} · {escape(one.period)}"


def _weight(book: Book, one: Partnership) -> str:
    form = book.handbook.agenda.form(one.form)
    return str(talk_words.intensity(book.handbook, form.weight if form else None))
