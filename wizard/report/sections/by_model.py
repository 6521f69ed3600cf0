"""Write what was chosen by one role model: the pictures, and the same numbers as tables."""

from functools import partial
from typing import Final

from wizard.logic import moving, placing, summary
from wizard.logic.placing import Moment, Move, Placing
from wizard.logic.wording import listed, number
from wizard.model.entity import Neighbourhood
from wizard.model.role_model import RoleModel
from wizard.report import arrows, conclusion, decision, drawing, pictures
from wizard.report.document import Paper
from wizard.report.grid import Grid
from wizard.report.markup import Link
from wizard.report.sections import neighbourhoods
from wizard.report.subject import Subject

MOST_NAMES: Final = 12
"""More names than this do not stand in one cell; the table of all neighbourhoods has them."""


def title(subject: Subject, model: RoleModel) -> str:
    """Return the heading of the part about a role model."""
    return subject.say("by_model", model=model.name)


def _named(subject: Subject, model: RoleModel, key: str) -> str:
    return subject.say("of_model", title=subject.say(key), model=model.name)


def _count(subject: Subject, how_many: int) -> str:
    return subject.say("count", n=how_many)


def _alt(subject: Subject, model: RoleModel, moment: Moment, placed: Placing) -> str:
    cells = "; ".join(
        subject.say("picture_cell", role=subject.role_name(model.id, box.role), count=_count(subject, box.count))
        for box in placed.boxes
    )
    return subject.say("picture_alt", model=model.name, title=subject.say(f"picture_{moment}"), cells=cells)


def _pictures(paper: Paper, subject: Subject, model: RoleModel) -> None:
    """Write the counts between the matrix wanted and the matrix now, equally high; an empty matrix is left out."""
    moments: tuple[Moment, ...] = ("wanted", "now")
    found = {moment: placing.of(model, subject.dossier, moment) for moment in moments}
    placed = {moment: one for moment, one in found.items() if any(box.count for box in one.boxes)}
    height = pictures.height(*placed.values())
    paper.heading(3, subject.say("picture" if placed else "counts"))
    for moment in moments:
        if one := placed.get(moment):
            png = pictures.matrix(model, one, partial(_count, subject), height)
            heading = _named(subject, model, f"picture_{moment}")
            paper.picture(subject.say("figure"), png, drawing.WIDTH, heading, _alt(subject, model, moment, one))
        if moment == "wanted":
            paper.table(subject.say("table"), _counts(subject, model))


def _counts(subject: Subject, model: RoleModel) -> Grid:
    counts = summary.roles_summary(model, subject.dossier)
    now, wanted = dict(counts.now), dict(counts.wanted)
    rows = [[role.name, number(now[role.id]), number(wanted[role.id])] for role in model.roles]
    rows.append([subject.say("own_role"), number(counts.own_now), number(counts.own_wanted)])
    left = (counts.total - counts.placed_now, counts.total - counts.placed_wanted)
    rows.append([subject.say("not_chosen"), *map(number, left)])
    heads = (subject.say("role"), subject.say("now"), subject.say("wanted"))
    name, about = _named(subject, model, "counts"), subject.say("counts_about")
    return Grid(name, about, heads, rows, (10.0, 3.0, 3.0), frozenset({1, 2}))


def _move(subject: Subject, model: RoleModel, names: dict[str, str], move: Move) -> list[str]:
    roles = (subject.role_name(model.id, role) for role in (move.source, move.target))
    which = [names[one] for one in move.neighbourhoods]
    told = listed(which) if len(which) <= MOST_NAMES else subject.say("move_many")
    return [*roles, number(move.count), told]


def _arrows(paper: Paper, subject: Subject, model: RoleModel, moves: tuple[Move, ...]) -> None:
    now = placing.of(model, subject.dossier, "now", with_names=False)
    png = arrows.draw(model, now, moves, lambda many: subject.say("count_now", n=many))
    roles = (tuple(subject.role_name(model.id, role) for role in (move.source, move.target)) for move in moves)
    told = "; ".join(
        subject.handbook.say("roles.move", source=source, target=target, n=move.count)
        for move, (source, target) in zip(moves, roles, strict=True)
    )
    alt = subject.handbook.say("roles.moves_alt", moves=told)
    paper.picture(subject.say("figure"), png, drawing.WIDTH, _named(subject, model, "moves_picture"), alt)


def _moves(paper: Paper, subject: Subject, model: RoleModel) -> None:
    moves, beside = placing.movements(model, subject.dossier), moving.beside(model, subject.dossier)
    if not moves and not beside:
        return
    paper.heading(3, subject.say("moves"))
    if moves:
        _arrows(paper, subject, model, moves)
    if beside:
        paper.paragraph("Intro", subject.say("moves_beside", n=sum(move.count for move in beside)))
    names = {one.id: one.name for one in subject.dossier.neighbourhoods}
    rows = [_move(subject, model, names, move) for move in (*moves, *beside)]
    heads = tuple(subject.say(f"move_{part}") for part in ("from", "to", "count", "names"))
    widths, figures = (4.2, 4.2, 1.8, 5.8), frozenset({2})
    grid = Grid(_named(subject, model, "moves_title"), subject.say("moves_about"), heads, rows, widths, figures)
    paper.table(subject.say("table"), grid)


def _row(subject: Subject, model: RoleModel, place: int, one: Neighbourhood) -> list[str | Link]:
    choice = subject.dossier.choice(one.id, model.id)
    roles = (subject.role_name(model.id, getattr(choice, part, None)) for part in ("now", "wanted", "second"))
    standing = decision.name(subject, choice.standing if choice else None)
    return [Link(one.name, neighbourhoods.bookmark(place)), *roles, standing]


def _all(paper: Paper, subject: Subject, model: RoleModel) -> None:
    """Write a row for every neighbourhood; by a model beside the leading one, only those where it was used."""
    used = [
        (place, one)
        for place, one in enumerate(subject.dossier.neighbourhoods)
        if model.id == subject.model.id or any(model.id == other.model for other in subject.others(one.id))
    ]
    paper.heading(3, subject.say("all"))
    left = len(subject.dossier.neighbourhoods) - len(used)
    if left:
        paper.paragraph("Intro", subject.say("all_left", n=left))
    rows = [_row(subject, model, place, one) for place, one in used]
    heads = (*map(subject.label, ("neighbourhood.name", "choice.now", "choice.wanted", "choice.second")),)
    name, about = _named(subject, model, "all_title"), subject.say("all_about")
    widths = (3.6, 3.3, 3.3, 3.3, 2.5)
    paper.table(subject.say("table"), Grid(name, about, (*heads, subject.say("how_far")), rows, widths))


def write(paper: Paper, subject: Subject, model: RoleModel) -> None:
    """Write the conclusion, the pictures, the counts, what changes, and a row for every neighbourhood."""
    paper.heading(2, title(subject, model))
    if model.id != subject.model.id:
        paper.paragraph("Normal", conclusion.roles(subject, model))
    _pictures(paper, subject, model)
    _moves(paper, subject, model)
    _all(paper, subject, model)
