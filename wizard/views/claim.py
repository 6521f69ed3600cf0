"""Show what the content claims, with how sure that is and where it comes from."""

from wizard.model.statement import Statement
from wizard.views.desk import Book
from wizard.views.plain import escape


def text(book: Book, statement: Statement, title: str = "") -> str:
    """Return a claim as Markdown, after its title in bold, with how sure it is in small letters."""
    start = f"**{title if title.endswith('?') else f'{title}.'}** " if title else ""
    ground = book.say(f"common.certainty_{statement.certainty}")
    return f"{start}{escape(statement.text)} :small[({ground})]"


def sources(book: Book, *statements: Statement) -> str:
    """Return where claims come from as Markdown, each source once, as a link where it has an address."""
    known = {source: book.handbook.source(source) for statement in statements for source in statement.source}
    return ", ".join(
        f"[{escape(one.title)}]({one.address})" if one.address else escape(one.title) for one in known.values()
    )
