from pathlib import Path

import pytest

from wizard.content import ContentError, read


def refused(tmp_path: Path, raw: bytes) -> str:
    path = tmp_path / "proef.yaml"
    path.write_bytes(raw)
    with pytest.raises(ContentError) as refusal:
        read(path)
    return str(refusal.value)


def test_a_file_is_read_as_it_stands(tmp_path: Path):
    path = tmp_path / "proef.yaml"
    path.write_text('- {naam: "\'t Hool", jaar: 2025}\n', encoding="utf-8")

    assert read(path) == [{"naam": "'t Hool", "jaar": 2025}]


def test_a_date_stays_the_text_that_was_written(tmp_path: Path):
    path = tmp_path / "proef.yaml"
    path.write_text("checked: 2025-12-31\n", encoding="utf-8")

    assert read(path) == {"checked": "2025-12-31"}


def test_a_name_that_stands_twice_is_refused_with_its_place(tmp_path: Path):
    message = refused(tmp_path, b"een:\n  naam: a\n  naam: b\n")

    assert message == "proef.yaml, onder regel 2: 'naam' staat er dubbel. Haal er één weg."


def test_broken_yaml_is_refused_with_its_line_and_without_english(tmp_path: Path):
    message = refused(tmp_path, b"een: a\ntwee: b: c\n")

    assert message.startswith("proef.yaml, bij regel 2: hier klopt de opmaak niet.")
    assert "mapping" not in message


def test_a_name_that_is_a_list_is_refused(tmp_path: Path):
    assert "hier klopt de opmaak niet" in refused(tmp_path, b"? [a, b]\n: c\n")


def test_a_fault_without_a_place_is_said_to_be_in_the_first_line(tmp_path: Path):
    message = refused(tmp_path, b"een: !onbekend a\n")

    assert message.startswith("proef.yaml, bij regel 1")


def test_a_file_that_is_not_utf_8_is_refused(tmp_path: Path):
    message = refused(tmp_path, "naam: Coöperatie\n".encode("cp1252"))

    assert message == "proef.yaml: dit bestand is niet in UTF-8. Bewaar het opnieuw als UTF-8."


def test_a_character_that_yaml_does_not_know_is_refused(tmp_path: Path):
    assert "onzichtbaar teken" in refused(tmp_path, b"naam: a\x00b\n")


def test_a_file_that_is_not_there_is_refused(tmp_path: Path):
    with pytest.raises(ContentError, match=r"weg\.yaml: dit bestand ontbreekt"):
        read(tmp_path / "weg.yaml")
