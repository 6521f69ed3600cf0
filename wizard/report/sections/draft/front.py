"""Write the first page of a draft: what it is, of whom, in which form, and how much is still to be discussed."""

from collections.abc import Iterator

from wizard.logic import talk_words
from wizard.report.concept import Concept
from wizard.report.document import Paper
from wizard.report.markup import Mark, Strong
from wizard.report.sections.cover import Fact
from wizard.report.sections.talk import cover


def title(about: Concept) -> str:
    """Return what the draft is called in its file."""
    return about.handbook.say("draft.file_title", form=about.draft.name, name=about.initiative.name)


def form(about: Concept) -> str:
    """Return whether both sides chose this form, and which one they chose or fits when it is another."""
    say, chosen, own = about.handbook.say, about.talk.conversation.form, about.draft.id
    if about.is_farewell:
        return say("draft.form_farewell" if about.stops else "draft.form_no_farewell")
    if chosen is not None and chosen != own:
        return say("draft.form_other", chosen=_name(about, chosen))
    fits = about.advised
    if fits in {None, own}:
        return say("draft.form_chosen" if chosen else "draft.form_fits" if fits else "draft.form_none")
    return say("draft.form_chosen_fits" if chosen else "draft.form_fits_other", fits=_name(about, fits))


def _name(about: Concept, form: str | None) -> str:
    return (talk_words.form(about.handbook, form) or "").lower()


def count(about: Concept) -> str:
    """Return how many points are still to be discussed."""
    say, many = about.handbook.say, len(about.points)
    return say("draft.open_count", n=many) if many else say("draft.open_none")


def _facts(about: Concept) -> Iterator[Fact]:
    say = about.handbook.say
    yield about.say("status_label"), say("draft.dated", day=about.day(about.today.isoformat()))
    yield say("draft.open_label"), count(about)
    yield say("draft.form_label"), form(about)
    yield say("talk_report.spoken"), cover.spoken(about)
    yield about.say("initiative_places"), cover.places(about)


def _notices(about: Concept) -> Iterator[str]:
    say = about.handbook.say
    if about.advice.level is None and not about.stops and not about.is_farewell:
        yield say("draft.goals_first")
    if about.is_legal:
        yield say("draft.no_legal_advice")


def _sheet(paper: Paper, about: Concept) -> None:
    """Write the top of a sheet in a few lines: title, both names, the day, what is open, and a remark on the form."""
    say, many = about.handbook.say, len(about.points)
    paper.heading(1, about.draft.name)
    paper.paragraph("Lead", cover.both(about))
    dated = say("draft.dated", day=about.day(about.today.isoformat()))
    left = say("draft.sheet_open", n=many) if many else say("draft.sheet_open_none")
    paper.paragraph(
        "Normal", say("draft.sheet", dated=dated, days=cover.spoken(about)), " ", Strong(left), " ", form(about)
    )
    for text in _notices(about):
        paper.paragraph("Normal", Mark(text))
    if about.dossier.profile.fictional:
        paper.paragraph("Note", about.say("fictional"))


def write(paper: Paper, about: Concept) -> None:
    """Write the first page: a cover, or the top of a sheet; articles have their own numbers, in any house style."""
    paper.titles.off = True
    if about.is_sheet:
        _sheet(paper, about)
        return
    subtitle = "draft.subtitle_farewell" if about.is_farewell else "draft.subtitle"
    cover.put(paper, about, about.draft.name, about.handbook.say(subtitle), _facts(about))
    for text in _notices(about):
        paper.paragraph("Notice", text)
