"""Write the look of every kind of paragraph as a real Word style."""

from wizard.report.element import Element
from wizard.report.looks import LOOKS, Look
from wizard.report.markup import element, value


def _twips(points: float) -> int:
    return round(points * 20)


def twips(centimetres: float) -> int:
    """Return a length in Word's twentieths of a point."""
    return round(centimetres * 1440 / 2.54)


def _paragraph(look: Look) -> Element:
    made = [element(f"w:{tag}") for tag in ("keepNext", "keepLines") if look.keep_next]
    made += [element("w:pageBreakBefore")] if look.new_page else []
    if look.name.endswith("Bullet"):
        made.append(element("w:numPr", None, value("w:numId", look.dots)))
    if look.rule:
        line = {"w:val": "single", "w:sz": 12, "w:space": 8, "w:color": look.edge}
        made.append(element("w:pBdr", None, element(f"w:{look.rule}", line)))
    if look.tab:
        kind = {"w:val": "right", "w:leader": "dot"} if look.name.startswith("toc") else {"w:val": "left"}
        made.append(element("w:tabs", None, element("w:tab", {**kind, "w:pos": twips(look.tab)})))
    spacing = {"w:before": _twips(look.before), "w:after": _twips(look.after)}
    made.append(element("w:spacing", {**spacing, "w:line": round(look.line * 240), "w:lineRule": "auto"}))
    if look.indent or look.alone:
        made.append(element("w:ind", {"w:left": twips(look.indent), "w:hanging": twips(look.hanging)}))
    if look.right or look.alone:
        made.append(value("w:jc", "right" if look.right else "left"))
    if look.level:
        made.append(value("w:outlineLvl", look.level - 1))
    return element("w:pPr", None, *made)


def _letters(look: Look) -> Element:
    names = {f"w:{part}": look.font for part in ("ascii", "hAnsi", "eastAsia", "cs")}
    made = [element("w:rFonts", names)] if look.font else []
    made += [element(f"w:{tag}") for tag, on in (("b", look.bold), ("bCs", look.bold)) if on]
    made += [element(f"w:{tag}") for tag in ("i", "iCs") if look.italic]
    half = round(look.size * 2)
    return element("w:rPr", None, *made, value("w:color", look.colour), value("w:sz", half), value("w:szCs", half))


def style(look: Look) -> Element:
    """Return the definition of a paragraph style."""
    attributes = {"w:type": "paragraph", "w:styleId": look.id}
    if look.name == "Normal":
        attributes["w:default"] = "1"
    base = [value("w:basedOn", "Normal")] if look.name != "Normal" else []
    following = [value("w:next", "Normal")] if look.level else []
    made = [value("w:name", look.name), *base, *following, element("w:qFormat")]
    return element("w:style", attributes, *made, _paragraph(look), _letters(look))


def all_styles() -> tuple[Element, ...]:
    """Return the definitions of every paragraph style."""
    return tuple(style(look) for look in LOOKS)
