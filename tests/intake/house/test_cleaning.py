import pytest
from docx.oxml.ns import qn

from tests.samples.house.parts import PAGE, PAGE_END, node
from wizard.intake.house import cleaning

DRAWING = (
    "<w:r><w:drawing><wp:inline><wp:docPr id='1' name='Logo'/><a:graphic><a:blip {}>"
    "<a:extLst><a:ext uri='svg'><a:svg r:embed='rId8'/></a:ext></a:extLst></a:blip></a:graphic></wp:inline></w:drawing>"
    "</w:r>"
)


def cleaned(inner, pictures=None):
    root = node("w:hdr", f"<w:p>{inner}</w:p>")
    cleaning.clean(root, (pictures or {}).get)
    return root


def names(root):
    return [one.tag.rpartition("}")[2] for one in root.iter()]


def text(root):
    return "".join(one.text or "" for one in root.iter(qn("w:t")))


def field(code, shown="nu"):
    marks = [f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate", "end")]
    return f"{marks[0]}<w:r><w:instrText>{code}</w:instrText></w:r>{marks[1]}<w:r><w:t>{shown}</w:t></w:r>{marks[2]}"


@pytest.mark.parametrize(
    ("inner", "left"),
    [
        ("<w:ins><w:r><w:t>erbij</w:t></w:r></w:ins><w:del><w:r><w:delText>weg</w:delText></w:r></w:del>", "erbij"),
        ('<w:hyperlink r:id="rId1"><w:r><w:t>klik</w:t></w:r></w:hyperlink>', "klik"),
        (
            "<w:sdt><w:sdtPr><w:dataBinding/></w:sdtPr><w:sdtContent><w:r><w:t>naam</w:t></w:r></w:sdtContent></w:sdt>",
            "naam",
        ),
        ('<w:r><w:t>a</w:t></w:r><w:commentRangeStart w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>', "a"),
        ("<w:r><w:object><o:OLEObject r:id='rId2'/></w:object></w:r><w:r><w:t>b</w:t></w:r>", "b"),
        ('<w:bookmarkStart w:id="0" w:name="x"/><w:r><w:t>c</w:t></w:r><w:bookmarkEnd w:id="0"/>', "c"),
    ],
)
def test_what_is_not_looks_goes_and_its_text_stays(inner, left):
    root = cleaned(inner)

    assert text(root) == left
    assert set(names(root)) <= {"hdr", "p", "r", "t"}


@pytest.mark.parametrize("code", [" PAGE ", "NUMPAGES \\* ARABIC", "styleref 1"])
def test_a_field_that_fetches_nothing_stays(code):
    assert names(cleaned(field(code))).count("fldChar") == 3


@pytest.mark.parametrize(
    "code", ['INCLUDEPICTURE "http://x"', "DDEAUTO c:\\\\a", "HYPERLINK x", "DATE", "", "PAGEREF a"]
)
def test_of_any_other_field_only_what_it_says_now_stays(code):
    root = cleaned(field(code, "maart"))

    assert text(root) == "maart"
    assert not {"fldChar", "instrText"} & set(names(root))


def test_a_field_within_a_field_is_judged_by_itself():
    inside = f"{field('PAGE', '3')}"
    root = cleaned(field(f'INCLUDETEXT "x</w:instrText></w:r>{inside}<w:r><w:instrText>"', "tekst"))

    assert (text(root), names(root).count("fldChar")) == ("3tekst", 3)


def test_a_field_that_is_not_closed_or_not_opened_goes():
    assert "fldChar" not in names(cleaned(PAGE))
    assert "fldChar" not in names(cleaned(PAGE_END))


def test_a_field_in_one_piece_is_judged_likewise():
    simple = '<w:fldSimple w:instr="{}"><w:r><w:t>1</w:t></w:r></w:fldSimple>'

    assert "fldSimple" in names(cleaned(simple.format("PAGE")))
    assert "fldSimple" not in names(cleaned(simple.format("DOCVARIABLE geheim")))


def test_a_picture_points_at_its_new_place_and_loses_what_lies_elsewhere():
    root = cleaned(DRAWING.format("r:embed='rId7' r:link='rId9'"), {"rId7": "rId1"})

    (blip,) = root.iter(qn("a:blip"))
    assert dict(blip.attrib) == {qn("r:embed"): "rId1"}
    assert not list(root.iter(qn("a:ext")))


def test_a_picture_that_is_not_in_the_file_goes_with_its_frame():
    assert "drawing" not in names(cleaned(DRAWING.format("r:link='rId9'")))


def test_a_picture_of_older_versions_stays_without_its_link():
    shape = (
        "<w:r><w:pict><v:shape href='http://x'><v:imagedata r:id='rId7' o:href='http://y'/></v:shape></w:pict></w:r>"
    )

    root = cleaned(shape, {"rId7": "rId1"})

    assert [dict(one.attrib) for one in root.iter("{urn:schemas-microsoft-com:vml}imagedata")] == [{qn("r:id"): "rId1"}]
    assert b"http:" not in b"".join(value.encode() for one in root.iter() for value in one.attrib.values())


def test_what_refers_to_something_else_than_a_picture_goes_alone():
    assert names(cleaned("<w:r><w:t>a</w:t></w:r><w:printerSettings r:id='rId3'/>")) == ["hdr", "p", "r", "t"]


@pytest.mark.parametrize(
    ("inner", "found"),
    [
        (field(" PAGE "), True),
        ('<w:fldSimple w:instr=" page \\* roman"/>', True),
        ("<w:r><w:pgNum/></w:r>", True),
        ("<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>PA</w:instrText></w:r>"
         "<w:r><w:instrText>GE</w:instrText></w:r>" + PAGE_END, True),
        (field("NUMPAGES"), False),
        (field("PAGEREF x"), False),
        ("<w:r><w:t>PAGE</w:t></w:r>", False),
    ],
)  # fmt: skip
def test_a_page_number_is_found_however_it_is_written(inner, found):
    assert cleaning.has_page_number(node("w:ftr", f"<w:p>{inner}</w:p>")) is found


@pytest.mark.parametrize(
    ("inner", "found"),
    [
        ("", False),
        ("<w:r><w:t> </w:t></w:r>", False),
        ("<w:r><w:t>a</w:t></w:r>", True),
        ("<w:r><w:pict/></w:r>", True),
    ],
)
def test_a_header_without_text_or_picture_is_empty(inner, found):
    assert cleaning.has_content(node("w:hdr", f"<w:p>{inner}</w:p>")) is found
