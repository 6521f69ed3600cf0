from dataclasses import replace

from tests.report import reading
from wizard.model.entity import omission_id
from wizard.model.item import Body, Item
from wizard.report import contents, front
from wizard.report.front import Chapter, Front

OMITTED: Body = {"document": "gemeenterapport", "chapter": "rollen"}


def chapters(*sections):
    """Return a table of contents and these sections, which are always there."""
    return tuple(map(Chapter, (contents.place, *sections)))


def test_sections_are_written_in_order_below_a_filled_table_of_contents(subject):
    def first(paper, _):
        paper.heading(1, "Eerst")
        paper.paragraph("Normal", "Tekst.")

    def second(paper, _):
        paper.heading(1, "Daarna")
        paper.paragraph("Normal", "Tekst.")

    report = front.build(subject, Front("Titel", "Onderwerp", "Voet"), chapters(first, second))

    assert [text for _, text in reading.headings(report)] == ["Eerst", "Daarna"]
    assert [line.split("\t")[0] for line in reading.paragraphs(report, "Toc1")] == ["Eerst", "Daarna"]


def test_the_file_and_the_foot_of_its_pages_say_what_it_is_and_of_whom(subject):
    def section(paper, _):
        paper.heading(1, "Kop")
        paper.paragraph("Normal", "Tekst.")

    report = front.build(subject, Front("Titel", "Onderwerp", "Voet"), chapters(section))

    facts = reading.opened(report).core_properties
    assert (facts.title, facts.subject, facts.author) == ("Titel", "Onderwerp", "Gemeente Elzerwoude")
    (line,) = reading.parts(report)["word/footer1.xml"].iter(reading.W + "p")
    assert reading.text(line).startswith("Gemeente Elzerwoude · Voet · bladzijde ")


def test_a_document_of_both_sides_has_its_own_status_and_author(subject):
    def section(paper, _):
        paper.heading(1, "Kop")
        paper.paragraph("Normal", "Tekst.")

    front_page = Front("Titel", "Onderwerp", "Voet", "Akkoord", "Wij samen")
    facts = reading.opened(front.build(subject, front_page, chapters(section))).core_properties

    assert (facts.content_status, facts.author) == ("Akkoord", "Wij samen")


def test_a_chapter_that_is_left_out_is_not_written_and_takes_along_what_is_within_it(subject):
    def section(name):
        def write(paper, _):
            paper.heading(1, name)
            paper.paragraph("Normal", "Tekst.")

        return write

    every = (Chapter(contents.place), Chapter(section("Rollen"), "rollen"))
    every += (Chapter(section("Uitleg"), "uitleg-per-wijk", within="rollen"), Chapter(section("Bronnen")))
    gone = Item(omission_id("gemeenterapport", "rollen"), "omission", None, OMITTED)
    about = replace(subject, dossier=subject.dossier.after(8, [gone]))

    whole, less = (front.build(one, Front("Titel", "Onderwerp", "Voet"), every) for one in (subject, about))

    assert [text for _, text in reading.headings(whole)] == ["Rollen", "Uitleg", "Bronnen"]
    assert [text for _, text in reading.headings(less)] == ["Bronnen"]


def test_what_people_may_leave_out_is_named_once():
    every = (Chapter(contents.place), Chapter(contents.place, "a"), Chapter(contents.place, "a"))

    assert front.names(every) == ("a",)


def test_the_file_says_how_the_document_goes_out(subject):
    def section(paper, _):
        paper.heading(1, "Kop")
        paper.paragraph("Normal", "Tekst.")

    facts = reading.opened(front.build(subject, Front("Titel", "Onderwerp", "Voet"), chapters(section))).core_properties

    assert (facts.version, facts.identifier) == ("0.8, voor de raadscommissie", "example.gemeenterapport.7")
