"""Read one YAML file, more strictly than YAML itself."""

from collections import Counter
from collections.abc import Hashable
from functools import lru_cache
from pathlib import Path

import yaml

from wizard.content.remedy import ContentError


class _Double(yaml.MarkedYAMLError):
    """Refuse a name that stands twice in one place; YAML itself would silently keep the last one."""


class _Loader(yaml.CSafeLoader):
    """Read YAML, but refuse double names and leave dates as the text that the editor wrote."""


def _unique_mapping(loader: _Loader, node: yaml.MappingNode) -> dict[Hashable, object]:
    keys = [key.value for key, _ in node.value if isinstance(key, yaml.ScalarNode)]
    for key, count in Counter(keys).items():
        if count > 1:
            raise _Double(problem=key, problem_mark=node.start_mark)
    return loader.construct_mapping(node, deep=True)  # pyright: ignore[reportUnknownMemberType] - PyYAML has no types here


_Loader.add_constructor(yaml.resolver.BaseResolver.DEFAULT_MAPPING_TAG, _unique_mapping)
_Loader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if tag != "tag:yaml.org,2002:timestamp"]
    for first, resolvers in yaml.CSafeLoader.yaml_implicit_resolvers.items()
}


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        raise ContentError(f"{path.name}: dit bestand is niet in UTF-8. Bewaar het opnieuw als UTF-8.") from None
    except OSError:
        raise ContentError(f"{path.name}: dit bestand ontbreekt. Zet het terug in {path.parent.name}/.") from None


# An editor changes one file of many; the others are not worked out again.
@lru_cache(maxsize=256)
def _parsed(text: str) -> object:
    return yaml.load(text, Loader=_Loader)  # noqa: S506 - _Loader is a SafeLoader


def read(path: Path) -> object:
    """Return what a YAML file holds, for reading only; raises ContentError with file, line and remedy."""
    try:
        return _parsed(_text(path))
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        if isinstance(error, _Double):
            raise ContentError(
                f"{path.name}, onder regel {line}: '{error.problem}' staat er dubbel. Haal er één weg."
            ) from None
        remedy = "Kijk naar inspringen, dubbele punten en aanhalingstekens."
        raise ContentError(f"{path.name}, bij regel {line}: hier klopt de opmaak niet. {remedy}") from None
    except yaml.YAMLError:
        remedy = "Typ de tekst opnieuw in plaats van hem te plakken."
        raise ContentError(f"{path.name}: er staat een onzichtbaar teken in dat YAML niet kent. {remedy}") from None
