"""Build the Concept-afspraken: what one initiative and the municipality agree, in the form that fits or was asked."""

from datetime import date
from typing import Final

from wizard.logic import drafting
from wizard.model.dossier import Dossier
from wizard.model.handbook import Handbook
from wizard.model.house import House
from wizard.report import contents, meeting
from wizard.report import front as first
from wizard.report.concept import Concept
from wizard.report.front import Chapter, Front
from wizard.report.meeting import Meeting
from wizard.report.sections.draft import body, closing, front
from wizard.report.sections.talk import cover

DOCUMENT: Final = "concept-afspraken"

CHAPTERS: Final[tuple[Chapter[Concept], ...]] = (
    Chapter(front.write),
    Chapter(contents.place),
    Chapter(body.write),
    Chapter(closing.write),
    Chapter(closing.letter),
)
"""The order of the document; an agreement is whole, so nobody leaves anything out."""

_WITHOUT_CONTENTS: Final = tuple(one for one in CHAPTERS if one.write is not contents.place)
"""The same for a draft whose parts are not numbered: it is so short that nobody looks them up."""

LEFT_OUT: Final = frozenset(
    {
        *(("initiative", name) for name in ("aim", "stage", "scope", "homes", "people", "role", "role_reason")),
        *(("conversation", name) for name in ("stage_theirs", "stage_words", "intensity", "intensity_reason")),
        *(("conversation", name) for name in ("form_reason", "resume_on", "resume_words")),
        *(("conversation", name) for name in ("consent", "shared_on", "agreed_on")),
        *(("moment", "place"), ("moment", "words"), ("topic", "part")),
        *(("goal_view", "words"), ("their_goal", "words"), ("activity", "track"), ("activity", "need")),
        *(("criterion", "verdict"), ("criterion", "words"), ("appeal", "municipality"), ("appeal", "initiative")),
        *(("track_view", f"{side}_{name}") for side in ("municipality", "initiative") for name in ("active", "needs")),
        *(("track_view", "phase_now"), ("track_view", "phase_next")),
    }
)
"""Kind and field of what was said and stands in no form of this document: the way to what was agreed."""


def build(
    handbook: Handbook,
    dossier: Dossier,
    today: date,
    initiative_id: str,
    *,
    form: str | None = None,
    house: House | None = None,
) -> bytes:
    """Return the document as a .docx, in this form or in the one that fits; raises KeyError without the initiative."""
    about = of(meeting.for_both(handbook, dossier, today, initiative_id, DOCUMENT), form)
    title = front.title(about)
    card = Front(title, handbook.say("draft.about"), title, handbook.say("draft.status"), cover.both(about))
    return first.build(about, card, CHAPTERS if about.has_articles else _WITHOUT_CONTENTS, house)


def of(spoken: Meeting, form: str | None = None) -> Concept:
    """Return what the document is about; a form that the content does not have gives way to the one that fits."""
    agenda, level = spoken.handbook.agenda, spoken.advice.chosen
    draft = agenda.draft(form) or agenda.draft(drafting.form(spoken.talk, agenda, level))
    assert draft is not None  # every form of the content has a draft, and so has stopping
    return Concept(spoken.handbook, spoken.dossier, spoken.today, spoken.talk, document=DOCUMENT, draft=draft)
