"""Write the chapter about roles: the conclusion, the pictures, and the same numbers as tables."""

from functools import partial
from typing import Final, Literal

from wizard.logic import placing, summary
from wizard.logic.placing import Placing
from wizard.logic.wording import listed, number
from wizard.report import conclusion, pictures
from wizard.report.document import Paper
from wizard.report.grid import Grid
from wizard.report.markup import Link
from wizard.report.sections import neighbourhoods
from wizard.report.subject import Subject

BOOKMARK: Final = "_Rollen"

MOST_NAMES: Final = 12
"""More names than this do not stand in one cell; the table of all neighbourhoods has them."""


def title(subject: Subject) -> str:
    """Return the heading of this chapter."""
    return subject.say("roles")


def _count(subject: Subject, how_many: int) -> str:
    return subject.say("count", n=how_many)


def _alt(subject: Subject, heading: str, placed: Placing) -> str:
    cells = "; ".join(
        subject.say(
            "picture_cell", role=subject.role_name(subject.model.id, box.role), count=_count(subject, box.count)
        )
        for box in placed.boxes
    )
    return subject.say("picture_alt", model=subject.model.name, title=heading, cells=cells)


def _picture(paper: Paper, subject: Subject, which: Literal["now", "wanted"]) -> None:
    placed, heading = placing.of(subject.model, subject.dossier, which), subject.say(f"picture_{which}")
    png = pictures.matrix(subject.model, placed, partial(_count, subject))
    paper.picture(subject.say("figure"), png, pictures.WIDTH, heading, _alt(subject, heading, placed))


def _counts(subject: Subject) -> Grid:
    counts = summary.roles_summary(subject.model, subject.dossier)
    rows = [
        [role.name, number(dict(counts.now)[role.id]), number(dict(counts.wanted)[role.id])]
        for role in subject.model.roles
    ]
    rows.append([subject.say("own_role"), number(counts.own_now), number(counts.own_wanted)])
    left = (counts.total - counts.placed_now, counts.total - counts.placed_wanted)
    rows.append([subject.say("not_chosen"), *map(number, left)])
    heads = (subject.say("role"), subject.say("now"), subject.say("wanted"))
    widths, figures = (10.0, 3.0, 3.0), frozenset({1, 2})
    return Grid(subject.say("counts"), subject.say("counts_about"), heads, rows, widths, figures)


def _names(subject: Subject, names: list[str]) -> str:
    return listed(names) if len(names) <= MOST_NAMES else subject.say("move_many")


def _moves(paper: Paper, subject: Subject) -> None:
    moves = placing.movements(subject.model, subject.dossier)
    if not moves:
        return
    names = {one.id: one.name for one in subject.dossier.neighbourhoods}
    rows = [
        [
            subject.role_name(subject.model.id, move.source),
            subject.role_name(subject.model.id, move.target),
            number(move.count),
            _names(subject, [names[one] for one in move.neighbourhoods]),
        ]
        for move in moves
    ]
    heads = tuple(subject.say(f"move_{part}") for part in ("from", "to", "count", "names"))
    paper.heading(2, subject.say("moves"))
    widths, figures = (4.2, 4.2, 1.8, 5.8), frozenset({2})
    grid = Grid(subject.say("moves_title"), subject.say("moves_about"), heads, rows, widths, figures)
    paper.table(subject.say("table"), grid)


def _all(subject: Subject) -> Grid:
    model, dossier = subject.model.id, subject.dossier
    rows = [
        [
            Link(one.name, neighbourhoods.bookmark(place)),
            *(
                subject.role_name(model, getattr(dossier.choice(one.id, model), part, None))
                for part in ("now", "wanted", "second")
            ),
        ]
        for place, one in enumerate(dossier.neighbourhoods)
    ]
    heads = tuple(map(subject.label, ("neighbourhood.name", "choice.now", "choice.wanted", "choice.second")))
    return Grid(subject.say("all_title"), subject.say("all_about"), heads, rows, (4.3, 3.9, 3.9, 3.9))


def write(paper: Paper, subject: Subject) -> None:
    """Write the chapter up to the table of all neighbourhoods; without neighbourhoods only its sentence."""
    paper.heading(1, title(subject), BOOKMARK)
    paper.paragraph("Lead", conclusion.roles(subject))
    if not subject.dossier.neighbourhoods:
        return
    paper.heading(2, subject.say("picture"))
    _picture(paper, subject, "wanted")
    _picture(paper, subject, "now")
    paper.table(subject.say("table"), _counts(subject))
    _moves(paper, subject)
    paper.heading(2, subject.say("all"))
    paper.table(subject.say("table"), _all(subject))
