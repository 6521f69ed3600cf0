"""Turn every document into a PDF with LibreOffice, as readers do, and look whether all of it is there."""

import re
import shutil
import subprocess
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any, Final, cast

import pypdf

from tests.benchmarks import dossiers
from tests.benchmarks.results import Figure, at_most
from tests.report import reading
from wizard import content
from wizard.report import catalogue

DAY: Final = date(2026, 11, 23)

AT_ONCE: Final = 40
"""Documents that LibreOffice gets in one go; it takes a second to start."""

_FOOT: Final = re.compile(r"[^\n]*·[^\n]*·\s*bladzijde\s+(\d+)\s+van\s+(\d+)")


def measure(folder: Path) -> Iterator[Figure]:
    """Yield for both dossiers how many documents lack a page, a text or a mark for screen readers."""
    for on, size in (("example", None), ("large", dossiers.MANY)):
        pages, faults = 0, list[str]()
        for batch in _batches(folder / on, size):
            for path in batch:
                printed = path.with_suffix(".pdf")
                texts = _texts(printed)
                pages += len(texts)
                found = (*_faults(path.read_bytes(), texts), *_untagged(pypdf.PdfReader(printed)))
                faults += [f"{path.name}: {fault}" for fault in found]
        for fault in faults[:20]:
            print(fault)
        yield Figure("pages of all documents as PDF", on, f"{pages}")
        yield at_most(
            "documents of which a page, a text or a tag is missing in the PDF", on, len(faults), 0, "", digits=0
        )


def _batches(folder: Path, size: int | None) -> Iterator[list[Path]]:
    """Yield the documents in lots, each already turned into a PDF beside it."""
    folder.mkdir()
    dossier, handbook = dossiers.loose(size), content.load()
    orders = [(name, order) for name, order in catalogue.every(dossier).items() if name.endswith(".docx")]
    for start in range(0, len(orders), AT_ONCE):
        lot = [folder / name for name, _ in orders[start : start + AT_ONCE]]
        for path, (_, order) in zip(lot, orders[start : start + AT_ONCE], strict=True):
            path.write_bytes(order.build(handbook, dossier, DAY))
        _convert(folder, lot)
        yield lot


def _convert(folder: Path, lot: list[Path]) -> None:
    soffice = shutil.which("soffice")
    assert soffice, "installeer libreoffice-writer-nogui"
    room = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    tagged = 'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"}}'
    command = [soffice, room, "--headless", "--convert-to", tagged, "--outdir", str(folder), *map(str, lot)]
    subprocess.run(command, check=True, capture_output=True, timeout=600)


def _texts(printed: Path) -> list[str]:
    """Return the text of every page, in the order in which it was written; pypdf takes minutes for a long report."""
    assert shutil.which("pdftotext"), "installeer poppler-utils"
    command = ["pdftotext", "-raw", "-enc", "UTF-8", str(printed), "-"]
    told = subprocess.run(command, check=True, capture_output=True, timeout=600, encoding="utf-8").stdout
    return told.removesuffix("\f").split("\f")


def _faults(raw: bytes, texts: list[str]) -> Iterator[str]:
    yield from _page_faults(texts)
    whole = _bare("".join(_FOOT.sub("", text) for text in texts))
    for text in reading.paragraphs(raw):
        if _bare(text) not in whole:
            yield f"not in the PDF: {text[:80]!r}"


def _untagged(pdf: pypdf.PdfReader) -> Iterator[str]:
    """Yield what a screen reader misses."""
    root = cast("dict[str, Any]", pdf.trailer["/Root"])
    if root.get("/Lang") != "nl-NL":
        yield f"the language is {root.get('/Lang')}"
    if not root.get("/MarkInfo", {}).get("/Marked"):
        yield "it has no tags"


def _page_faults(texts: list[str]) -> Iterator[str]:
    """Yield what is wrong with the numbers at the foot of the pages; the first page has none."""
    for number, text in enumerate(texts[1:], 2):
        if _FOOT.findall(text) != [(str(number), str(len(texts)))]:
            yield f"page {number} says {_FOOT.findall(text)}"


def _bare(text: str) -> str:
    """Return a text without white space, the dots that lead to a page number, and boxes to tick: those are signs."""
    return re.sub(r"[\s.☐]+", "", text)
