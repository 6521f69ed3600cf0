"""Make the lists of neighbourhoods in this folder: `python -m tests.samples.neighbourhoods.make`.

Everything in them is made up; Statistics Netherlands has no municipality 9999. The bombs are made while the tests run
and are never written.
"""

from collections.abc import Callable
from datetime import date
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import Final
from zipfile import ZIP_DEFLATED, ZipFile

from openpyxl import Workbook
from openpyxl.chart import BarChart, Reference
from openpyxl.worksheet.worksheet import Worksheet

FOLDER: Final = Path(__file__).parent
OLE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
NAMES: Final = ("Centrum", "'t Hool", "Nieuwmarkt/Lastage", "De Hoven (noord)", "Café-buurt", "Sint-Annaplein")


def title_windows_1252() -> bytes:
    """Return semicolons in Windows-1252 below a title row, as Excel in Dutch saves a CSV file."""
    rows = [f"{name};BU9999010{place};1.{place}50;{300 + place};geen" for place, name in enumerate(NAMES)]
    head = ["Overzicht buurten gemeente Elzerwoude – concept;;;;", ";;;;"]
    columns = "Buurtnaam;CBS-code 2024;Inwoners;Woningen;Opmerking"
    return "\r\n".join([*head, columns, *rows, ";;;;", ";BU99990199;;;", ""]).encode("windows-1252")


def tabs_utf_8() -> bytes:
    """Return tabs in UTF-8 with a byte order mark."""
    rows = [f"{name}\tStadsdeel {place % 2}\t{place}" for place, name in enumerate(NAMES)]
    return "\r\n".join(["Naam\tStadsdeel\tInwoners", *rows, ""]).encode("utf-8-sig")


def two_years() -> bytes:
    """Return names and codes of two years side by side."""
    rows = [
        "BU99990101;Centrum;BU99990101;Binnenstad",
        "BU99990102;Noord;BU99990202;Noord",
        "BU99990103;Zuid;BU99990102;Zuid",
    ]
    return "\n".join(["Buurtcode 2023;Buurtnaam 2023;Buurtcode 2025;Buurtnaam 2025", *rows]).encode()


def statistics() -> bytes:
    """Return gemeente, wijken and buurten in one list, as Statistics Netherlands gives them."""
    rows = [
        "GM9999|Elzerwoude|Elzerwoude|Gemeente|GM9999    |5.000",
        "WK999901|Wijk 01 Centrum|Elzerwoude|Wijk|WK999901  |3.000",
        "BU99990101|Centrum|Elzerwoude|Buurt|BU99990101|2.000",
        "BU99990102|Noord|Elzerwoude|Buurt|BU99990102|1.000",
        "WK999902|Wijk 02 Buiten|Elzerwoude|Wijk|WK999902  |2.000",
        "BU99990200|Verspreide huizen|Elzerwoude|Buurt|BU99990200|2.000",
    ]
    return "\n".join(["gwb_code_10|regio|gm_naam|recs|gwb_code|a_inw", *rows]).encode()


def six_hundred() -> bytes:
    """Return the largest list there is: 600 neighbourhoods with district and figures."""
    rows = [
        f"Buurt {place:03};BU9999{place // 25:02}{place % 25:02};Wijk {place // 25};{place * 7};{place * 3};2030"
        for place in range(600)
    ]
    return "\r\n".join(["naam;code 2025;wijk;inwoners;woningen;planning", *rows]).encode()


@cache
def workbook() -> bytes:
    """Return a workbook with extra columns, empty rows, doubles, merged cells, a mistake and four more sheets."""
    book = Workbook()
    about = book.worksheets[0]
    about.title = "Toelichting"
    about["A1"] = "Deze lijst hoort bij het warmteprogramma."
    _fill_list(book.create_sheet("Buurten"))
    straight = book.create_sheet("Wijken")
    for row in (("Wijk",), ("Stad",), ("Land",)):
        straight.append(row)
    hidden = book.create_sheet("Geheim")
    hidden.append(("Buurtnaam", "Buurtcode", "Wijk", "Inwoners", "Woningen", "Planning", "Jaar"))
    hidden.append(("Niet te zien", "BU99990909", "x", 1, 2, 2030, 2024))
    hidden.sheet_state = "hidden"
    picture = BarChart()
    picture.add_data(Reference(book["Buurten"], min_col=4, min_row=3, max_row=5))
    book.create_chartsheet("Grafiek").add_chart(picture)
    return _bytes(book)


