from tests.report import reading
from wizard.report import contents, front
from wizard.report.front import Front


def test_sections_are_written_in_order_below_a_filled_table_of_contents(subject):
    def first(paper, _):
        paper.heading(1, "Eerst")
        paper.paragraph("Normal", "Tekst.")

    def second(paper, _):
        paper.heading(1, "Daarna")
        paper.paragraph("Normal", "Tekst.")

    report = front.build(subject, Front("Titel", "Onderwerp", "Voet"), (contents.place, first, second))

    assert [text for _, text in reading.headings(report)] == ["Eerst", "Daarna"]
    assert [line.split("\t")[0] for line in reading.paragraphs(report, "Toc1")] == ["Eerst", "Daarna"]


def test_the_file_and_the_foot_of_its_pages_say_what_it_is_and_of_whom(subject):
    def section(paper, _):
        paper.heading(1, "Kop")
        paper.paragraph("Normal", "Tekst.")

    report = front.build(subject, Front("Titel", "Onderwerp", "Voet"), (contents.place, section))

    facts = reading.opened(report).core_properties
    assert (facts.title, facts.subject, facts.author) == ("Titel", "Onderwerp", "Gemeente Elzerwoude")
    (line,) = reading.parts(report)["word/footer1.xml"].iter(reading.W + "p")
    assert reading.text(line).startswith("Gemeente Elzerwoude · Voet · bladzijde ")


def test_a_document_of_both_sides_has_its_own_status_and_author(subject):
    def section(paper, _):
        paper.heading(1, "Kop")
        paper.paragraph("Normal", "Tekst.")

    front_page = Front("Titel", "Onderwerp", "Voet", "Akkoord", "Wij samen")
    facts = reading.opened(front.build(subject, front_page, (contents.place, section))).core_properties

    assert (facts.content_status, facts.author) == ("Akkoord", "Wij samen")
