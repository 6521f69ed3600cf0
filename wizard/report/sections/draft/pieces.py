"""Name what writes each piece that a part of a draft can hold beside the subjects of agreement."""

from collections.abc import Callable
from functools import partial
from typing import Final, TypeAlias

from wizard.model.draft import STOPPING
from wizard.report.clauses import Clauses
from wizard.report.concept import Concept
from wizard.report.document import Paper
from wizard.report.markup import Strong
from wizard.report.sections.draft import aims, people, signing, work

Piece: TypeAlias = Callable[[Paper, Concept, Clauses], None]


def _difference(_paper: Paper, about: Concept, clauses: Clauses) -> None:
    if text := about.talk.conversation.difference:
        clauses.tell(text, Strong(about.handbook.say("draft.difference")))


def _said(name: str, _paper: Paper, about: Concept, clauses: Clauses) -> None:
    if text := getattr(about.talk.conversation, name):
        clauses.tell(text)


PIECES: Final[dict[str, Piece]] = {
    "partijen": people.parties,
    "gezamenlijk-doel": aims.joint,
    "doelen": aims.goals,
    "behoeften": work.needs,
    "activiteiten": work.activities,
    "methode": work.method,
    "waarden": aims.values,
    "verschil": _difference,
    "volgende-keer": people.next_time,
    "uitkomst": partial(_said, "outcome_words"),
    **{piece: partial(_said, name) for piece, name in STOPPING.items()},
    "besproken": people.discussed,
    "ondertekening": signing.sign,
    "afscheid": signing.farewell,
}
"""Every piece by its id; what is open about it is marked after it."""
