"""Change the code in many small ways, one at a time, and count how often a test of the same room notices."""

import json
import os
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from tests.benchmarks.results import PROJECT, Figure, at_least

ROOMS: Final = ("logic",)
"""The rooms whose tests are quick enough; decision 11 tells about storage and intake."""
LEAST: Final = 80
"""Percents of the changes in each module that a test has to notice."""

_NEEDED: Final = ("wizard", "tests", "content", "pages", "docs", "app.py", "pyproject.toml", ".streamlit")
_SURVIVED: Final = frozenset({0, 33})
"""How a change ends that no test noticed: all tests passed, or none runs the changed line."""

_SETTINGS: Final = """
[tool.mutmut]
source_paths = ["wizard/{room}"]
pytest_add_cli_args_test_selection = ["tests/{room}"]
also_copy = {needed}
track_dependencies = false
"""


def measure(folder: Path, rooms: tuple[str, ...] = ROOMS) -> list[Figure]:
    """Return for each room the share of the changes that was noticed, and print the modules and what survived."""
    return [figure for room in rooms for figure in _measure(folder / room, room)]


def _measure(folder: Path, room: str) -> Iterator[Figure]:
    _copy(folder, room)
    command = [sys.executable, "-m", "mutmut", "run", "--max-children", str(os.cpu_count() or 1)]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    found = sorted(_counted(folder / "mutants" / "wizard" / room))
    assert found, done.stdout[-2000:] + done.stderr[-2000:]
    for name, all_of_them, survived in found:
        print(f"{_share(all_of_them, len(survived)):6.1f}% of {all_of_them:4} killed in {name}")
    for _, _, survived in found:
        for mutant in survived:
            print(_shown(folder, mutant))
    lived, total = sum(len(survived) for _, _, survived in found), sum(count for _, count, _ in found)
    least, name = min((_share(count, len(survived)), name) for name, count, survived in found)
    what = f"changes that the tests of wizard/{room} notice"
    yield at_least(what, f"all {total}", _share(total, lived), LEAST, "%", digits=1)
    yield at_least(f"{what}, in the module with the least", name, least, LEAST, "%", digits=1)


def _copy(folder: Path, room: str) -> None:
    """Make a copy of the project to be changed; the project itself is left alone."""
    folder.mkdir(parents=True)
    for name in _NEEDED:
        source = PROJECT / name
        if source.is_dir():
            shutil.copytree(source, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(source, folder / name)
    settings = folder / "pyproject.toml"
    needed = json.dumps([name for name in _NEEDED if name != "tests"])
    settings.write_text(settings.read_text(encoding="utf-8") + _SETTINGS.format(room=room, needed=needed), "utf-8")


def _counted(folder: Path) -> Iterator[tuple[str, int, list[str]]]:
    """Yield every module with the number of its changes, and those that survived."""
    for path in folder.rglob("*.meta"):
        ends: dict[str, int | None] = json.loads(path.read_text(encoding="utf-8"))["exit_code_by_key"]
        assert None not in ends.values(), f"{path.name}: {Counter(ends.values())}"
        if ends:
            name = path.relative_to(folder).as_posix().removesuffix(".meta")
            yield name, len(ends), [mutant for mutant, end in ends.items() if end in _SURVIVED]


def _share(total: int, survived: int) -> float:
    return 100 * (total - survived) / total


def _shown(folder: Path, mutant: str) -> str:
    """Return what was changed and went by unnoticed."""
    command = [sys.executable, "-m", "mutmut", "show", mutant]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    lines = [line for line in done.stdout.splitlines() if line[:1] in "+-" and line[:3] not in {"+++", "---"}]
    return "\n".join((mutant, *lines))
