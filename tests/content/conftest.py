"""Give tests a content folder of their own, to plant faults in."""

import shutil
from pathlib import Path

import pytest

from wizard import content


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    copy = tmp_path / "content"
    shutil.copytree(content.FOLDER, copy, ignore=shutil.ignore_patterns("texts"))
    (copy / "texts").mkdir()
    (copy / "texts" / "start.yaml").write_text("title: Begin hier\n", encoding="utf-8")
    return copy
