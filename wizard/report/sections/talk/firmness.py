"""Write how firm the partnership should be, why, and what both sides chose."""

from typing import Final

from wizard.logic import talk_words
from wizard.model.entity import Criterion
from wizard.report import meeting
from wizard.report.document import Paper
from wizard.report.grid import Cell, Grid
from wizard.report.meeting import Meeting

_WIDTHS: Final = (6.4, 3.4, 6.2)


def advised(about: Meeting) -> str:
    """Return the advice in a sentence."""
    level = about.advice.level
    return about.handbook.say(f"talk_report.advice_{level}" if level else "talk_report.advice_goals_first")


def chosen(about: Meeting) -> str:
    """Return what both sides chose in a sentence, and whether that is what was advised."""
    say, own = about.handbook.say, about.talk.conversation.intensity
    if own is None:
        return say("talk_report.chosen_none" if about.advice.level else "talk_report.chosen_later")
    name = (talk_words.intensity(about.handbook, own) or "").lower()
    return say("talk_report.chosen_own" if about.advice.is_own_choice else "talk_report.chosen_same", level=name)


def _advice(paper: Paper, about: Meeting) -> None:
    """Write the rules that decide; in a document of its own also what would change the advice."""
    say, advice = about.handbook.say, about.advice
    paper.paragraph("Intro", advised(about))
    paper.bullets((say(rule.sentence),) for rule in advice.reasons)
    if advice.cautions:
        paper.paragraph("Prompt", say("talk_report.cautions"))
        paper.bullets((say(rule.sentence),) for rule in advice.cautions)
    if about.alone and advice.changes and not about.stops:
        paper.paragraph("Prompt", say("talk_report.changes"))
        paper.bullets((say(rule.change),) for rule in advice.changes)


def _row(about: Meeting, one: Criterion, ask: str) -> list[Cell]:
    verdict = about.or_empty(talk_words.verdict(about.handbook, one.verdict))
    return [ask, verdict, about.written(one.words)]


def _questions(paper: Paper, about: Meeting) -> None:
    """Write every question with an answer; how many have none is told in one sentence."""
    say, asked = about.handbook.say, {one.id: one.ask for one in about.handbook.agenda.questions}
    found = [one for one in about.in_order(Criterion, "subject", asked) if one.verdict or one.words]
    rows = [_row(about, one, about.known(asked, one.subject)) for one in found]
    heads = (say("talk_report.question"), about.label("criterion.verdict"), say("talk_report.words"))
    meeting.put(
        paper, about, Grid(say("talk_report.questions_title"), say("talk_report.questions_about"), heads, rows, _WIDTHS)
    )
    if left := len(set(asked) - {one.subject for one in found}):
        paper.paragraph("AfterTable" if rows else "Normal", say("talk_report.questions_open", n=left))


def write(paper: Paper, about: Meeting) -> None:
    """Write the advice with its reasons, the choice, and the answers that it rests on."""
    _advice(paper, about)
    meeting.subheading(paper, about, about.handbook.say("talk_report.chosen"))
    paper.paragraph("Normal", chosen(about))
    reason = about.talk.conversation.intensity_reason
    if reason is not None or about.advice.is_own_choice:
        meeting.tell(paper, about, about.label("conversation.intensity_reason"), reason)
    meeting.subheading(paper, about, about.handbook.say("talk_report.questions"))
    _questions(paper, about)
