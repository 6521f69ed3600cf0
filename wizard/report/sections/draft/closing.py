"""Write what stands behind a draft: what is still open, what a lawyer reads, how it was made; and a letter."""

from collections.abc import Iterator

from wizard.report import grounds
from wizard.report.concept import Concept
from wizard.report.document import Paper
from wizard.report.markup import Inline, Link
from wizard.report.sections import glossary, provenance, sources
from wizard.report.sections.draft import body


def _line(about: Concept, part: str, name: str) -> tuple[Inline, ...]:
    found = next((one for one in about.draft.parts if one.id == part), None)
    title = about.named(found) if found else about.draft.rest
    return Link(title, about.bookmark(part)), f": {name}"


def _names(about: Concept) -> Iterator[Inline]:
    """Yield the open points of a sheet, in one sentence: its marks are on the same page."""
    for place, one in enumerate(about.points):
        yield from ((", ",) if place else ())
        yield Link(one.name, about.bookmark(one.part))


def _open(paper: Paper, about: Concept) -> None:
    """Write every open point with the part it stands in; on a sheet nothing when none is left."""
    say, many = about.handbook.say, len(about.points)
    if not about.is_sheet:
        paper.heading(2, say("draft.open_title"))
        paper.paragraph("Normal", say("draft.open_lead", n=many) if many else say("draft.open_done"))
        paper.bullets(_line(about, one.part, one.name) for one in about.points)
    elif many:
        paper.paragraph("Prompt", say("draft.open_title"))
        paper.paragraph("Normal", *_names(about), ".")


def _lawyer(paper: Paper, about: Concept) -> None:
    if not about.is_legal:
        return
    paper.heading(2, about.handbook.say("draft.lawyer_title"))
    paper.paragraph("Intro", about.handbook.say("draft.lawyer_lead"))
    grounds.bullets(paper, about, about.draft.lawyer)


def _about(paper: Paper, about: Concept) -> None:
    say = about.handbook.say
    paper.heading(2, say("draft.about_title"))
    paper.bullets((say(f"draft.about_{name}"),) for name in ("said", "proposals", "empty", "inside"))
    provenance.versions(paper, about)


def write(paper: Paper, about: Concept) -> None:
    """Write what is open; behind more than a sheet also the rest, with the words and sources that were used."""
    if about.is_sheet:
        _open(paper, about)
        return
    words = list(paper.words)
    paper.heading(1, about.handbook.say("draft.closing"))
    for part in (_open, _lawyer, _about):
        part(paper, about)
    if not about.is_farewell:  # two words on a page of their own would only stand before the letter
        glossary.write(paper, about, words)
    sources.write(paper, about)


def letter(paper: Paper, about: Concept) -> None:
    """Write the letter with which both sides take leave, on a page that can go out by itself."""
    for part in about.draft.parts[len(about.parts) :]:
        paper.heading(1, part.name, about.bookmark(part.id))
        body.fill(paper, about, part)
