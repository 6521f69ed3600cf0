"""Make draft agreements of conversations of which only what a test is about was said."""

from functools import cache

from tests.report import marked, reading, talking
from tests.report.conftest import DAY
from tests.report.talking import Answers, Said
from wizard.model.entity import Agreement, agreement_id
from wizard.report import draft
from wizard.report.concept import Concept

FORMS = tuple(one.id for one in marked.handbook().agenda.drafts)
"""Every form in which agreements can be drafted."""

MARK = "[Nog te bespreken: "


def agreed(**answers: Answers) -> Said:
    """Return what was agreed by subject, with a hyphen for every underscore."""
    names = {name.replace("_", "-"): body for name, body in answers.items()}
    return {agreement_id("i", name): (Agreement, {"subject": name, **body}) for name, body in names.items()}


def concept(
    form: str | None = None,
    said: Said | None = None,
    conversation: Answers | None = None,
    initiative: Answers | None = None,
) -> Concept:
    """Return what a document is about when it is about the agreements of this conversation in this form."""
    return draft.of(talking.meeting(said, conversation, initiative), form)


def built(
    form: str | None = None,
    said: Said | None = None,
    conversation: Answers | None = None,
    initiative: Answers | None = None,
) -> bytes:
    """Return the document of the same."""
    made = talking.dossier(said, conversation, initiative)
    return draft.build(marked.handbook(), made, DAY, "i", form=form)


@cache
def of_marked(initiative: str, form: str) -> bytes:
    """Return the document in a form about an initiative of the dossier in which everything is filled in."""
    return draft.build(marked.handbook(), marked.dossier(), DAY, initiative, form=form)


def marks(raw: bytes) -> list[str]:
    """Return the name of every open point that is marked in the text."""
    return [found.split("]")[0] for found in reading.whole(raw).split(MARK)[1:]]
