import os
from pathlib import Path

from tests.content.planting import EXAMPLE, MODEL, plant, write
from wizard import content


def test_every_file_of_the_content_is_found_in_a_fixed_order(folder: Path):
    (folder / "LEES.md").write_text("niet van ons", encoding="utf-8")

    names = [path.relative_to(folder).as_posix() for path in content.files(folder)]
    names = [name for name in names if not name.startswith("example/") or name == EXAMPLE]

    assert names == [
        "about.yaml",
        "approach_reason.yaml",
        "building_blocks.yaml",
        "example/elzerwoude.yaml",
        "glossary.yaml",
        "goal_prompts.yaml",
        "new_terms.yaml",
        "plain_language.yaml",
        "research.yaml",
        "role_models/nsob.yaml",
        "role_models/regierollen.yaml",
        "role_models/strategisch.yaml",
        "sources.yaml",
        "stage.yaml",
        "talk/drafts.yaml",
        "talk/forms.yaml",
        "talk/guide.yaml",
        "talk/needs.yaml",
        "talk/partnerships.yaml",
        "talk/questions.yaml",
        "talk/subjects.yaml",
        "texts/start.yaml",
        "wijkkompas.yaml",
    ]


def test_the_fingerprint_stays_the_same_while_nothing_is_edited(folder: Path):
    assert content.fingerprint(folder) == content.fingerprint(folder)


def test_the_fingerprint_changes_when_a_file_gets_another_length(folder: Path):
    before = content.fingerprint(folder)

    plant(folder, MODEL, "name: Vier vormen", "name: De vier vormen")

    assert content.fingerprint(folder) != before


def test_the_fingerprint_changes_when_a_file_is_saved_again(folder: Path):
    before = content.fingerprint(folder)

    os.utime(folder / MODEL, (1, 1))

    assert content.fingerprint(folder) != before


def test_the_fingerprint_changes_when_a_file_is_added(folder: Path):
    before = content.fingerprint(folder)

    write(folder, "texts/nieuw.yaml", "title: Nieuw\n")

    assert content.fingerprint(folder) != before


def test_the_fingerprint_does_not_depend_on_where_the_folder_lies(folder: Path, tmp_path: Path):
    before = content.fingerprint(folder)

    elsewhere = folder.rename(tmp_path / "elders")

    assert content.fingerprint(elsewhere) == before


def test_the_handbook_holds_the_fingerprint_as_its_version(folder: Path):
    assert content.load(folder).version == content.fingerprint(folder)
