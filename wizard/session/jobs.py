"""Make documents for a visit."""

from collections.abc import Callable
from datetime import date, datetime

from wizard.logic.wording import for_file_name
from wizard.model.dossier import Dossier
from wizard.report import municipal as municipal_report
from wizard.session import resources


def today() -> date:
    """Return the date on the clock of this computer."""
    return datetime.now().astimezone().date()


def municipal(dossier: Dossier) -> Callable[[], bytes]:
    """Return what makes the municipality's report when someone asks for it."""
    handbook = resources.handbook()
    return lambda: municipal_report.build(handbook, dossier, today())


def file_name(dossier: Dossier) -> str:
    """Return the name of the file that the municipality's report is saved as."""
    return f"gemeenterapport-{for_file_name(dossier.profile.municipality or dossier.profile.title) or dossier.id}.docx"
