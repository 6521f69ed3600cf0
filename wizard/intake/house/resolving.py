"""Work out how a style looks, with all that it inherits from other styles, the whole document and the theme."""

import re
from collections.abc import Iterator
from typing import Final

from docx.oxml.ns import qn

from wizard.intake.house import fonts, tree
from wizard.intake.house.tree import Node
from wizard.model.house import HouseLook

CENTIMETRE: Final = 1440 / 2.54
"""Word's twentieths of a point in a centimetre."""

_DEEPEST: Final = 20
_OFF: Final = {"0", "false", "off"}
_COLOUR: Final = re.compile(r"[0-9A-Fa-f]{6}")
_BLACK, _WHITE = "000000", "FFFFFF"
_WORDS_OWN: Final = 10
"""The size in points of letters of which nothing is said."""

_LARGEST: Final = 400
"""Points: more than this is no size of letters, and no room between them."""

_AUTOMATIC: Final = 14
"""The room in points that Word keeps around a paragraph when it may choose."""

_CAPITALS: Final = 1.2


class Styles:
    """Hold the styles of a template by id, what holds for all of them, and the fonts of its theme."""

    def __init__(self, root: Node, theme: Node | None = None) -> None:
        """Look the styles up once."""
        self.root, self._theme = root, theme
        self._known = {tree.val(one, "w:styleId"): one for one in tree.children(root, "w:style")}

    def get(self, ident: str) -> Node | None:
        """Return a style."""
        return self._known.get(ident)

    def chain(self, ident: str) -> Iterator[Node]:
        """Yield a style and what it is based on, the nearest first; a circle ends somewhere."""
        style = self.get(ident)
        for _ in range(_DEEPEST):
            if style is None:
                return
            yield style
            style = self.get(tree.val(tree.child(style, "w:basedOn")) or "")

    def elements(self, ident: str, *path: str) -> Iterator[Node]:
        """Yield what a style and its forebears say of one thing, and at last what holds for all."""
        found = (tree.child(style, *path) for style in self.chain(ident))
        default = tree.child(self.root, "w:docDefaults", f"{path[0]}Default", *path)
        yield from (one for one in (*found, default) if one is not None)

    def value(self, ident: str, *path: str, name: str = "w:val") -> str | None:
        """Return the nearest attribute of this name."""
        found = (tree.val(one, name) for one in self.elements(ident, *path))
        return next((one for one in found if one is not None), None)

    def is_on(self, ident: str, *path: str) -> bool:
        """Tell whether a property that is on or off is on."""
        found = next(self.elements(ident, *path), None)
        return found is not None and (tree.val(found) or "1") not in _OFF

    def font(self, ident: str) -> str:
        """Return the name of the font."""
        for one in self.elements(ident, "w:rPr", "w:rFonts"):
            if theme := tree.val(one, "w:asciiTheme"):
                return self._theme_font(theme)
            if name := tree.val(one, "w:ascii"):
                return name
        return "Times New Roman"

    def _theme_font(self, name: str) -> str:
        kind = qn("a:majorFont" if name.startswith("major") else "a:minorFont")
        found = next(self._theme.iter(kind), None) if self._theme is not None else None
        latin = tree.child(found, "a:latin")
        return (latin.get("typeface") if latin is not None else None) or "Calibri"

    def colour(self, ident: str) -> str:
        """Return the colour of the letters as six digits."""
        found = self.value(ident, "w:rPr", "w:color") or ""
        return found.upper() if _COLOUR.fullmatch(found) else _BLACK

    def ground(self, ident: str) -> str:
        """Return the colour behind the letters; paper is white."""
        found = self.value(ident, "w:pPr", "w:shd", name="w:fill") or ""
        return found.upper() if _COLOUR.fullmatch(found) else _WHITE

    def size(self, ident: str) -> float:
        """Return the size of the letters in points."""
        return min(max(tree.number(self.value(ident, "w:rPr", "w:sz"), _WORDS_OWN * 2) / 2, 1), _LARGEST)

    def _room(self, ident: str, side: str) -> float:
        """Return the room above or below in points."""
        if (self.value(ident, "w:pPr", "w:spacing", name=f"w:{side}Autospacing") or "0") not in _OFF:
            return _AUTOMATIC
        return min(max(tree.number(self.value(ident, "w:pPr", "w:spacing", name=f"w:{side}")) / 20, 0), _LARGEST)

    def _line(self, ident: str, height: float) -> float:
        """Return the distance of lines as a multiple of the height of one line in points."""
        given = tree.number(self.value(ident, "w:pPr", "w:spacing", name="w:line"), 240)
        rule = self.value(ident, "w:pPr", "w:spacing", name="w:lineRule") or "auto"
        if rule == "auto":
            return max(given / 240, 0.5)
        exact = given / 20 / height
        return max(exact, 1.0) if rule == "atLeast" else max(exact, 0.5)

    def indent(self, ident: str, *names: str) -> float:
        """Return an indent in centimetres, by the first of these names that is given."""
        found = (self.value(ident, "w:pPr", "w:ind", name=name) for name in names)
        return tree.number(next((one for one in found if one), None)) / CENTIMETRE

    def look(self, ident: str) -> HouseLook:
        """Return how a style looks."""
        name, size = self.font(ident), self.size(ident)
        font, bold = fonts.of(name), self.is_on(ident, "w:rPr", "w:b")
        return HouseLook(
            size=size,
            before=self._room(ident, "before"),
            after=self._room(ident, "after"),
            line=self._line(ident, size * font.tall),
            bold=bold,
            indent=self.indent(ident, "w:left", "w:start"),
            hanging=self.indent(ident, "w:hanging"),
            colour=self.colour(ident),
            font=name,
            wide=(font.bold if bold else font.wide) * (_CAPITALS if self.is_on(ident, "w:rPr", "w:caps") else 1),
            tall=font.tall,
        )
