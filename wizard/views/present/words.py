"""Write what stands on a slide as Markdown, people's own words as they are."""

from collections.abc import Iterable

from wizard.logic.slides import Line, Slide
from wizard.views.desk import Book
from wizard.views.plain import escape


def title(book: Book, slide: Slide) -> str:
    """Return the title of a slide; with which one it is, where one thing takes more than one."""
    name = escape(" ".join(slide.face.title.split()))
    return name if slide.pages == 1 else book.say("present.part", title=name, page=slide.page, pages=slide.pages)


def lines(found: Iterable[Line]) -> str:
    """Return lines as paragraphs, each with its name in bold."""
    return "\n\n".join(
        " ".join(filter(None, (f"**{plain(one.label)}**" if one.label else "", plain(one.text)))) for one in found
    )


def plain(text: str) -> str:
    """Return a text on one line that reads the same as Markdown."""
    return escape(" ".join(text.split()))
