"""Write which years each horizon is, and how many goals it has."""

from collections.abc import Iterator

from wizard.logic import goal_summary, horizons, naming
from wizard.logic.horizons import Span
from wizard.logic.wording import number
from wizard.report.document import Paper
from wizard.report.grid import Grid
from wizard.report.markup import Strong
from wizard.report.subject import Subject


def heading(subject: Subject, span: Span) -> str:
    """Return a horizon with its years: "Korte termijn (2026 tot en met 2028)"."""
    years = naming.years(subject.handbook, subject.dossier.profile, span.horizon)
    return subject.say("horizon", name=naming.horizon(subject.handbook, span.horizon), years=years)


def _chosen(subject: Subject) -> Iterator[tuple[str, str]]:
    """Yield label and text of what the dossier says about its horizons, and what is reckoned with where it does not."""
    profile = subject.dossier.profile
    yield subject.label("profile.start_year"), subject.or_empty(profile.start_year)
    short, middle, _ = horizons.of(profile)
    for name, chosen, span in (("short", profile.short_years, short), ("middle", profile.middle_years, middle)):
        label = naming.horizon(subject.handbook, span.horizon)
        if chosen is None:
            yield label, f"{subject.or_empty(None)} {subject.say('horizon_assumed', n=span.until)}"
        else:
            yield label, subject.say(f"horizon_{name}", n=chosen)


def write(paper: Paper, subject: Subject) -> None:
    """Write when the horizons start and end, and the table with their years and numbers of goals."""
    paper.heading(2, subject.say("horizons"))
    for label, text in _chosen(subject):
        paper.paragraph("Fact", Strong(label), f"\t{text}")
    counts = goal_summary.of(subject.handbook, subject.dossier)
    goals, covered = dict(counts.goals), dict(counts.covered)
    rows = [
        [
            naming.horizon(subject.handbook, span.horizon),
            naming.years(subject.handbook, subject.dossier.profile, span.horizon),
            number(goals[span.horizon]),
            number(covered[span.horizon]),
        ]
        for span in horizons.of(subject.dossier.profile)
    ]
    heads = (subject.label("goal.horizon"), *map(subject.say, ("years", "goals_count", "neighbourhoods")))
    name, about = subject.say("horizons_title"), subject.say("horizons_about")
    widths, figures = (5.0, 6.0, 2.5, 2.5), frozenset({2, 3})
    paper.table(subject.say("table"), Grid(name, about, heads, rows, widths, figures))
