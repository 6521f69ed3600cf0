"""Write how this report came about."""

from typing import Final

from wizard.logic.wording import date_in_words, in_key, listed, number
from wizard.model.entity import EDITED, edition_id
from wizard.model.outline import OUTLINES
from wizard.model.publication import edition, left_out
from wizard.model.statement import Certainty
from wizard.report import chapters
from wizard.report import edition as edition_words
from wizard.report.document import Paper
from wizard.report.markup import Inline, Strong
from wizard.report.subject import Subject
from wizard.version import VERSION

BOOKMARK: Final = "_Zekerheid"


def certainty_title(subject: Subject) -> str:
    """Return the heading of the part that explains how sure statements are."""
    return subject.say("certainty")


def _certainty(paper: Paper, subject: Subject, lead: str) -> None:
    paper.heading(2, certainty_title(subject), BOOKMARK)
    paper.paragraph("Normal", lead)
    paper.bullets(
        (
            Strong(_word(subject, one)),
            subject.say(f"certainty_{one.value}"),
        )
        for one in Certainty
    )


def _word(subject: Subject, one: Certainty) -> str:
    """Return how a certainty is called below a statement, and in a table where there is little room."""
    short = subject.say(f"short_{one.value}").strip()
    return subject.say("certainty_word", ground=subject.say(f"ground_{one.value}"), word=short)


def versions(paper: Paper, subject: Subject) -> None:
    """Write with which app and texts a document was made, on which day, and of which state of the dossier."""
    seq = number(subject.dossier.seq)
    facts = (
        (subject.say("made_with"), subject.say("made_with_app", version=VERSION)),
        (subject.say("content_label"), subject.say("content_version", version=subject.handbook.version)),
        (subject.say("day_label"), date_in_words(subject.today)),
        (subject.say("state_label"), subject.say("state", seq=seq)),
    )
    for label, text in facts:
        paper.paragraph("Fact", Strong(label), f"\t{text}")


def _kept(paper: Paper, subject: Subject) -> None:
    """Write how long this document is kept, and what is left out of it."""
    kept = subject.or_empty(edition(subject.dossier, subject.document).retention)
    for label, text in ((subject.label("edition.retention"), kept), (subject.say("chosen"), _chosen(subject))):
        paper.paragraph("Fact", Strong(label), f"\t{text}")


def _chosen(subject: Subject, document: str | None = None) -> str:
    """Return the names of the chapters that are left out of a document, of this one when none is given."""
    about = document or subject.document
    gone = [chapters.name(subject.handbook, about, one) for one in left_out(subject.dossier, about)]
    return listed(gone) or subject.say("chosen_all")


def write(paper: Paper, subject: Subject) -> None:
    """Write the versions, the day and what the words about certainty mean."""
    paper.heading(1, subject.annex(paper, "provenance"))
    versions(paper, subject)
    _kept(paper, subject)
    paper.paragraph("AfterTable", subject.say("concept_about"))
    paper.paragraph("Normal", subject.say("empty_about"))
    _certainty(paper, subject, subject.say("certainty_lead"))


def of_all(paper: Paper, subject: Subject) -> None:
    """Write the same, and how the other documents of the dossier go out."""
    write(paper, subject)
    others = [one for one in OUTLINES if one != subject.document and _is_told(subject, one)]
    if others:
        paper.heading(2, subject.say("others"))
        paper.bullets(_other(subject, one) for one in others)


def _is_told(subject: Subject, document: str) -> bool:
    return edition_id(document) in subject.dossier.entities or bool(left_out(subject.dossier, document))


def _other(subject: Subject, document: str) -> tuple[Inline, ...]:
    """Return how a document goes out; one that both sides agree has no edition."""
    name = Strong(subject.say(f"document_{in_key(document)}"))
    gone = subject.say("other_chosen", chosen=_chosen(subject, document))
    if document not in EDITED:
        return name, subject.say("other_plain"), gone
    found = edition(subject.dossier, document)
    kept, version = subject.or_empty(found.retention), subject.or_empty(found.version)
    told = subject.say("other_edition", status=edition_words.status(subject, found), version=version, kept=kept)
    return name, told, gone


def of_both(paper: Paper, subject: Subject) -> None:
    """Write the same for a document that is of both sides, and that need not be a draft."""
    paper.heading(1, subject.annex(paper, "provenance"))
    versions(paper, subject)
    paper.paragraph("Fact", Strong(subject.say("chosen")), f"\t{_chosen(subject)}")
    paper.paragraph("AfterTable", subject.say("edit_about"))
    paper.paragraph("Normal", subject.say("empty_about"))
    _certainty(paper, subject, subject.say("certainty_lead_both"))
