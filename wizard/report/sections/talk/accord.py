"""Write in which form both sides agree, and what they agree, subject by subject."""

from typing import Final

from wizard.logic import fitting, talk_words
from wizard.logic.wording import listed
from wizard.model.entity import SIDES, Agreement, Appeal
from wizard.report import cells, grounds, meeting
from wizard.report.document import Paper
from wizard.report.grid import Cell, Grid, Line
from wizard.report.markup import Plain, Quiet
from wizard.report.meeting import Meeting

_WIDTHS: Final = (3.6, 3.2, 9.2)


def advised(about: Meeting) -> str | None:
    """Return the name of the form that fits, None when there is none yet."""
    ident = fitting.form(about.talk, about.handbook.agenda, about.advice.chosen)
    return talk_words.form(about.handbook, ident)


def form(about: Meeting) -> str:
    """Return which form was chosen, or else which one fits, in a sentence."""
    say, fits = about.handbook.say, advised(about)
    own = talk_words.form(about.handbook, about.talk.conversation.form)
    if own is None and about.stops:
        return say("talk_report.form_never")
    if own is None:
        return say("talk_report.form_fits", form=fits.lower()) if fits else say("talk_report.form_none")
    if fits in (None, own):
        return say("talk_report.form_chosen", form=own.lower())
    return say("talk_report.form_other", form=own.lower(), fits=fits.lower())


def _form(paper: Paper, about: Meeting) -> None:
    """Write the form with its reason, how binding it is, and that this is no legal advice where that matters."""
    say, agenda, talk = about.handbook.say, about.handbook.agenda, about.talk.conversation
    paper.paragraph("Intro", form(about))
    fits = None if about.stops else fitting.form(about.talk, agenda, about.advice.chosen)
    shown = agenda.form(talk.form or fits)
    if shown and about.alone:
        for statement in (shown.binding, shown.fits):
            ground = grounds.short(paper, about, statement)
            paper.paragraph("Normal", statement.text, Quiet(" ("), *ground, Quiet(")"))
    if shown and shown.legal:
        paper.paragraph("Note", say("talk_report.no_legal_advice"))
    if talk.form is not None or talk.form_reason is not None:
        meeting.tell(paper, about, about.label("conversation.form_reason"), talk.form_reason)


def _row(about: Meeting, one: Agreement, name: str) -> list[Cell]:
    state = talk_words.agreement(about.handbook, one.state)
    return [name, about.or_empty(state), about.written(one.text)]


def _subjects(paper: Paper, about: Meeting) -> None:
    """Write every subject of which something is known; those that are asked and empty stand in one sentence."""
    say, agenda = about.handbook.say, about.handbook.agenda
    names = {one.id: one.name for one in agenda.subjects}
    found = [one for one in about.in_order(Agreement, "subject", names) if one.state or one.text]
    rows = [_row(about, one, about.known(names, one.subject)) for one in found]
    heads = (about.label("agreement.subject"), say("talk_report.how_far"), say("talk_report.agreed"))
    title, told = say("talk_report.agreed_title"), say("talk_report.agreed_about")
    meeting.put(paper, about, Grid(title, told, heads, rows, _WIDTHS))
    done = {one.subject for one in found}
    left = [one.name for one in fitting.subjects(agenda, about.advice.chosen) if one.id not in done]
    if left and not about.stops:
        sentence = say("talk_report.agreed_open", n=len(left), names=listed(left))
        paper.paragraph("AfterTable" if rows else "Normal", sentence)


def _example(paper: Paper, about: Meeting, one: Appeal, name: str) -> list[Cell]:
    """Return why an example appeals to each side; in a document of its own with what was agreed there."""
    found = about.handbook.agenda.partnership(one.example)
    lead: list[Line] = [("TableText", (name,))]
    if found and about.alone:
        ground = grounds.short(paper, about, found.agreed)
        lead += [*cells.notes(found.period), ("TableNote", (Plain(f"{found.agreed.text} ("), *ground, Plain(")")))]
    return [tuple(lead), about.written(one.municipality), about.written(one.initiative)]


def _examples(paper: Paper, about: Meeting) -> None:
    say, names = about.handbook.say, {one.id: one.name for one in about.handbook.agenda.partnerships}
    found = [one for one in about.in_order(Appeal, "example", names) if one.municipality or one.initiative]
    if not found:
        paper.paragraph("Open", say("talk_report.examples_none"))
        return
    meeting.subheading(paper, about, say("talk_report.examples"))
    rows = [_example(paper, about, one, about.known(names, one.example)) for one in found]
    heads = (about.label("appeal.example"), *(say(f"talk_report.appeals_{side}") for side in SIDES))
    title, told = say("talk_report.examples_title"), say("talk_report.examples_about")
    meeting.put(paper, about, Grid(title, told, heads, rows, (5.2, 5.4, 5.4)))


def write(paper: Paper, about: Meeting) -> None:
    """Write the form, what was agreed, and the examples that appeal to both sides."""
    _form(paper, about)
    meeting.subheading(paper, about, about.handbook.say("talk_report.subjects"))
    _subjects(paper, about)
    _examples(paper, about)
