"""Make the Handbook of the content files, checked in both directions."""

from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import cast

from wizard.content.folder import FOLDER, fingerprint
from wizard.content.remedy import ContentError, M, id_of, valid
from wizard.content.screen_texts import screen_texts
from wizard.content.yaml_file import read
from wizard.model.handbook import Handbook, Term
from wizard.model.role_model import RoleModel
from wizard.model.statement import Certainty, Source, Statement


def _entries(path: Path) -> list[tuple[str, object]]:
    """Return the parts of a file that holds a list, each with its id or its number; raises ContentError."""
    raw = read(path)
    if not isinstance(raw, list):
        raise ContentError(f"{path.name}: maak van dit bestand een lijst; elk onderdeel begint met '- id:'.")
    rows = cast("list[object]", raw)
    named = [(id_of(row) or f"onderdeel {number}", row) for number, row in enumerate(rows, 1)]
    refuse_double(path, [name for name, _ in named])
    return named


def refuse_double(path: Path, names: Iterable[str]) -> None:
    """Raise ContentError when an id stands in a file twice."""
    for name, count in Counter(names).items():
        if count > 1:
            raise ContentError(f"{path.name}, '{name}': deze id staat er dubbel. Geef elk onderdeel een eigen id.")


def _list(model: type[M], path: Path) -> tuple[M, ...]:
    return tuple(valid(model, row, path, f"'{name}'") for name, row in _entries(path))


def role_models(folder: Path) -> tuple[RoleModel, ...]:
    """Return the role models in the order in which they are offered; raises ContentError."""
    paths = sorted((folder / "role_models").glob("*.yaml"))
    if not paths:
        raise ContentError("role_models: er is geen rolmodel. Zet er minstens één bestand neer.")
    return tuple(sorted(map(_role_model, paths), key=lambda model: (model.order, model.id)))


def _role_model(path: Path) -> RoleModel:
    model = valid(RoleModel, read(path), path, "rolmodel")
    if model.id != path.stem:
        raise ContentError(f"{path.name}, '{model.id}': bestand en id verschillen. Noem het bestand {model.id}.yaml.")
    return model


def _claims(handbook: Handbook) -> Iterator[tuple[str, Statement]]:
    for model in handbook.role_models:
        yield from ((f"{model.id}.yaml, '{claim.text[:40]}…'", claim) for claim in model.statements())
    yield from ((f"glossary.yaml, '{term.id}'", term.meaning) for term in handbook.terms)


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


def load(folder: Path = FOLDER) -> Handbook:
    """Return the whole content, checked in both directions; raises ContentError."""
    models = role_models(folder)
    handbook = Handbook(
        version=fingerprint(folder),
        role_models=models,
        terms=_list(Term, folder / "glossary.yaml"),
        sources=_list(Source, folder / "sources.yaml"),
        texts=screen_texts(folder),
    )
    _check_sources(handbook)
    return handbook


def shares(statements: Iterable[Certainty]) -> dict[Certainty, float]:
    """Return which part of the statements, from 0 to 1, has each certainty."""
    counts = Counter(statements)
    total = counts.total() or 1
    return {certainty: counts[certainty] / total for certainty in Certainty}