def _fill_list(sheet: Worksheet) -> None:
    for row in (
        ("Buurten in het warmteprogramma", None, None, None, None, None),
        ("Nr", "Wijk", "Buurt", "Aantal inwoners", "Aantal woningen", "Planning"),
        (1, "Stad", "Centrum", 1250, 600.0, 2030),
        (2, None, "'t Hool", 900, "=4*100", date(2031, 1, 1)),
        (3, None, "Centrum", 1250, 600, 2030),
        (None, None, None, None, None, None),
        (4, "Land", "De Hoven (noord)", "#N/A", 12.5, None),
    ):
        sheet.append(row)
    sheet.merge_cells("A1:F1")
    sheet.merge_cells("B3:B6")
    sheet["H400"] = " "


def broken() -> bytes:
    """Return the first half of a workbook."""
    whole = workbook()
    return whole[: len(whole) // 2]


def foreign() -> bytes:
    """Return a picture that is called a workbook."""
    return b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + bytes(64)


def encrypted() -> bytes:
    """Return the box that Excel puts around a workbook with a password: one with the right names, and nothing in it."""
    return _box("EncryptionInfo", "EncryptedPackage")


def old_excel() -> bytes:
    """Return the box of a workbook of Excel up to 2003."""
    return _box("Workbook")


@cache
def bomb() -> bytes:
    """Return a workbook whose sheet is 60 MB of nothing; never written."""
    return replaced("xl/worksheets/sheet1.xml", b" " * 60_000_000)


def tight_bomb() -> bytes:
    """Return a workbook with a part of 2 MB of nothing: small enough, but packed as no sheet is."""
    return replaced("xl/worksheets/sheet1.xml", b" " * 2_000_000)


def entity_bomb() -> bytes:
    """Return a workbook with a text that doubles at every step ("billion laughs")."""
    steps = "".join(f'<!ENTITY a{step} "{f"&a{step - 1};" * 10}">' for step in range(1, 10))
    namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    cells = '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&a9;</t></is></c></row></sheetData>'
    sheet = f'<!DOCTYPE x [<!ENTITY a0 "ha">{steps}]><worksheet xmlns="{namespace}">{cells}</worksheet>'
    return replaced("xl/worksheets/sheet2.xml", sheet.encode())


def replaced(part: str, content: bytes) -> bytes:
    """Return the workbook with something else in one of its parts."""
    target = BytesIO()
    with ZipFile(BytesIO(workbook())) as source, ZipFile(target, "w", ZIP_DEFLATED) as made:
        for found in source.namelist():
            made.writestr(found, content if found == part else source.read(found))
    return target.getvalue()


def _box(*names: str) -> bytes:
    # A header and a directory of 128 bytes per name, as in [MS-CFB]; enough to be recognised, and no more.
    entries = (name.encode("utf-16-le").ljust(128, b"\0") for name in ("Root Entry", *names))
    return OLE.ljust(512, b"\0") + b"".join(entries)


def _bytes(book: Workbook) -> bytes:
    target = BytesIO()
    book.save(target)
    return target.getvalue()


FILES: Final[dict[str, Callable[[], bytes]]] = {
    "titelrij-windows-1252.csv": title_windows_1252,
    "tabs-utf-8.txt": tabs_utf_8,
    "twee-jaren.csv": two_years,
    "cbs.csv": statistics,
    "600-buurten.csv": six_hundred,
    "werkmap.xlsx": workbook,
    "kapot.xlsx": broken,
    "plaatje.xlsx": foreign,
    "wachtwoord.xlsx": encrypted,
    "oud.xls": old_excel,
}


def write() -> None:
    """Write every file."""
    for name, make in FILES.items():
        (FOLDER / name).write_bytes(make())


if __name__ == "__main__":
    write()
