from io import BytesIO
from zipfile import ZipFile

from docx import Document

from tests.samples.house.parts import NORMAL, node
from wizard.intake.house import sheet, writing
from wizard.intake.house.furniture import Piece
from wizard.intake.house.writing import Kept

BODY = "<w:p><w:r><w:t>{}</w:t></w:r></w:p>"
PIECES = (
    Piece("header", "first", node("w:hdr", BODY.format("boven")), {"rId1": "word/media/logo.PNG"}),
    Piece("footer", "default", node("w:ftr", BODY.format("onder")), {}),
)


def kept():
    parts = {"styles": node("w:styles", NORMAL), "numbering": node("w:numbering"), "settings": node("w:settings")}
    return Kept(parts, PIECES, sheet.of(None)[0], {"word/media/logo.PNG": b"png"})


def test_the_file_opens_with_its_headers_and_footers_on_their_pages():
    document = Document(BytesIO(writing.write(kept())))

    section = document.sections[0]
    assert section.different_first_page_header_footer
    assert section.first_page_header.paragraphs[0].text == "boven"
    assert section.footer.paragraphs[0].text == "onder"


def test_pictures_lie_under_a_name_of_our_own():
    with ZipFile(BytesIO(writing.write(kept()))) as file:
        assert file.read("word/media/image1.png") == b"png"
        assert b'Target="media/image1.png"' in file.read("word/_rels/header1.xml.rels")
        assert b'Extension="png" ContentType="image/png"' in file.read("[Content_Types].xml")
        assert "word/_rels/footer2.xml.rels" not in file.namelist()


def test_the_same_gives_the_same_bytes():
    assert writing.write(kept()) == writing.write(kept())


def test_the_document_knows_its_headers_by_numbers_after_those_of_its_other_parts():
    assert writing.furniture(PIECES) == (("header", "first", "rId10"), ("footer", "default", "rId11"))
