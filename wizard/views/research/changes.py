"""Draw what changed since the handout, one change at a time."""

from collections.abc import Sequence

from wizard.model.plan import NewTerm
from wizard.views import beside
from wizard.views.desk import Book
from wizard.views.goals import changed
from wizard.views.plain import escape


def show(book: Book, found: Sequence[NewTerm]) -> None:
    """Draw the list of changes, and the one that is chosen beside it."""
    names = {one.id: escape(one.new) for one in found}
    captions = [book.say("research.was", old=escape(one.old)) if one.old else book.say("research.new") for one in found]
    with beside.one_of(book.say("changed.choose"), names, captions, "onderzoek.verandering") as here:
        changed.one(book, next(one for one in found if one.id == here))
