"""Read the project's own source files, for tests that look at the code itself."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from typing import Final

PROJECT: Final = Path(__file__).resolve().parent.parent


@dataclass(frozen=True)
class Source:
    """Hold one file of code: where it lies, its text and its tree."""

    path: Path
    text: str

    @cached_property
    def tree(self) -> ast.Module:
        """Return the code as a tree; only a test that looks at it needs it."""
        return ast.parse(self.text)

    @property
    def name(self) -> str:
        """Return the path from the project's folder, with slashes on every system."""
        return self.path.relative_to(PROJECT).as_posix()

    def nodes(self, *kinds: type[ast.AST]) -> Iterator[ast.AST]:
        """Yield every node of these kinds."""
        return (node for node in ast.walk(self.tree) if isinstance(node, kinds))

    def imports(self) -> set[str]:
        """Return the dotted names of the modules that are imported, also of what `from x import y` may take."""
        found: set[str] = set()
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Import):
                found |= {alias.name for alias in node.names}
            elif isinstance(node, ast.ImportFrom):
                found.add("." * node.level + (node.module or ""))
                found |= {f"{node.module}.{alias.name}" for alias in node.names}
        return found


@cache
def below(*folders: str) -> tuple[Source, ...]:
    """Return every Python file in these folders (or these files themselves), in a fixed order."""
    paths: list[Path] = []
    for folder in folders:
        place = PROJECT / folder
        paths += sorted(place.rglob("*.py")) if place.is_dir() else [place]
    return tuple(map(_source, paths))


@cache
def _source(path: Path) -> Source:
    return Source(path, path.read_text(encoding="utf-8"))


def docstrings(tree: ast.Module) -> set[ast.Constant]:
    """Return the constants that only describe: docstrings, also those under a name."""
    return {
        node.value for node in ast.walk(tree) if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    }
