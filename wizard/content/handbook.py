"""Make the Handbook of the content files, checked in both directions."""

from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import pairwise
from pathlib import Path
from typing import Final

from wizard.content import agenda, listing
from wizard.content.folder import FOLDER, fingerprint
from wizard.content.remedy import ContentError, valid
from wizard.content.screen_texts import screen_texts
from wizard.content.yaml_file import read
from wizard.model.about import PARTS, Part
from wizard.model.entity import HORIZONS
from wizard.model.handbook import Handbook, Term
from wizard.model.plan import ApproachReason, BuildingBlock, Compass, NewTerm, Prompt
from wizard.model.research import Study
from wizard.model.role_model import RoleModel
from wizard.model.stage_notes import SLIDES, StageNote
from wizard.model.statement import Certainty, Source, Statement

LEAST_PROMPTS: Final = 5
"""Goals to start from on every horizon."""


def _prompts(path: Path) -> tuple[Prompt, ...]:
    prompts = listing.many(Prompt, path)
    for horizon in HORIZONS:
        if sum(prompt.horizon == horizon for prompt in prompts) < LEAST_PROMPTS:
            raise ContentError(f"{path.name}: termijn '{horizon}' heeft minder dan {LEAST_PROMPTS} voorbeelddoelen.")
    return prompts


def _stage(path: Path) -> tuple[StageNote, ...]:
    notes = listing.many(StageNote, path)
    listing.same(path.name, "deze soort dia", [note.id for note in notes], SLIDES)
    return tuple(sorted(notes, key=lambda note: SLIDES.index(note.id)))


def _about(path: Path) -> tuple[Part, ...]:
    parts = listing.many(Part, path)
    listing.same(path.name, "dit deel", [part.id for part in parts], PARTS)
    return tuple(sorted(parts, key=lambda part: PARTS.index(part.id)))


def role_models(folder: Path) -> tuple[RoleModel, ...]:
    """Return the role models in the order in which they are offered; raises ContentError."""
    paths = sorted((folder / "role_models").glob("*.yaml"))
    if not paths:
        raise ContentError("role_models: er is geen rolmodel. Zet er minstens één bestand neer.")
    found = sorted(map(_role_model, paths), key=lambda model: (model.order, model.id))
    for first, second in pairwise(found):
        if first.order == second.order:
            remedy = f"'{first.id}' heeft volgorde {first.order} ook. Geef elk rolmodel een eigen getal."
            raise ContentError(f"{second.id}.yaml, veld 'order': {remedy}")
    return tuple(found)


def _role_model(path: Path) -> RoleModel:
    model = valid(RoleModel, read(path), path, "rolmodel")
    if model.id != path.stem:
        raise ContentError(f"{path.name}, '{model.id}': bestand en id verschillen. Noem het bestand {model.id}.yaml.")
    return model


def _claims(handbook: Handbook) -> Iterator[tuple[str, Statement]]:
    for model in handbook.role_models:
        yield from _told(f"{model.id}.yaml", model.statements())
    yield from _told("wijkkompas.yaml", handbook.compass.statements())
    yield from _told("approach_reason.yaml", handbook.approach.statements())
    for block in handbook.blocks:
        yield from _told("building_blocks.yaml", (block.what, block.why))
    for term in handbook.new_terms:
        yield from _told("new_terms.yaml", term.statements())
    for study in handbook.studies:
        yield from _told("research.yaml", study.statements())
    for file, claims in agenda.claims(handbook.agenda):
        yield from _told(file, claims)
    for note in handbook.stage:
        yield from _told("stage.yaml", note.statements())
    for part in handbook.about:
        yield from _told("about.yaml", part.statements())
    yield from _told("goal_prompts.yaml", (prompt.goal for prompt in handbook.prompts))
    yield from ((f"glossary.yaml, '{term.id}'", term.meaning) for term in handbook.terms)


def _told(file: str, claims: Iterable[Statement]) -> Iterator[tuple[str, Statement]]:
    return ((f"{file}, '{claim.text[:40]}…'", claim) for claim in claims)


def _check_sources(handbook: Handbook) -> None:
    known = {source.id: source for source in handbook.sources}
    used: set[str] = set()
    for place, claim in _claims(handbook):
        for source in claim.source:
            if source not in known:
                raise ContentError(f"{place}: bron '{source}' staat niet in sources.yaml. Voeg hem daar toe.")
            if claim.certainty is Certainty.SOURCE and known[source].address is None:
                raise ContentError(f"sources.yaml, '{source}': zekerheid 'bron' vraagt een adres. Vul 'address' in.")
            used.add(source)
    for unused in sorted(set(known) - used):
        remedy = "Verwijs ernaar of haal hem weg."
        raise ContentError(f"sources.yaml, '{unused}': geen enkele tekst gebruikt deze bron. {remedy}")


def _check_tracks(handbook: Handbook) -> None:
    named = [("goal_prompts.yaml", prompt.id, prompt.track) for prompt in handbook.prompts if prompt.track is not None]
    named += [("wijkkompas.yaml", node.id, node.track) for node in handbook.compass.nodes]
    for file, ident, track in named:
        if handbook.compass.track(track) is None:
            wrong = f"spoor '{track}' staat niet in wijkkompas.yaml. Kies een ander."
            raise ContentError(f"{file}, '{ident}': {wrong}")


def load(folder: Path = FOLDER) -> Handbook:
    """Return the whole content, checked in both directions; raises ContentError."""
    models = role_models(folder)
    handbook = Handbook(
        version=fingerprint(folder),
        role_models=models,
        prompts=_prompts(folder / "goal_prompts.yaml"),
        compass=listing.one(Compass, folder / "wijkkompas.yaml"),
        blocks=listing.many(BuildingBlock, folder / "building_blocks.yaml"),
        approach=listing.one(ApproachReason, folder / "approach_reason.yaml"),
        new_terms=listing.many(NewTerm, folder / "new_terms.yaml"),
        agenda=agenda.load(folder / "talk"),
        stage=_stage(folder / "stage.yaml"),
        studies=listing.many(Study, folder / "research.yaml"),
        about=_about(folder / "about.yaml"),
        terms=listing.many(Term, folder / "glossary.yaml"),
        sources=listing.many(Source, folder / "sources.yaml"),
        texts=screen_texts(folder),
    )
    _check_sources(handbook)
    _check_tracks(handbook)
    return handbook


def shares(statements: Iterable[Certainty]) -> dict[Certainty, float]:
    """Return which part of the statements, from 0 to 1, has each certainty."""
    counts = Counter(statements)
    total = counts.total() or 1
    return {certainty: counts[certainty] / total for certainty in Certainty}
