"""Every link in every document of the example leads to what it names; every address outside stands in the content."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

import pytest

from tests.links import addresses
from tests.report import made, marked, reading
from tests.report.reading import W
from wizard.report import catalogue

R: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
PART: Final = re.compile(r"Onderdeel (\d+)")

EXAMPLE: Final = marked.example()
DOCUMENTS: Final = {name: order for name, order in catalogue.every(EXAMPLE).items() if name.endswith(".docx")}


@dataclass(frozen=True)
class Passage:
    """Hold where a bookmark stands: its own words with the headings above them, and all text up to the next one."""

    names: tuple[str, ...]
    text: str


@dataclass(frozen=True)
class Read:
    """Hold what of a document has to do with links: passages by bookmark, links, and addresses by relation."""

    passages: dict[str, Passage]
    inside: tuple[tuple[str, str], ...]
    outside: tuple[tuple[str, str], ...]


def read(raw: bytes) -> Read:
    parts = reading.parts(raw)
    body = parts["word/document.xml"][0]
    relations = {one.get("Id"): one for one in parts["word/_rels/document.xml.rels"]}
    inside, outside = list[tuple[str, str]](), list[tuple[str, str]]()
    for link in body.iter(f"{W}hyperlink"):
        words = reading.text(link).partition("\t")[0]  # in the table of contents a page follows
        if link.get(f"{R}id"):
            relation = relations[link.get(f"{R}id")]
            assert relation.get("TargetMode") == "External"
            outside.append((words, relation.get("Target")))
        else:
            inside.append((words, link.get(f"{W}anchor")))
    return Read(dict(passages(body)), tuple(inside), tuple(outside))


def passages(body) -> Iterator[tuple[str, Passage]]:
    """Yield every bookmark with where it stands."""
    above: dict[int, str] = {}
    open_marks: list[str] = []
    names: tuple[str, ...] = ()
    text: list[str] = []
    for one in body.iter(f"{W}p"):
        marks = [mark.get(f"{W}name") for mark in one.iter(f"{W}bookmarkStart")]
        level = re.fullmatch(r"Heading(\d)", reading.style(one))
        if marks or level:
            yield from ((mark, Passage(names, "\n".join(text))) for mark in open_marks)
            open_marks, text = marks, []
            deepest = int(level[1]) if level else 9
            above = {depth: name for depth, name in above.items() if depth < deepest} | {deepest: reading.text(one)}
            names = tuple(above[depth] for depth in sorted(above))
        text.append(reading.text(one))
    yield from ((mark, Passage(names, "\n".join(text))) for mark in open_marks)


def fault(found: Read, words: str, anchor: str) -> str | None:
    """Return what is wrong with a link inside a document."""
    passage = found.passages.get(anchor)
    if passage is None or not words.strip():
        return f"“{words}” leads to {anchor}, which is not there, or says nothing"
    if part := PART.fullmatch(words):
        return None if passage.names[-1].startswith(f"{part[1]}. ") else f"“{words}” leads to {passage.names}"
    known = {name for one in found.passages.values() for name in one.names[-1:] if name and _names(words, name)}
    right = known & set(passage.names) if known else words.casefold() in passage.text.casefold()
    return None if right else f"“{words}” leads to {passage.names}"


def _names(words: str, name: str) -> bool:
    """Tell whether the words of a link are the name of a passage, or hold it, or are a whole part of it."""
    plain = [re.sub(r"^(de|het|een) ", "", one.casefold()) for one in (words, name)]
    return any(re.search(rf"(?<!\w){re.escape(one)}(?!\w)", other) for one, other in (plain, plain[::-1]))


def stray(found: Read) -> list[str]:
    """Return what is wrong with the links of a document, inside it and to addresses outside it."""
    inside = [said for words, anchor in found.inside if (said := fault(found, words, anchor))]
    known = addresses()
    return inside + [f"“{words}” leads to {to}" for words, to in found.outside if words != to or to not in known]


@pytest.mark.no_cover  # whole documents
def test_every_link_in_every_document_leads_to_what_it_names():
    documents = {name: read(made.of(order)) for name, order in DOCUMENTS.items()}

    wrong = {name: stray(found) for name, found in documents.items()}

    assert {order.initiative for order in DOCUMENTS.values()} == {None, *(one.id for one in EXAMPLE.initiatives)}
    assert {order.document for order in DOCUMENTS.values()} == {*catalogue.NAMES} - catalogue.SHEETS
    assert sum(len(one.inside) for one in documents.values()) > 1000
    assert sum(len(one.outside) for one in documents.values()) > 50
    assert not {name: said for name, said in wrong.items() if said}


PASSAGES: Final = {
    "_Wijken": Passage(("Wijken",), "Wijken"),
    "_Noord": Passage(("Wijken", "Noord"), "Noord\nHier is veel te doen."),
    "_Zuid": Passage(("Wijken", "Zuid"), "Zuid"),
    "_Twee": Passage(("2. Doelen",), "2. Doelen"),
    "_Bron1": Passage(("Bronnen", "[1]\tEen boek."), "[1]\tEen boek."),
}


@pytest.mark.parametrize(
    ("words", "right", "wrong"),
    [
        ("Noord", "_Noord", "_Zuid"),
        ("Noord: er is nog geen rol", "_Noord", "_Zuid"),
        ("Wijken", "_Noord", "_Twee"),
        ("Veel te doen", "_Noord", "_Zuid"),
        ("Onderdeel 2", "_Twee", "_Noord"),
        ("[1]", "_Bron1", "_Twee"),
        ("Zuid", "_Zuid", "_West"),
    ],
)
def test_a_link_to_another_passage_is_noticed(words, right, wrong):
    found = Read(PASSAGES, ((words, right), (words, wrong)), ())

    (said,) = stray(found)

    assert wrong in said or str(PASSAGES[wrong].names) in said


def test_an_address_that_the_content_does_not_name_is_noticed():
    known = min(addresses())
    links = ((known, known), ("https://example.invalid/", "https://example.invalid/"), ("Lees meer", known))

    assert len(stray(Read({}, (), links))) == 2


def test_a_link_without_words_is_noticed():
    assert stray(Read(PASSAGES, (("", "_Noord"),), ()))
