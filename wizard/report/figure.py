"""Make the paragraph that holds a picture."""

from io import BytesIO

from docx.document import Document
from docx.oxml.ns import qn
from docx.shared import Cm

from wizard.report import lines, markup
from wizard.report.element import Element


def build(document: Document, png: bytes, width: float, facts: dict[str, str]) -> tuple[Element, float]:
    """Return the paragraph and the height of the picture in centimetres; its width is in centimetres.

    The facts are the number, the name and the description by which Word knows the picture.
    """
    holder = document.add_paragraph()
    shape = holder.add_run().add_picture(BytesIO(png), Cm(width))
    made = markup.raw(holder.paragraph_format.element)
    made.insert(0, markup.properties(lines.paragraph("Figure", ())))
    frame = next(iter(made.iter(qn("wp:inline"))))
    for side in ("distT", "distB", "distL", "distR"):
        frame.set(side, "0")  # without these LibreOffice keeps room beside the picture
    told = next(iter(made.iter(qn("wp:docPr"))))
    for name, text in facts.items():
        told.set(name, text)
    return made, shape.height.cm
