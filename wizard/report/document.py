"""Write a Word document from top to bottom: headings, text, lists, tables, pictures."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from io import BytesIO

from docx.opc.constants import RELATIONSHIP_TYPE

from wizard.model.house import House
from wizard.report import blank, figure, grid, leaf, lines, loose_ends, markup, stationery
from wizard.report.element import Element
from wizard.report.headings import Heading, Numbers
from wizard.report.markup import Field, Inline, Link
from wizard.report.pages import POINTS, Pages, Piece


@dataclass
class Paper:
    """Hold a document while it is written."""

    card: blank.Card
    footer: tuple[Inline, ...]
    house: House | None = None
    headings: list[Heading] = field(default_factory=list[Heading])
    words: list[str] = field(default_factory=list[str])
    """Every text written so far, for those who look for words that need explaining."""
    cited: dict[str, int] = field(default_factory=dict[str, int])
    """The number of every source in the order of first use."""

    def __post_init__(self) -> None:
        """Open the empty document."""
        self.stationery = stationery.of(self.house)
        self.pages = Pages(self.stationery)
        self._document = blank.blank(self.card, self.stationery)
        self._body: list[Element] = []
        self._place = 0
        self._numbers: dict[str, int] = {}
        self.titles = Numbers(self.house.numbers if self.house else ())
        self._references = leaf.furnish(self._document, self.house, self.footer)

    def next_number(self, kind: str) -> int:
        """Return 1, 2, 3 … for each kind of thing."""
        self._numbers[kind] = self._numbers.get(kind, 0) + 1
        return self._numbers[kind]

    def cite(self, source: str) -> int:
        """Return the number of a source in the list of sources."""
        return self.cited.setdefault(source, len(self.cited) + 1)

    def web(self, address: str) -> Link:
        """Return a link to an address outside the document."""
        relation = self._document.part.relate_to(address, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
        return Link(address, relation, outside=True)

    def paragraph(self, style: str, *inlines: Inline, bookmark: str | None = None, keep: bool = False) -> None:
        """Write one paragraph; line breaks in its text stay; `keep` ties its end to what follows."""
        mark = (self.next_number("bookmark"), bookmark) if bookmark else None
        self._body.append(lines.paragraph(style, inlines, mark, keep=keep))
        self._note(style, markup.text_of(inlines), keep=keep)

    def heading(
        self, level: int, text: str, bookmark: str | None = None, *, fresh: bool = False, typed: str | None = None
    ) -> None:
        """Write a heading that can be linked to; `fresh` starts a page with it.

        `typed` is the text with a number of its own, which stands there unless the house style numbers headings.
        """
        name = bookmark or f"_Toc{self.next_number('heading'):06}"
        if fresh:
            self.pages.turn()
        annex = "annex" in self._numbers  # annexes have numbers of their own, and come last
        title = self.titles.take(level, text, typed, free=annex)
        self.headings.append(Heading(level, title.whole, name, self.pages.mark()))
        mark = (self.next_number("bookmark"), name)
        self._body.append(lines.paragraph(f"Heading{level}", (title.said,), mark, fresh=fresh, bare=title.bare))
        self._note(f"Heading{level}", title.said)

    def _note(self, style: str, text: str, *, keep: bool = False) -> None:
        """Remember what was written, and on which page it comes."""
        self.words.append(text)
        self.pages.paragraph(self.stationery.looks[style], text, keep=keep)

    def prose(
        self, text: str, style: str = "Normal", *lead: Inline, rest: str | None = None, keep: bool = False
    ) -> None:
        """Write what somebody typed after a lead: a paragraph for every part between empty lines, `rest` its style."""
        first, *more = markup.parted(text)
        self.paragraph(style, *lead, first, keep=keep)
        for part in more:
            self.paragraph(rest or style, part, keep=keep)

    def bullets(self, lines: Iterable[tuple[Inline, ...]]) -> None:
        """Write a list."""
        for inlines in lines:
            self.paragraph("ListBullet", *inlines)

    def table(self, word: str, table: grid.Grid) -> None:
        """Write a table under its numbered title; `word` is "Tabel"."""
        number = self.next_number("table")
        self.paragraph("Caption", f"{word} ", Field("SEQ Tabel \\* ARABIC", str(number)), f". {table.title}")
        wider = self.stationery.scale(self.pages.turned)
        fitted = replace(table, widths=tuple(width * wider for width in table.widths))
        self._body.append(grid.build(fitted))
        self.words += [table.description, *table.heads]
        texts = [[grid.cell_text(cell) for cell in row] for row in table.rows]
        self.pages.table(table.heads, texts, fitted.widths, kept_from=table.kept_from, least=table.height)
        self.words += [text for row in texts for text in row]

    def picture(self, word: str, png: bytes, width: float, title: str, alt: str) -> None:
        """Write a picture above its numbered title; `width` in centimetres, `word` is "Figuur"."""
        number = self.next_number("figure")
        facts = {"id": str(number), "name": f"{word} {number}", "descr": alt}
        room = self.stationery.size_of_picture(width, self.pages.turned)
        made, height = figure.build(self._document, png, room, facts)
        self._body.append(made)
        self.pages.put(Piece(self.stationery.looks["Figure"].before, height * POINTS, 4), keep_next=True)
        self.paragraph("FigureCaption", f"{word} ", Field("SEQ Figuur \\* ARABIC", str(number)), f". {title}")

    def keep_place(self) -> None:
        """Remember this place for something that can only be made at the end."""
        self._place = len(self._body)

    def fill_place(self, piece: Element) -> None:
        """Put a piece at the place that was remembered."""
        self._body.insert(self._place, piece)

    def turn(self, sideways: bool) -> None:
        """Go on on a new page, sideways or upright; what stands before must end with a paragraph."""
        markup.properties(self._body[-1]).append(self._end_of_section())
        self.pages.turn(sideways=sideways)

    def _end_of_section(self) -> Element:
        references, self._references = self._references, ()
        return leaf.section(self.stationery, self.pages.turned, references)

    def tie(self) -> None:
        """Turn links to chapters that were left out into plain text."""
        loose_ends.tie(self._body)

    def save(self) -> bytes:
        """Return the document as a .docx."""
        body = next(iter(markup.raw(self._document.element)))
        body.extend([*self._body, self._end_of_section()])
        stream = BytesIO()
        self._document.save(stream)
        return stream.getvalue()
