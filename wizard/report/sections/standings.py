"""Write how far the choices are, and where a minority thinks otherwise."""

from collections.abc import Iterator
from typing import Final

from wizard.logic import standing
from wizard.logic.wording import listed, number
from wizard.model.entity import STANDINGS
from wizard.report import conclusion, decision
from wizard.report.document import Paper
from wizard.report.grid import Grid
from wizard.report.markup import Inline, Link
from wizard.report.sections import neighbourhoods
from wizard.report.subject import Subject

BOOKMARK: Final = "_HoeVer"

_FIRST: Final = 6.4
"""Width of the column of standings in centimetres."""

_ROOM: Final = 16.0


def title(subject: Subject) -> str:
    """Return the heading of this part."""
    return subject.say("standings")


def _counts(subject: Subject) -> Grid:
    models = subject.models
    found = [standing.of(model.id, subject.dossier) for model in models]
    rows = [[decision.name(subject, one), *(number(counts.count(one)) for counts in found)] for one in STANDINGS]
    rows.append([subject.or_empty(None), *(number(counts.unknown) for counts in found)])
    names = (subject.say("neighbourhoods"),) if len(models) == 1 else tuple(model.name for model in models)
    widths = (_FIRST, *[(_ROOM - _FIRST) / len(models)] * len(models))
    heads, figures = (subject.say("how_far"), *names), frozenset(range(1, len(names) + 1))
    return Grid(subject.say("standings_title"), subject.say("standings_about"), heads, rows, widths, figures)


def _minorities(subject: Subject) -> Iterator[tuple[Inline, ...]]:
    """Yield a link to every neighbourhood with a minority view, with the model when that is not the leading one."""
    for place, one in enumerate(subject.dossier.neighbourhoods):
        found = [choice for choice in standing.filled(subject.dossier, one.id) if standing.has_minority(choice)]
        if found:
            models = [subject.model_name(choice.model) for choice in found if choice.model != subject.model.id]
            beside = f" {subject.say('with_model', models=listed(models))}" if models else ""
            yield Link(one.name, neighbourhoods.bookmark(place)), beside


def write(paper: Paper, subject: Subject) -> None:
    """Write the sentence and the table about standings, and the list of minority views; their text stands elsewhere."""
    if not subject.dossier.neighbourhoods:
        return
    paper.heading(2, title(subject), BOOKMARK)
    paper.paragraph("Normal", conclusion.standings(subject, subject.model))
    paper.table(subject.say("table"), _counts(subject))
    paper.heading(2, subject.say("minorities"))
    found = list(_minorities(subject))
    key = "minority_list" if subject.has("uitleg-per-wijk") else "minority_names"
    paper.paragraph("Normal", subject.say(key, n=len(found)) if found else subject.say("minority_none"))
    paper.bullets(found)
