"""Fetch what a command works with: a dossier, and a house style; say in Dutch what is wrong with it."""

import sys
from pathlib import Path

from wizard.logic import dressing, house_words
from wizard.model.dossier import Dossier
from wizard.model.file import DossierFile
from wizard.model.handbook import Handbook
from wizard.model.house import House
from wizard.model.item import Item


class InputError(ValueError):
    """Refuse what was asked: holds a sentence in Dutch that says what is wrong and what to do."""


def dossier(file: DossierFile) -> Dossier:
    """Return the dossier that a file holds."""
    return Dossier("file", 0).after(1, [Item(one.id, one.kind, one.parent, one.body) for one in file.items])


def stored(handbook: Handbook, ident: str) -> tuple[Dossier, House | None]:
    """Return a dossier from the database of the app, with its house style; raises InputError."""
    from wizard.intake.house import reading  # noqa: PLC0415 - brings the reader of Word files along
    from wizard.storage.address import address  # noqa: PLC0415 - as below
    from wizard.storage.store import Store  # noqa: PLC0415 - as below

    store = Store(address())
    found = store.read(ident)
    if found is None:
        raise InputError(handbook.say("command.no_dossier", ident=ident))
    style = dressing.chosen(found)
    raw = store.attachments.get(ident, style.digest) if style else None
    return found, reading.read(raw).house if raw else None


def taken_in(handbook: Handbook, path: str) -> tuple[Dossier, House | None]:
    """Return the dossier in a file, with the house style that came along; raises InputError."""
    from wizard.intake.house import attached  # noqa: PLC0415 - brings the reader of Word files along

    file, found = attached.of(read(handbook, Path(path)))
    return dossier(file), found


def read(handbook: Handbook, path: Path) -> DossierFile:
    """Return a dossier file; raises InputError."""
    from wizard.storage import dossier_file  # noqa: PLC0415 - brings the database along, which a check does without

    try:
        return dossier_file.parse(path.read_bytes())
    except OSError:
        raise InputError(handbook.say("command.unreadable", path=path)) from None
    except dossier_file.FileFault as fault:
        reason = handbook.say(f"command.file_{fault.reason.value}")
        key = "command.file_place" if fault.detail else "command.file"
        raise InputError(handbook.say(key, path=path, place=fault.detail, reason=reason)) from None


def house(handbook: Handbook, path: Path | None) -> House | None:
    """Return the house style in a template, after saying on stderr what it lacks and what is odd; raises InputError."""
    if path is None:
        return None
    from wizard.intake.house import reading, refused  # noqa: PLC0415 - brings the reader of Word files along

    try:
        judged = reading.read(path.read_bytes(), path.name)
    except OSError:
        raise InputError(handbook.say("command.unreadable", path=path)) from None
    except refused.HouseRefused as no:
        reason = house_words.refused(handbook, no.reason, no.detail)
        raise InputError(handbook.say("command.file", path=path, reason=reason)) from None
    for one in judged.remarks:
        print(handbook.say("command.file", path=path, reason=house_words.remark(handbook, one)), file=sys.stderr)
    return judged.house
