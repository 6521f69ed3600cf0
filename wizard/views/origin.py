"""Say where something comes from, so that a reader can look for himself: what to mind stands with every link."""

from collections.abc import Sequence

import streamlit as st

from wizard.logic.wording import month_in_words
from wizard.model.statement import Source, Statement
from wizard.views.desk import Book
from wizard.views.plain import escape


def show(book: Book, statements: Sequence[Statement], document: str | None) -> None:
    """Draw the sources of these claims, each once, and first the paper itself where the handout gives its address."""
    known = dict.fromkeys(source for statement in statements for source in statement.source)
    st.subheader(book.say("origin.title"), anchor=False)
    lines = [_document(book, document)] if document else []
    lines += [line(book, book.handbook.source(source)) for source in known]
    listing(lines or [book.say("origin.none")])


def listing(lines: Sequence[str]) -> None:
    """Draw lines with links in them as one list."""
    with st.container(key="naslag"):
        st.markdown("\n".join(f"- {one}" for one in lines))


def line(book: Book, source: Source) -> str:
    """Return a source as Markdown: a link, who made it and when, when somebody read it, and what to mind."""
    title = f"[{escape(source.title)}]({source.address})" if source.address else escape(source.title)
    made = ", ".join(filter(None, (source.author, str(source.year or ""))))
    read = book.say("origin.read", month=month_in_words(source.checked)) if source.checked else ""
    rest = " ".join(filter(None, (f"{made}." if made else "", read, source.note)))
    return f"{title}  \n  :small[{escape(rest)}]" if rest else title


def _document(book: Book, address: str) -> str:
    return f"[{book.say('origin.document')}]({address})  \n  :small[{book.say('origin.unread')}]"
