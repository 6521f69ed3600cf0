"""Write a Word document from top to bottom: headings, text, lists, tables, pictures."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from io import BytesIO

from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml.ns import qn
from docx.shared import Cm

from wizard.report import blank, grid, lines, loose_ends, markup
from wizard.report.element import Element
from wizard.report.markup import Field, Inline, Link
from wizard.report.pages import POINTS, Pages, Piece
from wizard.report.styles import BY_ID


@dataclass(frozen=True)
class Heading:
    """Remember a heading: its level from 1, its text, its bookmark and the number of its mark in `Paper.pages`."""

    level: int
    text: str
    bookmark: str
    mark: int


@dataclass
class Paper:
    """Hold a document while it is written."""

    card: blank.Card
    footer: tuple[Inline, ...]
    headings: list[Heading] = field(default_factory=list[Heading])
    pages: Pages = field(default_factory=Pages)
    words: list[str] = field(default_factory=list[str])
    """Every text written so far, for those who look for words that need explaining."""
    cited: dict[str, int] = field(default_factory=dict[str, int])
    """The number of every source in the order of first use."""

    def __post_init__(self) -> None:
        """Open the empty document."""
        self._document = blank.blank(self.card)
        self._body: list[Element] = []
        self._place = 0
        self._numbers: dict[str, int] = {}
        self._footer_id: str | None = blank.add_footer(self._document, self.footer)

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

    def heading(self, level: int, text: str, bookmark: str | None = None, *, fresh: bool = False) -> None:
        """Write a heading that can be linked to; `fresh` starts a page with it."""
        name = bookmark or f"_Toc{self.next_number('heading'):06}"
        if fresh:
            self.pages.turn()
        self.headings.append(Heading(level, text, name, self.pages.mark()))
        mark = (self.next_number("bookmark"), name)
        self._body.append(lines.paragraph(f"Heading{level}", (text,), mark, fresh=fresh))
        self._note(f"Heading{level}", text)

    def _note(self, style: str, text: str, *, keep: bool = False) -> None:
        """Remember what was written, and on which page it comes."""
        self.words.append(text)
        self.pages.paragraph(BY_ID[style], text, keep=keep)

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
        self._body.append(grid.build(table))
        self.words += [table.description, *table.heads]
        texts = [[grid.cell_text(cell) for cell in row] for row in table.rows]
        self.pages.table(table.heads, texts, table.widths, kept_from=table.kept_from, least=table.height)
        self.words += [text for row in texts for text in row]

    def picture(self, word: str, png: bytes, width: float, title: str, alt: str) -> None:
        """Write a picture above its numbered title; `width` in centimetres, `word` is "Figuur"."""
        holder = self._document.add_paragraph()
        shape = holder.add_run().add_picture(BytesIO(png), Cm(width))
        made = markup.raw(holder.paragraph_format.element)
        made.insert(0, markup.properties(lines.paragraph("Figure", ())))
        frame = next(iter(made.iter(qn("wp:inline"))))
        for side in ("distT", "distB", "distL", "distR"):
            frame.set(side, "0")  # without these LibreOffice keeps room beside the picture
        number = self.next_number("figure")
        facts = next(iter(made.iter(qn("wp:docPr"))))
        for name, text in (("id", str(number)), ("name", f"{word} {number}"), ("descr", alt)):
            facts.set(name, text)
        self._body.append(made)
        self.pages.put(Piece(BY_ID["Figure"].before, shape.height.cm * POINTS, 4), keep_next=True)
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
        footer, self._footer_id = self._footer_id, None
        return blank.section(self.pages.turned, footer)

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
