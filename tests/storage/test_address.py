import pytest

from wizard.storage.address import DATABASE, address, file


def test_the_database_is_where_the_environment_says(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(DATABASE, "postgresql+psycopg://host/naam")

    assert address() == "postgresql+psycopg://host/naam"


@pytest.mark.parametrize("value", [None, ""])
def test_without_it_there_is_a_file_in_the_project(monkeypatch: pytest.MonkeyPatch, value: str | None) -> None:
    monkeypatch.delenv(DATABASE, raising=False) if value is None else monkeypatch.setenv(DATABASE, value)

    assert address().startswith("sqlite:///")
    assert address().endswith("data/partnerschapswijzer.sqlite")


@pytest.mark.parametrize(
    ("database", "name"),
    [
        ("sqlite:////var/lib/wijzer/dossiers.sqlite?timeout=5", "dossiers.sqlite"),
        ("sqlite:///dossiers.sqlite", "dossiers.sqlite"),
        ("postgresql+psycopg://naam:geheim@host/dossiers", None),
    ],
)
def test_of_the_place_of_the_dossiers_only_the_name_of_a_file_is_told(
    monkeypatch, database: str, name: str | None
) -> None:
    monkeypatch.setenv(DATABASE, database)

    assert file() == name
