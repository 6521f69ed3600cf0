"""Write the parts of a draft: fixed words, what the conversation brought, what is open, and what we propose."""

from wizard.logic.open_points import REST, OpenPoint
from wizard.model.draft import DraftPart
from wizard.report import grounds
from wizard.report.clauses import Clauses
from wizard.report.concept import Concept
from wizard.report.document import Paper
from wizard.report.markup import Mark, Strong
from wizard.report.sections.draft import pieces


def _mark(about: Concept, clauses: Clauses, one: OpenPoint) -> None:
    mark = Mark(about.handbook.say("draft.mark", name=one.name))
    clauses.tell(one.why or "", *((mark, " ") if one.why else (mark,)))


def _subject(about: Concept, clauses: Clauses, subject: str, points: tuple[OpenPoint, ...], *, label: bool) -> None:
    """Write what was said about one subject, after its mark when it is still open."""
    say, said, found = about.handbook.say, about.talk.agreement(subject), about.handbook.agenda.subject(subject)
    text, state = (said.text, said.state) if said else (None, None)
    name = found.name if found else about.known({}, subject)
    lead = (Strong(say("draft.label", name=name)),) if label else ()
    if points and text is None:
        _mark(about, clauses, points[0])
    elif points and text is not None:
        clauses.tell(text, Mark(say("draft.mark", name=points[0].name)), " ", say("draft.so_far"))
    elif text is not None:
        clauses.tell(text, *lead, *([say("draft.not_needed_lead")] if state == "niet_nodig" else []))
    elif state == "niet_nodig":
        clauses.tell(say("draft.not_needed", name=name.lower()))


def _hold(paper: Paper, about: Concept, clauses: Clauses, part: str, held: str, *, label: bool) -> None:
    """Write one thing that a part holds, with the marks of what is open about it."""
    points = about.open_at(part, held)
    if held not in pieces.PIECES:
        _subject(about, clauses, held, points, label=label)
        return
    pieces.PIECES[held](paper, about, clauses)
    for one in points:
        _mark(about, clauses, one)


def _fixed(paper: Paper, about: Concept, clauses: Clauses, part: DraftPart) -> None:
    """Write what always stands in a part: sentences, bullets, and claims with their ground."""
    leads = bool(part.bullets or part.points or part.holds or part.proposals)
    for text in part.text:
        clauses.tell(text, keep=leads)
    paper.bullets((text,) for text in part.bullets)
    grounds.bullets(paper, about, part.points)


def fill(paper: Paper, about: Concept, part: DraftPart) -> None:
    """Write all that a part holds, below its heading."""
    clauses = Clauses(paper, about.is_sheet, about.number(part))
    _fixed(paper, about, clauses, part)
    subjects = [one for one in part.holds if one not in pieces.PIECES]
    for held in part.holds:
        _hold(paper, about, clauses, part.id, held, label=about.is_sheet or len(subjects) > 1)
    for text in part.proposals:
        clauses.tell(text, Strong(about.handbook.say("draft.proposal")))


def _title(paper: Paper, about: Concept, text: str, bookmark: str) -> None:
    """Write what a part is called: a heading, but on a sheet a small line, so that it stays one page."""
    if about.is_sheet:
        paper.paragraph("Prompt", text, bookmark=bookmark)
    else:
        paper.heading(2, text, bookmark)


def _part(paper: Paper, about: Concept, part: DraftPart) -> None:
    _title(paper, about, about.named(part), about.bookmark(part.id))
    fill(paper, about, part)


def _rest(paper: Paper, about: Concept) -> None:
    """Write the subjects that have no part of their own, so that nothing that was agreed is lost."""
    if not about.rest:
        return
    _title(paper, about, about.draft.rest, about.bookmark(REST))
    clauses = Clauses(paper, about.is_sheet)
    for subject in about.rest:
        _hold(paper, about, clauses, REST, subject, label=True)


def write(paper: Paper, about: Concept) -> None:
    """Write the opening words and every part in its order; what has no part of its own comes before the signatures."""
    if not about.is_sheet:
        paper.heading(1, about.draft.name)
    for text in about.draft.opening:
        paper.paragraph("Lead" if not about.is_sheet else "Normal", text)
    *parts, last = about.parts
    for part in parts:
        _part(paper, about, part)
    _rest(paper, about)
    _part(paper, about, last)
