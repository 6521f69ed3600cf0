import pytest

from tests.app import SAY
from tests.views.conversation import seat
from wizard.views.conversation import outlook

TEXTS = [f"{subject}_{side}" for subject in ("sustainability", "governance") for side in ("municipality", "initiative")]


@pytest.fixture(autouse=True)
def part(monkeypatch):
    seat.take(monkeypatch, outlook.show)


def label(name: str) -> str:
    return SAY(f"fields.conversation.{name}")


@pytest.mark.parametrize("name", [*TEXTS, "next_look_words"])
def test_what_either_side_says_is_stored_as_it_is_written(name: str):
    dossier = seat.begun()

    window = seat.sit(dossier).fill(label(name), "Eerst isoleren,\ndan warmte")

    assert getattr(seat.said(dossier).conversation, name) == "Eerst isoleren,\ndan warmte"
    assert window.failures == []


def test_the_next_look_is_a_day():
    dossier = seat.begun()

    seat.sit(dossier).fill(label("next_look"), "1 maart 2028")

    assert seat.said(dossier).conversation.next_look == "2028-03-01"


def test_both_sides_are_asked_the_same_in_columns_of_the_same_size():
    window = seat.sit(seat.begun())

    columns = window.test.columns

    assert [area.label for column in columns[:4] for area in column.text_area] == [label(name) for name in TEXTS]
    assert {column.weight for column in columns} == {0.5}
