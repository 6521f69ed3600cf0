"""Check that what an example names is there: its parent, role models and roles, parts of the content, places."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from wizard.content import agenda, listing, offers, talk_references
from wizard.content.handbook import role_models
from wizard.content.remedy import ContentError
from wizard.model.agenda import Agenda
from wizard.model.entity import (
    EDITED,
    OWN_ROLE,
    PROFILE,
    Activity,
    Block,
    Choice,
    Completion,
    Dismissal,
    Edition,
    Entity,
    Initiative,
    Location,
    Moment,
    Need,
    Neighbourhood,
    Omission,
    Parked,
    Profile,
    block_id,
)
from wizard.model.outline import OUTLINES
from wizard.model.plan import BuildingBlock, Compass
from wizard.model.role_model import RoleModel

_ABOVE: Final = {
    Choice.kind: "de keuze waar deze functie bij hoort",
    Initiative.kind: "het initiatief waar dit bij hoort",
    Moment.kind: "het gespreksmoment waar dit bij hoort",
    Activity.kind: "de activiteit waar dit bij hoort",
}
"""What to name as the parent, where that is not a neighbourhood."""


@dataclass(frozen=True)
class Known:
    """Hold what the content has that an answer can name, each under its id."""

    models: Mapping[str, RoleModel]
    agenda: Agenda
    offers: Mapping[tuple[str, str], offers.Offer]


def known(folder: Path) -> Known:
    """Return what the content in a folder has that an answer can name; raises ContentError."""
    compass = listing.one(Compass, folder / "wijkkompas.yaml")
    blocks = listing.many(BuildingBlock, folder / "building_blocks.yaml")
    talk = agenda.load(folder / "talk")
    return Known({model.id: model for model in role_models(folder)}, talk, offers.offers(compass, blocks, talk))


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
    if isinstance(entity, Completion):
        _check_done(entity, all_of, entry)
    if isinstance(entity, Dismissal | Parked) and entity.about:
        _check_about(entity.about, all_of, content, entry)
    if isinstance(entity, Edition | Omission):
        _check_document(entity, entry)
    offers.check(entity, content.offers, entry)
    talk_references.check(entity, all_of, content.agenda, entry)


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


def _check_done(entity: Completion, all_of: Mapping[str, Entity], entry: str) -> None:
    if not isinstance(all_of.get(entity.about), Activity | Need):
        remedy = "Noem de id van een behoefte of een activiteit"
        raise ContentError(f"{entry}, veld 'about': '{entity.about}' past niet. {remedy}.")


def _check_document(entity: Edition | Omission, entry: str) -> None:
    """Refuse an edition of a document that is not adopted, and a chapter that cannot be left out."""
    documents = EDITED if isinstance(entity, Edition) else tuple(OUTLINES)
    if entity.document not in documents:
        options = ", ".join(documents)
        raise ContentError(f"{entry}, veld 'document': '{entity.document}' past niet. Kies uit: {options}.")
    if isinstance(entity, Omission) and entity.chapter not in OUTLINES[entity.document]:
        options = ", ".join(OUTLINES[entity.document])
        raise ContentError(f"{entry}, veld 'chapter': '{entity.chapter}' past niet. Kies uit: {options}.")


def _check_about(about: str, all_of: Mapping[str, Entity], content: Known, entry: str) -> None:
    """Refuse what is about nothing; a building block is something before anything is answered."""
    blocks = {block_id(subject) for subject in content.offers[Block.kind, "subject"].ids}
    if about not in all_of and about not in blocks:
        raise ContentError(f"{entry}, veld 'about': '{about}' is er niet. Noem de id waar het over gaat.")
