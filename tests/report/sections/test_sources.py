import re

from tests.report import reading
from wizard.model.statement import Source
from wizard.report.sections import sources


def test_every_number_in_the_text_stands_in_the_list(report):
    numbers = set(re.findall(r"\[(\d+)\]", reading.whole(report)))

    listed = [re.match(r"\[(\d+)\]\t", text) for text in reading.paragraphs(report, "Source")]
    assert [int(found[1]) for found in listed if found] == list(range(1, len(numbers) + 1))


def test_a_source_of_which_little_is_known_says_so(paper, subject):
    sources._source(paper, subject, 1, Source(id="a", title="Titel"))

    assert reading.paragraphs(paper.save()) == ["[1]\tSchrijver onbekend. Titel. Jaar onbekend."]


def test_the_month_of_reading_stands_in_words(subject):
    assert sources._checked(subject, "2025-12") == "Gelezen in december 2025."


def test_without_sources_there_is_no_annex(paper, subject):
    sources.write(paper, subject)

    assert not paper.headings
