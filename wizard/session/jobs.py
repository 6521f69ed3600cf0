"""Make documents for a visit."""

from collections.abc import Callable
from datetime import date, datetime
from functools import partial
from typing import Final, TypeAlias

from wizard.logic.wording import for_file_name
from wizard.model.dossier import Dossier
from wizard.model.handbook import Handbook
from wizard.report import approach, file_names, guide, lists, municipal, talk
from wizard.session import resources

Build: TypeAlias = Callable[[Handbook, Dossier, date], bytes]

_BUILDERS: Final[dict[str, tuple[str, str, Build]]] = {
    "municipal": ("gemeenterapport", "docx", municipal.build),
    "approach": ("zo-werken-wij", "docx", approach.build),
    "lists": ("lijsten", "xlsx", lists.build),
}
"""Every file by the first part of the keys of its texts: how its name begins and ends, and what makes it."""

_TALKS: Final[dict[str, tuple[str, Callable[[Handbook, Dossier, date, str], bytes]]]] = {
    "talk": ("gespreksverslag", talk.build),
    "guide": ("gespreksleidraad", guide.build),
}
"""The same for the documents of one initiative."""


def today() -> date:
    """Return the date on the clock of this computer."""
    return datetime.now().astimezone().date()


def documents(dossier: Dossier) -> dict[str, tuple[str, Callable[[], bytes]]]:
    """Return the file name of every document, and what makes it when someone asks for it."""
    handbook = resources.handbook()
    return {
        key: (file_name(dossier, report, ending), partial(_make, build, handbook, dossier))
        for key, (report, ending, build) in _BUILDERS.items()
    }


def action_list(dossier: Dossier) -> tuple[str, Callable[[], bytes]]:
    """Return the same of the list of what is to be done."""
    name = file_name(dossier, "acties", "xlsx")
    return name, partial(_make, lists.build_actions, resources.handbook(), dossier)


def of_talk(dossier: Dossier, initiative: str) -> dict[str, tuple[str, Callable[[], bytes]]]:
    """Return the same of the documents about one initiative; none when it is not there."""
    handbook, name = resources.handbook(), file_names.of(dossier).get(initiative)
    return {
        key: (f"{report}-{name}.docx", partial(_make_talk, build, handbook, dossier, initiative))
        for key, (report, build) in (_TALKS if name else {}).items()
    }


def _make(build: Build, handbook: Handbook, dossier: Dossier) -> bytes:
    return build(handbook, dossier, today())


def _make_talk(
    build: Callable[[Handbook, Dossier, date, str], bytes], handbook: Handbook, dossier: Dossier, initiative: str
) -> bytes:
    return build(handbook, dossier, today(), initiative)


def file_name(dossier: Dossier, report: str, ending: str) -> str:
    """Return the name of the file that a document is saved as."""
    return f"{report}-{for_file_name(dossier.profile.municipality or dossier.profile.title) or dossier.id}.{ending}"
