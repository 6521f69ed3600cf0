"""Read the fictional example, checked as strictly as what people type themselves."""

from pathlib import Path
from typing import Final

from wizard.content import references
from wizard.content.folder import FOLDER
from wizard.content.listing import refuse_double
from wizard.content.remedy import ContentError, valid
from wizard.content.yaml_file import read
from wizard.model.change import Create
from wizard.model.check import Fault, Invalid, create
from wizard.model.entity import KINDS, PROFILE, Block, Choice, Location, Profile
from wizard.model.file import SCHEMA_VERSION, DossierFile, FileItem
from wizard.model.item import Item, entity_of

_FAULTS: Final = {
    Fault.UNKNOWN: "Dit veld bestaat hier niet. Haal het weg of verbeter de naam",
    Fault.TOO_LONG: "Deze tekst is te lang. Gebruik hoogstens {limit} tekens",
    Fault.EMPTY: "Dit veld ontbreekt of is leeg. Vul het in",
    Fault.WRONG: "Deze waarde past hier niet. Vergelijk met een ander onderdeel",
}

_IDS: Final = {
    Choice.kind: "De id past niet. Schrijf de id van de wijk, een punt en het rolmodel",
    Block.kind: "De id past niet. Schrijf 'bouwsteen', een punt en de id van de bouwsteen",
    Location.kind: "De id past niet. Schrijf de id van het initiatief, een punt en de id van de wijk",
}
"""What to write as the id of things that can have only one."""

_NO_PARENT: Final = "Dit veld ontbreekt. Noem de id van het onderdeel waar dit bij hoort"


def example(folder: Path = FOLDER) -> DossierFile:
    """Return the fictional dossier, with every answer as it may be stored; raises ContentError."""
    path = folder / "example" / "elzerwoude.yaml"
    file = valid(DossierFile, read(path), path, "voorbeeld")
    if file.schema_version != SCHEMA_VERSION:
        raise ContentError(f"{path.name}, veld 'schema_version': Schrijf hier {SCHEMA_VERSION}.")
    refuse_double(path, [item.id for item in file.items])
    items = tuple(_checked(item, f"{path.name}, '{item.id}'") for item in file.items)
    entities = {item.id: entity_of(Item(item.id, item.kind, item.parent, item.body)) for item in items}
    if not isinstance(entities.get(PROFILE), Profile):
        raise ContentError(f"{path.name}, '{PROFILE}': dit onderdeel ontbreekt. Begin met '- id: {PROFILE}'.")
    known = references.known(folder)
    for entity in entities.values():
        references.check(entity, entities, known, f"{path.name}, '{entity.id}'")
    return file.model_copy(update={"items": items})


def _checked(item: FileItem, entry: str) -> FileItem:
    if item.kind not in KINDS:
        raise ContentError(f"{entry}, veld 'kind': '{item.kind}' kennen we niet. Kies uit: {', '.join(KINDS)}.")
    try:
        found = create(Create(item.kind, item.id, item.parent, item.body))
    except Invalid as error:
        remedy = _remedy(item, error)
        raise ContentError(f"{entry}, veld '{error.field}': {remedy.format(limit=error.limit)}.") from None
    return item.model_copy(update={"body": found.body})


def _remedy(item: FileItem, error: Invalid) -> str:
    if error.field == "id" and item.kind in _IDS:
        return _IDS[item.kind]
    if error.field == "parent" and item.parent is None:
        return _NO_PARENT
    return _FAULTS[error.fault]
