"""Draw every source of what the app says, a page at a time."""

from collections.abc import Sequence

from wizard.model.statement import Source
from wizard.views import origin, paging
from wizard.views.desk import Book


def show(book: Book, found: Sequence[Source]) -> None:
    """Draw one page of the sources."""
    origin.listing([origin.line(book, one) for one in paging.page(book, found, "bronnen")])
