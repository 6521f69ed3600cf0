"""Write how this report came about."""

from typing import Final

from wizard.logic.wording import date_in_words, number
from wizard.model.statement import Certainty
from wizard.report.document import Paper
from wizard.report.markup import Strong
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
            Strong(subject.say("certainty_word", word=subject.say(f"short_{one.value}").strip())),
            subject.say(f"certainty_{one.value}"),
        )
        for one in Certainty
    )


def _versions(paper: Paper, subject: Subject) -> None:
    paper.heading(1, subject.annex(paper, "provenance"))
    seq = number(subject.dossier.seq)
    facts = (
        (subject.say("made_with"), subject.say("made_with_app", version=VERSION)),
        (subject.say("content_label"), subject.say("content_version", version=subject.handbook.version)),
        (subject.say("day_label"), date_in_words(subject.today)),
        (subject.say("state_label"), subject.say("state", seq=seq)),
    )
    for label, text in facts:
        paper.paragraph("Fact", Strong(label), f"\t{text}")


def write(paper: Paper, subject: Subject) -> None:
    """Write the versions, the day and what the words about certainty mean."""
    _versions(paper, subject)
    paper.paragraph("AfterTable", subject.say("concept_about"))
    paper.paragraph("Normal", subject.say("empty_about"))
    _certainty(paper, subject, subject.say("certainty_lead"))


def of_both(paper: Paper, subject: Subject) -> None:
    """Write the same for a document that is of both sides, and that need not be a draft."""
    _versions(paper, subject)
    paper.paragraph("AfterTable", subject.say("edit_about"))
    paper.paragraph("Normal", subject.say("empty_about"))
    _certainty(paper, subject, subject.say("certainty_lead_both"))
