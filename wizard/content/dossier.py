"""Read the fictional example, checked as strictly as what people type themselves."""

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Final

from wizard.content import listing, references
from wizard.content.folder import FOLDER
from wizard.content.remedy import ContentError, valid
from wizard.content.yaml_file import read
from wizard.model.change import Create
from wizard.model.check import Fault, Invalid, create
from wizard.model.entity import (
    KINDS,
    PROFILE,
    Agreement,
    Appeal,
    Block,
    Choice,
    Completion,
    Conversation,
    Criterion,
    Dismissal,
    Duty,
    Edition,
    GoalView,
    HouseStyle,
    Location,
    Need,
    Omission,
    Parked,
    Profile,
    Topic,
    TrackView,
)
from wizard.model.file import SCHEMA_VERSION, DossierFile, FileItem
from wizard.model.item import Item, entity_of

_FAULTS: Final = {
    Fault.UNKNOWN: "Dit veld bestaat hier niet. Haal het weg of verbeter de naam",
    Fault.TOO_LONG: "Deze tekst is te lang. Gebruik hoogstens {limit} tekens",
    Fault.EMPTY: "Dit veld ontbreekt of is leeg. Vul het in",
    Fault.WRONG: "Deze waarde past hier niet. Vergelijk met een ander onderdeel",
}

_INITIATIVE: Final = "De id past niet. Schrijf de id van het initiatief, "

_IDS: Final = {
    Choice.kind: "De id past niet. Schrijf de id van de wijk, een punt en het rolmodel",
    Block.kind: "De id past niet. Schrijf 'bouwsteen', een punt en de id van de bouwsteen",
    Location.kind: f"{_INITIATIVE}een punt en de id van de wijk",
    Conversation.kind: f"{_INITIATIVE}een punt en 'gesprek'",
    Need.kind: f"{_INITIATIVE}'.behoefte.' en de behoefte",
    GoalView.kind: f"{_INITIATIVE}'.doel.' en de id van het doel",
    Criterion.kind: f"{_INITIATIVE}'.criterium.' en de vraag",
    TrackView.kind: f"{_INITIATIVE}'.spoor.' en het spoor",
    Agreement.kind: f"{_INITIATIVE}'.afspraak.' en het onderwerp",
    Appeal.kind: f"{_INITIATIVE}'.voorbeeld.' en het voorbeeld",
    Topic.kind: "De id past niet. Schrijf de id van het gespreksmoment, een punt en het onderdeel",
    Duty.kind: "De id past niet. Schrijf de id van de activiteit, een punt en de partij",
    Edition.kind: "De id past niet. Schrijf 'uitgave', een punt en het document",
    Omission.kind: "De id past niet. Schrijf 'weglaten', een punt, het document, een punt en het hoofdstuk",
    Completion.kind: "De id past niet. Schrijf 'gedaan', een punt en waar het over gaat",
    Dismissal.kind: "De id past niet. Schrijf 'opzij', een punt, de regel, een punt en waar het over gaat",
    HouseStyle.kind: "De id past niet. Schrijf 'huisstijl'",
    Parked.kind: "De id past niet. Schrijf 'parkeer', een punt, de zaak ('matter'), een punt en waar het over gaat",
}
"""What to write as the id of things that can have only one."""

_NO_PARENT: Final = "Dit veld ontbreekt. Noem de id van het onderdeel waar dit bij hoort"


def example(folder: Path = FOLDER) -> DossierFile:
    """Return the fictional dossier, with every answer as it may be stored; raises ContentError."""
    main = folder / "example" / "elzerwoude.yaml"
    file = valid(DossierFile, read(main), main, "voorbeeld")
    if file.schema_version != SCHEMA_VERSION:
        raise ContentError(f"{main.name}, veld 'schema_version': Schrijf hier {SCHEMA_VERSION}.")
    listing.refuse_double(main, [item.id for item in file.items])
    others = [path for path in sorted(main.parent.glob("*.yaml")) if path != main]
    places = _places({main: file.items} | {path: listing.many(FileItem, path) for path in others})
    items = tuple(_checked(item, entry) for entry, item in places.items())
    _check_names(items, tuple(places), main, references.known(folder))
    return file.model_copy(update={"items": items})


def _places(files: Mapping[Path, Iterable[FileItem]]) -> dict[str, FileItem]:
    """Return the things of all files, each under the words that say where it stands; raises ContentError."""
    first: dict[str, Path] = {}
    for path, items in files.items():
        for item in items:
            if first.setdefault(item.id, path) != path:
                remedy = f"deze id staat al in {first[item.id].name}. Kies een andere"
                raise ContentError(f"{path.name}, '{item.id}': {remedy}.")
    return {f"{path.name}, '{item.id}'": item for path, items in files.items() for item in items}


def _check_names(items: Iterable[FileItem], entries: Iterable[str], main: Path, known: references.Known) -> None:
    entities = {item.id: entity_of(Item(item.id, item.kind, item.parent, item.body)) for item in items}
    if not isinstance(entities.get(PROFILE), Profile):
        raise ContentError(f"{main.name}, '{PROFILE}': dit onderdeel ontbreekt. Begin met '- id: {PROFILE}'.")
    for entry, entity in zip(entries, entities.values(), strict=True):
        references.check(entity, entities, known, entry)


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
