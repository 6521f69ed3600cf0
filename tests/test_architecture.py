"""Prove the architecture: layers, thin pages, and what may be touched where."""

import ast
import os
import shutil
import subprocess
import sys
import tomllib
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

from tests import sources
from tests.sources import PROJECT

CODE = sources.below("app.py", "wizard", "pages")
PAGES = sources.below("pages")
ROOMS = ("model", "logic", "content", "storage", "intake", "report")
KNOWS_STREAMLIT = {"wizard.views", "wizard.session", "wizard.navigation", "wizard.frame"}

WITHOUT_OWN_TEST = {
    "wizard/version.py": "holds one constant",
}
"""Modules without a test of their own, each with its reason."""


def lint_imports(folder: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", "from importlinter.cli import lint_imports_command as run; run()", "--no-cache"]
    return subprocess.run(
        command,
        cwd=folder,
        env=os.environ | {"PYTHONPATH": str(folder), "PYTHONUTF8": "1", "NO_COLOR": "1"},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    shutil.copytree(PROJECT / "wizard", tmp_path / "wizard", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(PROJECT / "pyproject.toml", tmp_path)
    return tmp_path


def test_the_imports_keep_to_the_contracts(copy: Path):
    result = lint_imports(copy)

    assert result.returncode == 0, result.stdout + result.stderr


@pytest.mark.parametrize(
    ("module", "line", "contract"),
    [
        ("model/text.py", "import wizard.logic", "Imports flow one way"),
        ("logic/__init__.py", "import wizard.content", "Imports flow one way"),
        ("charts/__init__.py", "import wizard.report", "Imports flow one way"),
        ("views/__init__.py", "import wizard.session", "Imports flow one way"),
        ("navigation.py", "import wizard.session", "Imports flow one way"),
        ("extra.py", "", "Imports flow one way"),
        ("report/__init__.py", "import streamlit", "Only what draws or holds a visit knows Streamlit"),
        ("session/__init__.py", "import sqlalchemy", "Only storage knows the database"),
    ],
)
def test_a_planted_violation_is_refused(copy: Path, module: str, line: str, contract: str):
    planted = copy / "wizard" / module
    before = planted.read_text(encoding="utf-8") if planted.exists() else ""
    planted.write_text(f"{before}\n{line}\n", encoding="utf-8")

    result = lint_imports(copy)

    broken = [text for text in result.stdout.splitlines() if " BROKEN" in text]
    assert result.returncode == 1
    assert [text for text in broken if text.startswith(contract)], result.stdout + result.stderr


def test_every_room_is_told_whether_it_may_know_streamlit():
    contracts = tomllib.loads((PROJECT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["importlinter"][
        "contracts"
    ]
    may_not = next(set(found["source_modules"]) for found in contracts if found["id"] == "streamlit")

    rooms = {
        f"wizard.{path.stem}" for path in (PROJECT / "wizard").iterdir() if path.stem not in {"__init__", "__pycache__"}
    }

    assert rooms - {"wizard.version"} == may_not | KNOWS_STREAMLIT


def test_the_server_script_imports_only_streamlit_and_what_surrounds_it():
    (app,) = sources.below("app.py")

    assert app.imports() <= {"streamlit", "wizard", "wizard.server"}


def test_no_module_imports_a_page_or_the_server_script():
    wrong = {source.name: source.imports() & {"pages", "app"} for source in CODE}

    assert not {name: found for name, found in wrong.items() if found}


def test_our_modules_are_imported_by_their_full_name():
    own = {path.stem for path in (PROJECT / "wizard").iterdir()} - {"__init__", "__pycache__", "__main__"}

    bare = {source.name: sorted(own & source.imports()) for source in CODE}
    relative = {source.name: [name for name in source.imports() if name.startswith(".")] for source in CODE}

    assert not {name: found for name, found in bare.items() if found}
    assert not {name: found for name, found in relative.items() if found}


def test_no_module_hides_one_of_python_or_of_a_package():
    # Streamlit puts the folder of its script, wizard/, first on the search path.
    own = {path.stem for path in (PROJECT / "wizard").iterdir()} - {"__init__", "__pycache__", "__main__"}

    assert not own & sys.stdlib_module_names
    assert not own & set(packages_distributions())


def test_no_script_lies_directly_in_pages():
    # Streamlit serves a flat pages/x.py at /x without running the frame first: no gate, no dossier.
    assert not list((PROJECT / "pages").glob("*.py"))
    assert list((PROJECT / "pages").glob("*/*.py"))


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_a_page_is_thin(page: sources.Source):
    rules = list(page.nodes(ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef, ast.Lambda))
    described = sources.docstrings(page.tree)
    texts = [
        node.value
        for node in ast.walk(page.tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and node not in described
    ]

    assert len(page.text.splitlines()) <= 40
    assert not rules
    assert not [text for text in texts if " " in text.strip()], "texts belong in content/texts"


def test_session_state_is_touched_only_by_the_session_and_the_open_field():
    touched = {
        source.name
        for source in CODE
        for node in source.nodes(ast.Attribute)
        if isinstance(node, ast.Attribute) and node.attr == "session_state"
    }

    assert {name for name in touched if not name.startswith("wizard/session/")} <= {"wizard/views/field/state.py"}


def test_no_raw_html_is_written():
    forbidden = ("unsafe_allow_html", "unsafe_allow_javascript", "components.v1", "components.html", "st.iframe")

    assert not [(source.name, word) for source in CODE for word in forbidden if word in source.text]


def test_no_part_of_a_screen_is_html():
    calls = [
        source.name
        for source in CODE
        for node in source.nodes(ast.Call)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "html"
    ]

    assert not calls, "looks stand in wizard/server/stijl.css, which the page itself brings along"


def test_every_module_has_a_test_of_its_own():
    modules = [source.path for source in sources.below(*(f"wizard/{room}" for room in ROOMS))]
    names = {
        path.relative_to(PROJECT).as_posix(): path.relative_to(PROJECT / "wizard").parent / f"test_{path.name}"
        for path in modules
        if path.name != "__init__.py"
    }

    missing = {module: test.as_posix() for module, test in names.items() if not (PROJECT / "tests" / test).exists()}

    assert not {module: test for module, test in missing.items() if module not in WITHOUT_OWN_TEST}
