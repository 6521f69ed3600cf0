import pytest

from wizard.storage.address import DATABASE, address


def test_the_database_is_where_the_environment_says(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(DATABASE, "postgresql+psycopg://host/naam")

    assert address() == "postgresql+psycopg://host/naam"


@pytest.mark.parametrize("value", [None, ""])
def test_without_it_there_is_a_file_in_the_project(monkeypatch: pytest.MonkeyPatch, value: str | None) -> None:
    monkeypatch.delenv(DATABASE, raising=False) if value is None else monkeypatch.setenv(DATABASE, value)

    assert address().startswith("sqlite:///")
    assert address().endswith("data/partnerschapswijzer.sqlite")
