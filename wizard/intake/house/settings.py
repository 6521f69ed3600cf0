"""Keep the few settings of a template that are looks, in settings without links, macros or variables."""

from copy import deepcopy
from typing import Final

from docx.oxml.ns import qn

from wizard.intake.house import tree
from wizard.intake.house.furniture import is_on
from wizard.intake.house.mending import LANGUAGE
from wizard.intake.house.tree import Node

_ORDER: Final = (
    *("w:zoom", "w:defaultTabStop", "w:autoHyphenation", "w:hyphenationZone", "w:evenAndOddHeaders"),
    *("w:characterSpacingControl", "w:compat", "w:themeFontLang", "w:clrSchemeMapping", "w:decimalSymbol"),
)
"""The settings that documents have, in the order of the schema."""

_TAKEN: Final = ("w:defaultTabStop", "w:autoHyphenation", "w:hyphenationZone", "w:clrSchemeMapping")
_YEAR: Final = 15
"""The version of the format that Word opens without "compatibility mode"."""


def even_pages(found: Node | None) -> bool:
    """Tell whether even pages have a header and footer of their own."""
    return is_on(tree.child(found, "w:evenAndOddHeaders"))


def of(found: Node | None) -> Node:
    """Return new settings, with what is taken over from those of the template."""
    made = {
        "w:zoom": tree.make("w:zoom", percent=100),
        "w:characterSpacingControl": tree.make("w:characterSpacingControl", val="doNotCompress"),
        "w:compat": _compat(),
        "w:themeFontLang": tree.make("w:themeFontLang", val=LANGUAGE),
        "w:decimalSymbol": tree.make("w:decimalSymbol", val=","),
    }
    for tag in _TAKEN:
        there = tree.child(found, tag)
        if there is not None:
            made[tag] = deepcopy(there)
    if even_pages(found):
        made["w:evenAndOddHeaders"] = tree.make("w:evenAndOddHeaders")
    root = tree.make("w:settings")
    for tag in _ORDER:
        if tag in made:
            root.append(made[tag])
    return root


def _compat() -> Node:
    made = tree.make("w:compat")
    uri = "http://schemas.microsoft.com/office/word"
    made.append(tree.make("w:compatSetting", name="compatibilityMode", uri=uri, val=_YEAR))
    return made


def font_table(found: Node | None) -> Node | None:
    """Return the list of fonts without the fonts themselves, None when there is none."""
    if found is None:
        return None
    kinds = ("embedRegular", "embedBold", "embedItalic", "embedBoldItalic")
    tree.drop(found.iter(*(qn(f"w:{name}") for name in kinds)))
    return found
