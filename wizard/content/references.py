"""Check that what an example names is there: its parent, role models and roles, tracks, blocks, neighbourhoods."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from pydantic import RootModel

from wizard.content.handbook import role_models
from wizard.content.remedy import ContentError, M, valid
from wizard.content.yaml_file import read
from wizard.model.entity import (
    OWN_ROLE,
    PROFILE,
    Block,
    Choice,
    Entity,
    Goal,
    Initiative,
    Location,
    Neighbourhood,
    Profile,
)
from wizard.model.plan import BuildingBlock, Compass
from wizard.model.role_model import RoleModel

_ABOVE: Final = {
    Choice.kind: "de keuze waar deze functie bij hoort",
    Initiative.kind: "het initiatief dat hier actief is",
}
"""What to name as the parent, where that is not a neighbourhood."""


class _Blocks(RootModel[tuple[BuildingBlock, ...]]):
    """Read the file with building blocks as a whole."""


@dataclass(frozen=True)
class Known:
    """Hold what the content has that an answer can name, each under its id."""

    models: Mapping[str, RoleModel]
    tracks: tuple[str, ...]
    blocks: tuple[str, ...]


def known(folder: Path) -> Known:
    """Return what the content in a folder has that an answer can name; raises ContentError."""
    return Known(
        models={model.id: model for model in role_models(folder)},
        tracks=tuple(track.id for track in _file(Compass, folder / "wijkkompas.yaml").tracks),
        blocks=tuple(block.id for block in _file(_Blocks, folder / "building_blocks.yaml").root),
    )


def _file(model: type[M], path: Path) -> M:
    return valid(model, read(path), path, "bestand")


def check(entity: Entity, all_of: Mapping[str, Entity], content: Known, entry: str) -> None:
    """Raise ContentError when a thing names something that is not there; `entry` says where it stands."""
    _check_parent(entity, all_of, entry)
    if isinstance(entity, Profile) and entity.lead_model:
        _check_model(entity.lead_model, "lead_model", content, entry)
    if isinstance(entity, Choice):
        _check_choice(entity, content, entry)
    if isinstance(entity, Initiative) and entity.role:
        _check_role(entity.role, all_of, content, entry)
    if isinstance(entity, Location):
        _check_neighbourhood(entity.neighbourhood, all_of, entry)
    if isinstance(entity, Goal) and entity.track and entity.track not in content.tracks:
        choice = ", ".join(content.tracks)
        raise ContentError(
            f"{entry}, veld 'track': spoor '{entity.track}' staat niet in wijkkompas.yaml. Kies uit: {choice}."
        )
    if isinstance(entity, Block) and entity.subject not in content.blocks:
        where = f"bouwsteen '{entity.subject}' staat niet in building_blocks.yaml"
        raise ContentError(f"{entry}, veld 'subject': {where}. Kies uit: {', '.join(content.blocks)}.")


def _check_parent(entity: Entity, all_of: Mapping[str, Entity], entry: str) -> None:
    parent = all_of.get(entity.parent) if entity.parent else None
    if (parent and parent.kind) != entity.parent_kind:
        above = _ABOVE.get(entity.parent_kind or "", "de wijk")
        raise ContentError(f"{entry}, veld 'parent': '{entity.parent}' past niet. Noem de id van {above}.")


def _check_model(model: str, field: str, content: Known, entry: str) -> None:
    if model not in content.models:
        raise ContentError(f"{entry}, veld '{field}': rolmodel '{model}' bestaat niet. Kies een ander.")


def _check_choice(choice: Choice, content: Known, entry: str) -> None:
    _check_model(choice.model, "model", content, entry)
    roles = {role.id for role in content.models[choice.model].roles} | {OWN_ROLE}
    for field in ("now", "wanted", "second"):
        if (role := getattr(choice, field)) is not None and role not in roles:
            raise ContentError(
                f"{entry}, veld '{field}': rol '{role}' bestaat niet. Kies uit: {', '.join(sorted(roles))}."
            )


def _check_role(role: str, all_of: Mapping[str, Entity], content: Known, entry: str) -> None:
    """Refuse a role that the leading role model does not have; without a known one, the first leads."""
    profile = all_of.get(PROFILE)
    lead = content.models.get((isinstance(profile, Profile) and profile.lead_model) or "")
    roles = [one.id for one in (lead or next(iter(content.models.values()))).roles]
    if role not in roles:
        raise ContentError(f"{entry}, veld 'role': rol '{role}' bestaat niet. Kies uit: {', '.join(sorted(roles))}.")


def _check_neighbourhood(neighbourhood: str, all_of: Mapping[str, Entity], entry: str) -> None:
    if not isinstance(all_of.get(neighbourhood), Neighbourhood):
        raise ContentError(f"{entry}, veld 'neighbourhood': '{neighbourhood}' past niet. Noem de id van een wijk.")
