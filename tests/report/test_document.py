from docx.oxml.ns import qn

from tests.report import marked, reading
from wizard.logic import placing
from wizard.report import drawing
from wizard.report.grid import Grid
from wizard.report.markup import Strong


def test_open_text_is_split_at_empty_lines_and_keeps_its_other_line_breaks(paper):
    paper.prose("een\ntwee\n \n\ndrie\tvier")

    assert reading.paragraphs(paper.save()) == ["een\ntwee", "drie\tvier"]


def test_open_text_can_stand_in_a_list_after_a_lead_and_be_kept_with_what_follows(paper):
    paper.prose("een\n\ntwee", "ListBullet", Strong("Lood "), rest="ListMore", keep=True)

    report = paper.save()
    assert (reading.paragraphs(report, "ListBullet"), reading.paragraphs(report, "ListMore")) == (
        ["Lood een"],
        ["twee"],
    )
    assert len(list(reading.body(report).iter(reading.W + "keepNext"))) == 2


def test_headings_remember_their_text_and_bookmark(paper):
    paper.heading(1, "Eerste", "_Eerste")
    paper.heading(2, "Tweede")
    paper.paragraph("Normal", "tekst")

    assert [(one.level, one.text, one.bookmark) for one in paper.headings] == [
        (1, "Eerste", "_Eerste"),
        (2, "Tweede", "_Toc000001"),
    ]
    assert [paper.pages.marks[one.mark] for one in paper.headings] == [1, 1]


def test_sources_keep_the_number_of_their_first_use(paper):
    assert [paper.cite("b"), paper.cite("a"), paper.cite("b")] == [1, 2, 1]


def test_tables_and_figures_are_numbered_under_their_own_word(paper):
    table = Grid("Titel", "Uitleg", ("A",), [["b"]], (4.0,))

    paper.table("Tabel", table)
    paper.table("Tabel", table)

    assert reading.paragraphs(paper.save(), "Caption") == ["Tabel 1. Titel", "Tabel 2. Titel"]


def test_a_page_turned_sideways_stands_between_upright_ones(paper):
    paper.paragraph("Normal", "staand")
    paper.turn(sideways=True)
    paper.paragraph("Normal", "liggend")
    paper.turn(sideways=False)
    paper.paragraph("Normal", "weer staand")

    sizes = [one.get(qn("w:orient")) for one in reading.body(paper.save()).iter(qn("w:pgSz"))]
    assert sizes == [None, "landscape", None]


def test_a_web_address_becomes_a_link_outside_the_document(paper):
    paper.paragraph("Normal", paper.web("https://voorbeeld.nl/a?b=1&c=2"))

    relations = reading.parts(paper.save())["word/_rels/document.xml.rels"]
    assert [one.get("TargetMode") for one in relations if one.get("Target") == "https://voorbeeld.nl/a?b=1&c=2"] == [
        "External"
    ]


def test_a_list_is_a_list(paper):
    paper.bullets([("een",), ("twee",)])

    report = paper.save()
    assert reading.paragraphs(report, "ListBullet") == ["een", "twee"]
    style = next(
        one for one in reading.parts(report)["word/styles.xml"].iter() if one.get(qn("w:styleId")) == "ListBullet"
    )
    assert style.find(f".//{qn('w:numId')}").get(qn("w:val")) == "1"


def test_a_picture_fills_its_width_without_room_beside_it(paper, handbook):
    model = handbook.role_models[2]
    png = drawing.sheet(model, placing.of(model, marked.plain({}), "now"), 2).png()

    paper.picture("Figuur", png, 16, "Titel", "Wat er te zien is")

    frame = next(reading.body(paper.save()).iter(qn("wp:inline")))
    assert [frame.get(side) for side in ("distT", "distB", "distL", "distR")] == ["0"] * 4
    assert next(frame.iter(qn("wp:docPr"))).get("descr") == "Wat er te zien is"


def test_a_heading_can_start_a_page(paper):
    paper.paragraph("Normal", "tekst")
    paper.heading(2, "Kop", fresh=True)
    paper.paragraph("Normal", "tekst")

    assert paper.pages.marks[paper.headings[0].mark] == 2
    assert len(list(reading.body(paper.save()).iter(qn("w:pageBreakBefore")))) == 1
