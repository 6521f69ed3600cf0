"""Read the fictional example, checked as strictly as what people type themselves."""

from pathlib import Path
from typing import Final

from wizard.content.folder import FOLDER
from wizard.content.handbook import refuse_double, role_models
from wizard.content.remedy import ContentError, valid
from wizard.content.yaml_file import read
from wizard.model.change import Create
from wizard.model.check import Fault, Invalid, create
from wizard.model.entity import KINDS, OWN_ROLE, PROFILE, Choice, Entity, Profile
from wizard.model.file import SCHEMA_VERSION, DossierFile, FileItem
from wizard.model.item import Item, entity_of
from wizard.model.role_model import RoleModel

_FAULTS: Final = {
    Fault.UNKNOWN: "Dit veld bestaat hier niet. Haal het weg of verbeter de naam",
    Fault.TOO_LONG: "Deze tekst is te lang. Gebruik hoogstens {limit} tekens",
    Fault.EMPTY: "Dit veld ontbreekt of is leeg. Vul het in",
    Fault.WRONG: "Deze waarde past hier niet. Vergelijk met een ander onderdeel",
}

_CHOICE_ID: Final = "De id past niet. Schrijf de id van de wijk, een punt en het rolmodel"


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
    models = {model.id: model for model in role_models(folder)}
    for entity in entities.values():
        _check_references(entity, entities, models, f"{path.name}, '{entity.id}'")
    return file.model_copy(update={"items": items})


def _checked(item: FileItem, entry: str) -> FileItem:
    if item.kind not in KINDS:
        raise ContentError(f"{entry}, veld 'kind': '{item.kind}' kennen we niet. Kies uit: {', '.join(KINDS)}.")
    try:
        found = create(Create(item.kind, item.id, item.parent, item.body))
    except Invalid as error:
        remedy = _CHOICE_ID if (item.kind, error.field) == (Choice.kind, "id") else _FAULTS[error.fault]
        raise ContentError(f"{entry}, veld '{error.field}': {remedy.format(limit=error.limit)}.") from None
    return item.model_copy(update={"body": found.body})


def _check_references(entity: Entity, all_of: dict[str, Entity], models: dict[str, RoleModel], entry: str) -> None:
    parent = all_of.get(entity.parent) if entity.parent else None
    if (parent and parent.kind) != entity.parent_kind:
        raise ContentError(f"{entry}, veld 'parent': '{entity.parent}' past niet. Noem de id van de wijk.")
    if isinstance(entity, Profile) and entity.lead_model and entity.lead_model not in models:
        raise ContentError(f"{entry}, veld 'lead_model': rolmodel '{entity.lead_model}' bestaat niet. Kies een ander.")
    if isinstance(entity, Choice):
        _check_choice(entity, models, entry)


def _check_choice(choice: Choice, models: dict[str, RoleModel], entry: str) -> None:
    if choice.model not in models:
        raise ContentError(f"{entry}, veld 'model': rolmodel '{choice.model}' bestaat niet. Kies een ander.")
    known = {role.id for role in models[choice.model].roles} | {OWN_ROLE}
    for field in ("now", "wanted", "second"):
        if (role := getattr(choice, field)) is not None and role not in known:
            raise ContentError(
                f"{entry}, veld '{field}': rol '{role}' bestaat niet. Kies uit: {', '.join(sorted(known))}."
            )
