"""Keep the documents true: commands and paths exist, the changelog is in order, packages have a reason."""

import re
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from tests.sources import PROJECT

DOCUMENTS = sorted([*PROJECT.glob("*.md"), *(PROJECT / "docs").rglob("*.md"), PROJECT / "content" / "README.md"])
README = (PROJECT / "README.md").read_text(encoding="utf-8")
MADE_WHILE_RUNNING = ("data/", "build/", ".venv")
FOLDERS = tuple(f"{path.name}/" for path in PROJECT.iterdir() if path.is_dir())


def named(text: str) -> set[str]:
    return set(re.findall(r"`([^`\n]+)`", text))


def blocks(text: str) -> list[str]:
    return [line.strip() for block in re.findall(r"```\n(.*?)```", text, re.DOTALL) for line in block.splitlines()]


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_a_path_that_a_document_names_exists(document: Path):
    paths = {
        name
        for name in named(document.read_text(encoding="utf-8"))
        if name.startswith(FOLDERS) or re.fullmatch(r"[\w.-]+\.(md|py|toml|txt|yml|ps1)", name)
    }
    concrete = {name for name in paths if "<" not in name and not name.startswith(MADE_WHILE_RUNNING)}
    beside = (PROJECT, document.parent, PROJECT / "content")

    assert not {name for name in concrete if not any((folder / name).exists() for folder in beside)}


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_a_link_or_picture_in_a_document_leads_to_a_file(document: Path):
    targets = re.findall(r"\]\(([^)#\s]+)", document.read_text(encoding="utf-8"))
    beside = {target for target in targets if not re.match(r"[a-z]+:", target)}

    assert not {target for target in beside if not (document.parent / target).exists()}


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_a_make_command_that_a_document_names_exists(document: Path):
    targets = set(re.findall(r"^([a-z]+):", (PROJECT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))

    text = document.read_text(encoding="utf-8")
    told = {
        command.removeprefix("make ").split()[0]
        for command in (*named(text), *blocks(text))
        if command.startswith("make ")
    }

    assert not told - targets


def test_the_readme_names_every_make_command_for_people():
    text = (PROJECT / "Makefile").read_text(encoding="utf-8")
    told = set(re.findall(r"^#.*?\bmake ([a-z]+)", text, re.MULTILINE)) | set(re.findall(r"   make ([a-z]+)", text))

    assert not {target for target in told if f"make {target}" not in README}


def test_the_powershell_script_knows_its_commands():
    script = (PROJECT / "make.ps1").read_text(encoding="utf-8")

    told = set(re.findall(r"make\.ps1 (\w+)", README))

    assert told
    assert all(f'"{command}" {{' in script for command in told)


def test_the_commands_of_the_readme_are_known():
    commands = {line.split()[3] for line in blocks(README) if line.startswith("python -m wizard ")}

    found = subprocess.run(
        [sys.executable, "-m", "wizard", "--help"], cwd=PROJECT, capture_output=True, text=True, check=True
    ).stdout

    assert commands == {"report", "example", "check"}
    assert all(command in found for command in commands)


def test_the_environment_variable_of_the_readme_is_the_one_that_is_read():
    (name,) = {name for name in named(README) if name.startswith("PARTNERSCHAPSWIJZER_")}

    assert f'"{name}"' in (PROJECT / "wizard" / "storage" / "address.py").read_text(encoding="utf-8")


def test_the_changelog_is_in_order():
    headings = re.findall(r"^## (.*)$", (PROJECT / "CHANGELOG.md").read_text(encoding="utf-8"), re.MULTILINE)
    released = [re.fullmatch(r"\[(\d+)\.(\d+)\.(\d+)\] - (\d{4}-\d{2}-\d{2})", heading) for heading in headings[1:]]

    assert headings[0] == "[Nog niet uitgebracht]"
    assert all(released), "write a release as '## [1.2.3] - 2027-01-31'"
    versions = [tuple(map(int, match.groups()[:3])) for match in released if match]
    dates = [date.fromisoformat(match[4]) for match in released if match]
    assert versions == sorted(set(versions), reverse=True)
    assert dates == sorted(dates, reverse=True)


@pytest.mark.parametrize("decision", sorted((PROJECT / "docs" / "decisions").glob("*.md")), ids=lambda path: path.name)
def test_a_decision_has_its_four_parts(decision: Path):
    text = decision.read_text(encoding="utf-8")

    assert re.match(rf"# {int(decision.name[:4])}\. \S", text)
    assert re.search(r"^Status: \w+, \d{1,2} \w+ \d{4}", text, re.MULTILINE)
    assert re.findall(r"^## (.*)$", text, re.MULTILINE) == ["Decision", "Why", "What else was considered"]


def test_decisions_are_numbered_without_a_gap():
    numbers = [int(path.name[:4]) for path in sorted((PROJECT / "docs" / "decisions").glob("*.md"))]

    assert numbers == list(range(1, len(numbers) + 1))


@pytest.mark.parametrize("name", ["requirements.txt", "requirements-dev.txt", "requirements-check.txt"])
def test_a_package_is_pinned_and_has_its_reason(name: str):
    lines = (PROJECT / name).read_text(encoding="utf-8").splitlines()
    packages = [line for line in lines if line and not line.startswith(("#", "-"))]

    assert packages
    assert not [line for line in packages if not re.fullmatch(r"[\w.-]+(\[\w+\])?==[\w.]+  # \S.{10,}", line)]


def test_every_other_package_is_pinned():
    lines = (PROJECT / "constraints.txt").read_text(encoding="utf-8").splitlines()

    assert not [line for line in lines if not line.startswith("#") and not re.fullmatch(r"[\w.-]+==[\w.]+", line)]


def test_every_setting_has_its_reason():
    lines = (PROJECT / ".streamlit" / "config.toml").read_text(encoding="utf-8").splitlines()

    assert not [line for line in lines if " = " in line and not re.search(r"  # \S", line) and not line.startswith("#")]


def test_the_documents_speak_of_the_project_only():
    machine = re.compile(r"(?<![\w.!])/(work|home|root|tmp|opt|usr)/")
    files = [*DOCUMENTS, *PROJECT.glob("*.toml"), *PROJECT.glob("*.txt"), PROJECT / "Makefile", PROJECT / ".ci" / "run"]

    assert not [path.name for path in files if machine.search(path.read_text(encoding="utf-8"))]


def test_the_licence_is_whole():
    text = (PROJECT / "LICENSE").read_text(encoding="utf-8")

    assert text.startswith("EUROPEAN UNION PUBLIC LICENCE v. 1.2\nEUPL © the European Union 2007, 2016\n")
    assert [int(number) for number in re.findall(r"^(\d+)\.[A-Z]", text, re.MULTILINE)] == list(range(1, 16))
    assert text.rstrip().endswith("require the production of a new EUPL version.")
