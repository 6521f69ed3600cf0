import pytest

from tests.report import marked, reading
from tests.report.conftest import DAY
from wizard.report import contents, municipal

W = reading.W


def entries(report):
    lines = reading.paragraphs(report, "Toc1", "Toc2", "Toc3")
    return [line.rpartition("\t")[0] for line in lines]


def test_the_entries_are_the_headings(approach_report, marked_approach_report, talk_report, guide_report):
    for raw in (approach_report, marked_approach_report, talk_report, guide_report):
        assert entries(raw) == [text for level, text in reading.headings(raw) if level <= 3]


def test_every_entry_links_to_its_heading_and_has_a_page(approach_report):
    root = reading.body(approach_report)
    heading = {
        one.find(W + "bookmarkStart").get(W + "name"): reading.text(one)
        for one in root.iter(W + "p")
        if reading.style(one) in {"Heading1", "Heading2", "Heading3"}
    }

    lines = [one for one in root.iter(W + "p") if reading.style(one) in {"Toc1", "Toc2", "Toc3"}]
    links = {one.find(W + "hyperlink").get(W + "anchor"): reading.text(one).split("\t") for one in lines}

    assert {name: text for name, (text, _) in links.items()} == heading
    pages = [int(page) for _, page in links.values()]
    assert pages == sorted(pages)
    assert pages[0] == 3, "the cover takes one page and so do the contents"


def test_a_long_report_starts_after_at_most_two_pages_of_contents(report):
    first = reading.paragraphs(report, "Toc1")[0]

    assert int(first.rpartition("\t")[2]) <= 4


def test_word_is_not_asked_to_update_the_fields_on_opening(report):
    assert not list(reading.parts(report)["word/settings.xml"].iter(W + "updateFields"))


@pytest.mark.no_cover  # whole documents
def test_many_neighbourhoods_are_left_out_of_the_table_of_contents(handbook):
    report = municipal.build(handbook, marked.dossier(contents.MOST_DETAILS + 1), DAY)

    assert not reading.paragraphs(report, "Toc3")
    assert entries(report) == [text for level, text in reading.headings(report) if level <= 2]
