"""Check that what an example names is there: its parent, role models and roles, tracks, building blocks."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from pydantic import RootModel

from wizard.content.handbook import role_models
from wizard.content.remedy import ContentError, M, valid
from wizard.content.yaml_file import read
from wizard.model.entity import OWN_ROLE, Block, Choice, Entity, Goal, Profile
from wizard.model.plan import BuildingBlock, Compass
from wizard.model.role_model import RoleModel


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
        above = "de keuze waar deze functie bij hoort" if entity.parent_kind == Choice.kind else "de wijk"
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
