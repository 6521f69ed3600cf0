"""Put the pictures into words: what one sees at a glance, over all rows."""

from wizard.logic import approach as blocks
from wizard.logic import goal_summary, naming
from wizard.logic.goal_summary import GoalSummary
from wizard.logic.wording import listed, number
from wizard.views.desk import Desk


def in_time(desk: Desk) -> str:
    """Return when the goals are due, and how many have no year."""
    found = goal_summary.of(desk.handbook, desk.dossier)
    if not found.total:
        return desk.say("picture.no_goals")
    parts = [_years(desk, found), _busiest(desk, found)]
    if found.without_year:
        parts.append(desk.say("picture.goals_without_year", n=found.without_year, many=number(found.without_year)))
    return " ".join(filter(None, parts))


def _years(desk: Desk, found: GoalSummary) -> str:
    """Return how many goals have a year, and which ones; empty when none has."""
    if not found.years:
        return ""
    dated, (first, _), (last, _) = found.total - found.without_year, found.years[0], found.years[-1]
    if first == last:
        return desk.say("picture.goals_in_year", n=dated, many=number(dated), year=first)
    return desk.say("picture.goals_in_years", many=number(dated), first=first, last=last)


def _busiest(desk: Desk, found: GoalSummary) -> str:
    """Return the year with most goals; empty where several have as many, or there is only one."""
    most = max((count for _, count in found.years), default=0)
    years = [year for year, count in found.years if count == most]
    if len(years) != 1 or len(found.years) == 1:
        return ""
    return desk.say("picture.busiest_year", year=years[0], many=number(most))


def by_horizon(desk: Desk) -> str:
    """Return how many neighbourhoods have a goal on every horizon, and where goals lack most."""
    found = goal_summary.of(desk.handbook, desk.dossier)
    if not found.total:
        return desk.say("picture.no_goals")
    total = found.neighbourhoods
    if found.complete == total:
        return desk.say("picture.complete_all", n=total)
    least = min(count for _, count in found.covered)
    names = [naming.horizon(desk.handbook, one).lower() for one, count in found.covered if count == least]
    some = desk.say("picture.complete_some", n=total, complete=found.complete)
    return f"{some} {desk.say('picture.lacking', n=total - least, horizons=listed(names))}"


def approach(desk: Desk) -> str:
    """Return how many building blocks are arranged, and how many open ones carry more than themselves."""
    found = blocks.of(desk.handbook, desk.dossier)
    parts = [desk.say("picture.arranged", n=found.total, done=found.count("geregeld"))]
    marked = {block.id for block in (*found.open_for("equal"), *found.open_for("continuity"))}
    if marked:
        parts.append(desk.say("picture.marked_open", n=len(marked)))
    return " ".join(parts)
